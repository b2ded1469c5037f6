import type { Word } from '../../content/types.js';
import { hashIds } from '../../state/saved.js';
import type { LmElement } from './element.js';
import { clean, isLocalised, ownWord, type Localised } from './localised.js';
import { OwnContent } from './own-content.js';

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

/** An own item, ready to be shown. */
export interface ListItem {
  readonly id: string;
  readonly title: Word;
  readonly text?: Word;
  readonly idea?: Word;
  readonly sign?: Word;
  readonly part?: Word;
}

const MORE = ['text', 'idea', 'sign', 'part'] as const;

const toListItem = (item: OwnItem): ListItem => {
  const more = MORE.flatMap((name) => {
    const text = item[name];
    return isLocalised(text) ? [[name, ownWord(text)]] : [];
  });
  const { id, title } = item;
  return {
    id: id ? id : `item-${hashIds([JSON.stringify(title)])}`,
    title: ownWord(title),
    ...(Object.fromEntries(more) as Partial<ListItem>),
  };
};

/** The items of a list that a page has set; undefined where it is none. */
export const readItems = (items: unknown): readonly ListItem[] | undefined => {
  if (!Array.isArray(items)) return undefined;
  const list = items.filter((item: Partial<OwnItem> | null): item is OwnItem => isLocalised(item?.title));
  return list.length > 0 && list.length === items.length ? unique(list.map(toListItem)) : undefined;
};

const unique = (items: readonly ListItem[]): readonly ListItem[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
];

/** `<li id="stable"><strong>title</strong> explanation <em>idea</em></li>`; without `strong` the first line is the title. */
const readEntry = (entry: Element): OwnItem => {
  const rest = entry.cloneNode(true) as Element;
  const take = (selector: string): string => {
    const part = rest.querySelector(selector);
    part?.remove();
    return clean(part?.textContent);
  };
  const strong = take('strong, b');
  const idea = take('em, i');
  const [line = '', ...more] = (rest.textContent || '').trim().split('\n');
  const title = strong || clean(line);
  const text = clean(strong ? rest.textContent : more.join(' '));
  return { id: entry.id, title, text, idea };
};

/** The entries of a list; those of a list within an entry are a group under what else the entry says. */
const readList = (list: Element, part = ''): OwnItem[] =>
  [...list.children].flatMap((entry) => {
    const nested = entry.querySelector('ol, ul');
    if (!nested) return [{ ...readEntry(entry), part }];
    const rest = entry.cloneNode(true) as Element;
    rest.querySelector('ol, ul')?.remove();
    return readList(nested, clean(rest.textContent));
  });

/** A list that an editor wrote inside the tag. */
export class OwnList extends OwnContent {
  items: readonly ListItem[] | undefined;
  readonly #selector: string;
  #warned = false;

  constructor(host: LmElement, selector = ':scope > :is(ol, ul)') {
    super(host);
    this.#selector = selector;
  }

  protected read(): void {
    const entries = [...this.host.querySelectorAll(this.#selector)].flatMap((list) => readList(list));
    this.items = readItems(entries.filter(({ title }) => title));
    if (this.#warned || entries.every(({ id }) => id)) return;
    this.#warned = true;
    console.warn(`<${this.host.localName}> items without id: new words lose the answers`);
  }
}
