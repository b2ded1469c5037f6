/** Anything that JSON can hold. What comes from storage, files and links is of no better known shape. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

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

/** The same record with one entry set, or taken out where there is nothing to say. */
export const withEntry = <T>(all: Readonly<Record<string, T>>, id: string, value: T | undefined): Record<string, T> =>
  Object.fromEntries([
    ...Object.entries(all).filter(([key]) => key !== id),
    ...(value === undefined ? [] : ([[id, value]] as [string, T][])),
  ]);

/** The same record with some keys replaced; an entry that is there already under the new key stays. */
export const withOtherKeys = <T>(
  all: Readonly<Record<string, T>>,
  keys: ReadonlyMap<string, string>,
): Record<string, T> => {
  const renamed = Object.entries(all).map(([key, value]): [string, T] => [keys.get(key) ?? key, value]);
  return Object.fromEntries([...renamed, ...Object.entries(all).filter(([key]) => !keys.has(key))]);
};
