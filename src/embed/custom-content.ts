/**
 * A page's own content in an address, for where no list can stand below a link. `items`: a line each, in it title,
 * explanation and idea, parted by tabs. `contacts`: lines of text, the first the name; an empty line parts two contacts.
 */
const element = (name: string, ...inside: readonly (Node | string)[]): HTMLElement => {
  const made = document.createElement(name);
  made.append(...inside);
  return made;
};

/** What `items=below` says is another matter: the list is on the page. */
export const BELOW = 'below';

/** The elements that go inside the widget; text and nothing but text of what the address says. */
export const customContent = (attributes: ReadonlyMap<string, string>): Element[] => {
  const linesOf = (name: string, between: RegExp | string) =>
    (attributes.get(name) ?? '').split(between).filter((line) => line.trim() && line !== BELOW);
  const items = linesOf('items', '\n').map((line) => {
    const [title = '', text = '', idea = ''] = line.split('\t');
    return element('li', element('strong', title), ` ${text} `, element('em', idea));
  });
  const contacts = linesOf('contacts', /\n\s*\n/).map((lines) =>
    element('address', ...lines.split('\n').flatMap((line, i) => (i ? [element('br'), line] : line))),
  );
  return items.length ? [element('ol', ...items)] : contacts;
};
