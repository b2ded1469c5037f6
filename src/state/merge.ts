import { entry, isRecord, stringify, type Json } from './json.js';

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } => isRecord(value);

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** Whether two values are the same data. */
export const same = (a: unknown, b: unknown): boolean => stringify(a) === stringify(b);

/**
 * Three-way merge of two edits of the same answers, field by field: what I changed since `base` is mine, all else theirs.
 * A list is a set in order: what either side added is in, what either side removed is out.
 */
export const merge = (base: Json | undefined, mine: Json | undefined, theirs: Json | undefined): Json | undefined => {
  if (same(mine, base)) return theirs;
  if (same(theirs, base)) return mine;
  if (isObject(mine) && isObject(theirs)) {
    const old = isObject(base) ? base : {};
    const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
    return Object.fromEntries(
      keys.flatMap((key) => {
        const value = merge(entry(old, key), entry(mine, key), entry(theirs, key));
        return value === undefined ? [] : [[key, value]];
      }),
    );
  }
  if (isList(mine) && isList(theirs)) {
    const old = isList(base) ? base : [];
    const has = (list: readonly Json[], item: Json) => list.some((other) => same(other, item));
    const kept = theirs.filter((item) => has(mine, item) || !has(old, item));
    return [...kept, ...mine.filter((item) => !has(old, item) && !has(theirs, item))];
  }
  return mine;
};
