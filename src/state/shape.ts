import type { Kind } from './saved.js';

/** How the answers of a kind of widget are parsed, and which items they are about. */
export interface Shape<T> {
  readonly kind: Kind;
  /** Parses untrusted data into a state; `undefined` into the empty one. */
  readonly parse: (data: unknown) => T;
  /** The ids of the items with an answer; not of those that the user has added. */
  readonly idsOf: (state: T) => readonly string[];
  /** Whether there are answers to items that the user has added: these come along. */
  readonly hasAdded: (state: T) => boolean;
  /** The same answers to items of other ids; where an item has an answer already, that one stays. */
  readonly rename: (state: T, ids: ReadonlyMap<string, string>) => T;
}
