import type { Word } from '../content/types.js';
import { madeId } from './made-id.js';
import { isLocalised, toWord, type Localised } from './localised.js';

/** An item of a page's own list. */
export interface OwnItem {
  /** Kept in saved answers, so that the words may change. Default: made from the title. */
  readonly id?: string;
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

const toCustomItem = (item: OwnItem): CustomItem => {
  const more = MORE.flatMap((name) => {
    const text = item[name];
    return isLocalised(text) ? [[name, toWord(text)]] : [];
  });
  const { id, title } = item;
  return {
    id: id ? id : madeId(title),
    title: toWord(title),
    ...(Object.fromEntries(more) as Partial<CustomItem>),
  };
};

/** Parses a list that a page has set; undefined where it is none. */
export const parseItems = (items: unknown): readonly CustomItem[] | undefined => {
  if (!Array.isArray(items)) return undefined;
  const list = items.filter((item: Partial<OwnItem> | null): item is OwnItem => isLocalised(item?.title));
  return list.length > 0 && list.length === items.length ? unique(list.map(toCustomItem)) : undefined;
};

const unique = (items: readonly CustomItem[]): readonly CustomItem[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
];
