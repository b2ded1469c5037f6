import { parseItems, type CustomItem, type OwnItem } from '../custom-items.js';
import { clean } from '../localised.js';
import { SlottedContent, type SlottedHost } from './slotted-content.js';

/** `<li id="stable"><strong>title</strong> explanation <em>idea</em></li>`; without `strong` the first line is the title. */
const parseEntry = (entry: Element): OwnItem => {
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
const parseList = (list: Element, part = ''): OwnItem[] =>
  [...list.children].flatMap((entry) => {
    const nested = entry.querySelector('ol, ul');
    if (!nested) return [{ ...parseEntry(entry), part }];
    const rest = entry.cloneNode(true) as Element;
    rest.querySelector('ol, ul')?.remove();
    return parseList(nested, clean(rest.textContent));
  });

/** The list that an editor wrote inside the tag. */
export class SlottedItems extends SlottedContent {
  items: readonly CustomItem[] | undefined;
  readonly #selector: string;
  #warned = false;

  /** `selector` finds the lists within the host. */
  constructor(host: SlottedHost, selector = ':scope > :is(ol, ul)') {
    super(host);
    this.#selector = selector;
  }

  protected parse(host: SlottedHost): void {
    const entries = [...host.querySelectorAll(this.#selector)].flatMap((list) => parseList(list));
    this.items = parseItems(entries.filter(({ title }) => title));
    if (this.#warned || entries.every(({ id }) => id)) return;
    this.#warned = true;
    console.warn(`<${host.localName}> items without id: new words lose the answers`);
  }
}
