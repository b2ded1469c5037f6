import { parseItems, type CustomItem } from '../custom-items.js';
import { readEntry } from '../custom-list/entry.js';
import { ADDRESS_ID, FROM_ADDRESS } from '../custom-list/from-address.js';
import { findEntries, findTyped, wordsOfAll, type Entry } from '../custom-list/find-entries.js';
import { ItemIds } from '../custom-list/item-ids.js';
import { linesOf, textOf } from '../custom-list/lines.js';
import { SlottedContent, type SlottedHost } from './slotted-content.js';

interface Read {
  readonly element: Element;
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly idea: string;
  readonly part: string;
}

const isFromAddress = (list: Element): boolean => list.hasAttribute(FROM_ADDRESS);

const read = ({ element, lines, nested, row }: Entry, part = ''): Read => {
  const { title, text, idea } = row ?? readEntry(lines);
  const id = element.id || (element.getAttribute(ADDRESS_ID) ?? '');
  return { element, id, title, text: [text, wordsOfAll(nested)].filter(Boolean).join(' '), idea, part };
};

/** Entries within an entry are what it means, or a group that it is the title of. */
const readAll = (entries: readonly Entry[], withGroups: boolean): readonly Read[] =>
  entries.flatMap((entry) => {
    if (!withGroups || !entry.nested.length) return [read(entry)];
    const part = wordsOfAll([{ ...entry, nested: [] }]);
    return entry.nested.map((inner) => read(inner, part));
  });

/** Editors take ids off what is pasted: an entry has that of the address with its title, else, of as many, by its place. */
const withIds = (items: readonly Read[], address: readonly Read[]): readonly Read[] => {
  const left = [...address];
  const take = (index: number) => (index < 0 ? undefined : left.splice(index, 1)[0]);
  const same = items.map(({ title }) => take(left.findIndex((other) => other.title === title)));
  if (items.length !== address.length) left.length = 0;
  return items.map((item, i) => ({ ...item, id: item.id || (same[i] ?? left.shift())?.id || '' }));
};

/**
 * Whether more stands inside than what is to show without the script: links, as that to the widget's page, and one line
 * of text. A list, however it is written, has more.
 */
const saysMore = (host: Element): boolean =>
  linesOf(host, 'a[href]').filter((line) => !/^https?:\/\/\S+$/.test(textOf(line))).length > 1;

interface ItemsHost extends SlottedHost {
  reportMisuse(reason: string, use: string): void;
}

interface Options {
  /** Which lists are read: those marked as challenges, or the others. */
  readonly challenges?: boolean;
  /** Whether a list within an entry is a group, and not what the entry means. */
  readonly withGroups?: boolean;
}

/** The list that an editor wrote inside the tag. */
export class SlottedItems extends SlottedContent<ItemsHost> {
  items: readonly CustomItem[] | undefined;
  /** What stands inside the tag is the editor's own, and no list: it is to be shown as it is. */
  isUnread = false;
  readonly #options: Options;
  readonly #ids = new ItemIds();
  #warned = false;
  #reported = false;

  constructor(host: ItemsHost, options: Options = {}) {
    super(host);
    this.#options = options;
  }

  /** Says so once, for as long as what stands there cannot be read. */
  reportUnread(isUnread: boolean): void {
    if (isUnread && !this.#reported) this.host.reportMisuse('items', 'no list inside the tag: it is shown as it is');
    this.#reported = isUnread;
  }

  protected parse(host: ItemsHost): void {
    const { challenges = false, withGroups = false } = this.#options;
    const isChallenge = (list: Element) => host.contains(list.closest('.challenges'));
    const find = (isWanted: (list: Element) => boolean) =>
      findEntries(host, (list) => isChallenge(list) === challenges && isWanted(list));
    const listed = find((list) => !isFromAddress(list));
    const entries = listed.length || challenges ? listed : findTyped(host);
    const address = readAll(find(isFromAddress), withGroups);
    const written = readAll(entries, withGroups).filter(({ title }) => title);
    const items = written.length ? withIds(written, address) : address;
    const ids = this.#ids.give(items, host);
    this.items = parseItems(
      items.map(({ title, text, idea, part }, i) => ({ id: ids[i] ?? '', title, text, idea, part })),
    );
    this.isUnread = !this.items && !findEntries(host, () => true).length && saysMore(host);
    if (this.#warned || items.every(({ id }) => id)) return;
    this.#warned = true;
    console.warn(`<${host.localName}> items without id: new words lose the answers`);
  }
}
