import { ADDRESS_ID, FROM_ADDRESS } from '../elements/custom-list/from-address.js';

/**
 * A page's own content in an address, for where no list can stand below a link. `items`: a line each, in it title,
 * explanation, idea and id, parted by tabs. `contacts`: lines of text, the first the name; an empty line parts two contacts.
 */
const element = (name: string, ...inside: readonly (Node | string)[]): HTMLElement => {
  const made = document.createElement(name);
  made.append(...inside);
  return made;
};

/** The elements that go inside the widget; text and nothing but text of what the address says. */
export const customContent = (attributes: ReadonlyMap<string, string>): Element[] => {
  const linesOf = (name: string, between: RegExp | string) =>
    (attributes.get(name) ?? '').split(between).filter((line) => line.trim());
  const items = linesOf('items', '\n').map((line) => {
    const [title = '', text = '', idea = '', id = ''] = line.split('\t').map((cell) => cell.trim());
    const item = element('li', element('strong', title), ` ${text} `, element('em', idea));
    item.setAttribute(ADDRESS_ID, id);
    return item;
  });
  const contacts = linesOf('contacts', /\n\s*\n/).map((lines) =>
    element('address', ...lines.split('\n').flatMap((line, i) => (i ? [element('br'), line] : line))),
  );
  if (!items.length) return contacts;
  const list = element('ol', ...items);
  list.setAttribute(FROM_ADDRESS, '');
  return [list];
};
