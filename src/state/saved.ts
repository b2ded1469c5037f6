import { entries, isText, record } from './json.js';

export type Kind = 'check' | 'pick';

/** The newest shape of saved answers that this version reads and writes. */
export const VERSION = 1;

/** Titles of items by their ids. */
export type Titles = Readonly<Record<string, string>>;

/** Characters of a title that are kept. */
const LONGEST_TITLE = /^.{0,80}/su;
/** More titles than any list has: a link may hold anything. */
const MOST_TITLES = 300;

/** A title as it is kept. */
export const shortTitle = (title: string): string => LONGEST_TITLE.exec(title)?.[0] ?? '';

/** What saved answers look like, the same in storage, file and link. */
export interface Saved<T> {
  readonly v: typeof VERSION;
  readonly kind: Kind;
  /** Hash of the ids of the items that the answers belong to. */
  readonly list: string;
  /** When they were saved (ISO 8601). */
  readonly at: string;
  /** Titles of the items that are not built in, in their order: what was answered, should the list be another one. */
  readonly titles?: Titles;
  readonly data: T;
}

/** What a saved text holds: untrusted data, nothing, something unreadable, or a newer version's answers. */
export type ParsedSaved =
  | ({ readonly status: 'ok'; readonly titles: Titles } & Omit<Saved<unknown>, 'v' | 'kind' | 'titles'>)
  | { readonly status: 'empty' | 'broken' | 'newer' };

const text = (value: unknown): string => (isText(value) ? value : '');

/** The kind that a saved text says it is of, whatever its version; undefined where it says none. */
export const kindOf = (saved: string): string | undefined => {
  try {
    const { kind } = record(JSON.parse(saved));
    return isText(kind) ? kind : undefined;
  } catch {
    return undefined;
  }
};

export const parseSaved = (saved: string | null, kind: Kind): ParsedSaved => {
  if (!saved) return { status: 'empty' };
  try {
    const { v, kind: found, list, at, titles, data } = record(JSON.parse(saved));
    if (typeof v === 'number' && v > VERSION) return { status: 'newer' };
    if (v !== VERSION || found !== kind) return { status: 'broken' };
    const read = Object.entries(entries(titles, isText)).slice(0, MOST_TITLES);
    const short = Object.fromEntries(read.map(([id, title]) => [id, shortTitle(title)]));
    return { status: 'ok', list: text(list), at: text(at), titles: short, data };
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
