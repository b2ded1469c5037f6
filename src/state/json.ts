/** Anything that JSON can hold. What comes from storage, files and links is of no better known shape. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * JSON as the standard has it. Prototype 1.6 and others give arrays a `toJSON` that makes texts of them; what it gives
 * back is left aside.
 */
export const stringify = (value: unknown): string =>
  JSON.stringify(value, function (this: object, key: string): unknown {
    return Reflect.get(this, key);
  });

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Untrusted data as an object; anything else as an empty one. */
export const record = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});

/** The entries of an unknown object whose values pass; a value of another kind is left out. */
export const entries = <T>(value: unknown, pass: (entry: unknown) => entry is T): Record<string, T> =>
  Object.fromEntries(Object.entries(record(value)).filter((entry): entry is [string, T] => pass(entry[1])));

/** The entry of a record, never what every object inherits: an id may well be `constructor`. */
export const entry = <T>(all: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(all, id) ? all[id] : undefined;

export const isText = (value: unknown): value is string => typeof value === 'string';

/** A hole in a list is no text. */
export const isTextList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && Array.from<unknown>(value).every(isText);

/** The same record with one entry set, or taken out where there is nothing to say. */
export const withEntry = <T>(all: Readonly<Record<string, T>>, id: string, value: T | undefined): Record<string, T> =>
  Object.fromEntries([
    ...Object.entries(all).filter(([key]) => key !== id),
    ...(value === undefined ? [] : ([[id, value]] as [string, T][])),
  ]);

/** Levels: answers are three deep. What refers to itself has no end. */
const DEEPEST = 8;

/** A copy of what a page has set, if it is plain data as JSON has it; else undefined. It may be of any type and throw. */
export const toPlain = (value: unknown): Json | undefined => {
  try {
    return copy(value, DEEPEST);
  } catch {
    return undefined;
  }
};

const copy = (value: unknown, levels: number): Json => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value))
    return value as Json;
  if (levels === 0) throw new TypeError('too deep');
  if (Array.isArray(value)) return value.map((item: unknown) => copy(item, levels - 1));
  // Neither a Map nor a Date, which would be empty.
  if (Object.prototype.toString.call(value) !== '[object Object]') throw new TypeError('no data');
  const members = Object.entries(value as object).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, copy(member, levels - 1)]));
};

/** The same record with some keys replaced; an entry that is there already under the new key stays. */
export const withOtherKeys = <T>(
  all: Readonly<Record<string, T>>,
  keys: ReadonlyMap<string, string>,
): Record<string, T> => {
  const renamed = Object.entries(all).map(([key, value]): [string, T] => [keys.get(key) ?? key, value]);
  return Object.fromEntries([...renamed, ...Object.entries(all).filter(([key]) => !keys.has(key))]);
};
