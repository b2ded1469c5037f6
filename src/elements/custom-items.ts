import type { Audience } from '../content/audience.js';
import type { Word } from '../content/types.js';
import { record } from '../state/json.js';
import { madeId } from './made-id.js';
import { isLocalised, isNothing, toWord, type Localised } from './localised.js';
import { parsedBy } from './property-rules.js';

/** An item of a page's own list. */
export interface OwnItem {
  /** Kept in saved answers, so that the words may change. Default: made from the title. */
  readonly id?: string | number;
  /** The item itself, one line. */
  readonly title: Localised;
  /** What the title means. */
  readonly text?: Localised;
  /** An idea; of a focus area a first step, of a challenge what choosing it leads to. */
  readonly idea?: Localised;
  /** Of a focus area: how one can see that it works. */
  readonly sign?: Localised;
  /** Of a focus area: the group that it stands in; the id of a built-in part of the working day, or a title. */
  readonly part?: Localised;
}

/** An item of a page's own list, ready to be rendered. */
export interface CustomItem {
  readonly id: string;
  readonly title: Word;
  readonly text?: Word;
  readonly idea?: Word;
  readonly sign?: Word;
  readonly part?: Word;
}

const MORE = ['text', 'idea', 'sign', 'part'] as const;

/** Two items with one id are two: the second becomes `id-2`. */
export const unique = (ids: readonly string[]): readonly string[] => {
  const taken = new Set(ids);
  const seen = new Set<string>();
  return ids.map((id) => {
    let free = id;
    for (let n = 2; seen.has(free) || (free !== id && taken.has(free)); n += 1) free = `${id}-${String(n)}`;
    seen.add(free);
    return free;
  });
};

/** Undefined where anything in it is of another kind than it should be. */
const toCustomItem = (item: unknown, audience?: () => Audience): CustomItem | undefined => {
  const { id, title, ...rest } = record(item);
  if (!isLocalised(title)) return undefined;
  if (!isNothing(id) && typeof id !== 'string' && !Number.isFinite(id)) return undefined;
  const more = MORE.flatMap((name) => (isNothing(rest[name]) ? [] : [[name, rest[name]] as const]));
  if (!more.every(([, text]) => isLocalised(text))) return undefined;
  return {
    id: isNothing(id) ? madeId(title) : String(id),
    title: toWord(title, audience),
    ...(Object.fromEntries(
      more.flatMap(([name, text]) => (isLocalised(text) ? [[name, toWord(text, audience)]] : [])),
    ) as Partial<CustomItem>),
  };
};

/** Parses a list that a page has set; undefined where it is none. `audience` is who is spoken to when it is shown. */
export const parseItems = (items: unknown, audience?: () => Audience): readonly CustomItem[] | undefined => {
  try {
    if (!Array.isArray(items)) return undefined;
    const list = [...(items as readonly unknown[])].map((item) => toCustomItem(item, audience));
    const valid = list.filter((item) => item !== undefined);
    if (!valid.length || valid.length < list.length) return undefined;
    const ids = unique(valid.map(({ id }) => id));
    return valid.map((item, i) => ({ ...item, id: ids[i] ?? item.id }));
  } catch {
    // A getter or a proxy of the page's.
    return undefined;
  }
};

/** The items of a property, parsed once for each value and each rendering, for a list may be changed in place. */
export class ItemsProperty {
  readonly #audience: () => Audience;
  #value: unknown;
  #items: readonly CustomItem[] | undefined;

  constructor(audience: () => Audience) {
    this.#audience = audience;
  }

  /** Undefined where the value is no list of items. */
  parse(value: unknown): readonly CustomItem[] | undefined {
    if (value !== this.#value) {
      this.#value = value;
      this.#items = parseItems(value, this.#audience);
    }
    return this.#items;
  }

  forget(): void {
    this.#value = undefined;
    this.#items = undefined;
  }
}

/** Declares that a property takes a list of items. */
export const takesItems = parsedBy((items) => parseItems(items), 'use a list of { id, title, text, idea, … }');
