import { record } from './json.js';

export type Kind = 'check' | 'pick';

/** The newest shape of saved answers that this version reads and writes. */
export const VERSION = 1;

/** What saved answers look like, the same in storage, file and link. */
export interface Saved<T> {
  readonly v: typeof VERSION;
  readonly kind: Kind;
  /** Hash of the ids of the items that the answers belong to. */
  readonly list: string;
  /** When they were saved (ISO 8601). */
  readonly at: string;
  readonly data: T;
}

/** What a saved text holds: untrusted data, nothing, something unreadable, or a newer version's answers. */
export type ParsedSaved =
  | { readonly status: 'ok'; readonly list: unknown; readonly data: unknown }
  | { readonly status: 'empty' | 'broken' | 'newer' };

export const parseSaved = (text: string | null, kind: Kind): ParsedSaved => {
  if (!text) return { status: 'empty' };
  try {
    const { v, kind: found, list, data } = record(JSON.parse(text));
    if (typeof v === 'number' && v > VERSION) return { status: 'newer' };
    return v === VERSION && found === kind ? { status: 'ok', list, data } : { status: 'broken' };
  } catch {
    return { status: 'broken' };
  }
};

/** A short name for a list of ids (FNV-1a, 32 bits, base 36): the same ids in the same order give the same name. */
export const hashIds = (ids: readonly string[]): string => {
  let hash = 0x811c9dc5;
  for (const char of ids.join('\n')) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
};
