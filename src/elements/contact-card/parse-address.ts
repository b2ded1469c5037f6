/** Contacts as editors write them. Not needed where a card has none inside. */
import type { ContactFields, Line } from '../../contacts/fields.js';
import { readContact } from '../../contacts/read-contact.js';
import { isLabel } from '../../contacts/labels.js';
import { linesOf } from './address-lines.js';
import type { OwnContact } from './custom-contacts.js';
import { isTable } from './node-kinds.js';

/** What one contact is read from. */
interface Source {
  readonly nodes: readonly Element[];
  readonly lines: readonly Line[];
}

const source = (element: Element): Source => ({ nodes: [element], lines: linesOf(element) });
const isReachable = ({ phone, email }: ContactFields): boolean => phone !== '' || email !== '';
/** A name, and a number or an address: a contact by itself. */
const isComplete = ({ lines }: Source): boolean => {
  const contact = readContact(lines);
  return contact.name !== '' && isReachable(contact);
};
const all = (root: Element, selector: string): Element[] =>
  [...root.querySelectorAll(selector)].filter(
    (element) => !element.parentElement?.closest(selector) || !root.contains(element.parentElement.closest(selector)),
  );

/** Addresses; of one in an entry of a list the whole entry. */
const fromAddresses = (root: Element): Source[] =>
  all(root, 'address').map((address) => {
    const entry = address.closest('li');
    const whole = entry && root.contains(entry) && entry.querySelectorAll('address').length === 1 ? entry : address;
    return source(whole);
  });

/** A table with a heading to each column: a row is a contact. */
const fromTable = (table: HTMLTableElement): Source[] => {
  const [head, ...rows] = [...table.rows];
  const names = [...(head?.cells ?? [])].map((cell) =>
    linesOf(cell)
      .map(({ text }) => text)
      .join(' '),
  );
  const isHead =
    names.length > 1 &&
    rows.length > 0 &&
    ([...(head?.cells ?? [])].every((cell) => cell.matches('th, thead td')) || names.every((name) => isLabel(name)));
  if (isHead) {
    return rows.map((row) => ({
      nodes: [row, ...(head ? [head] : [])],
      lines: [...row.cells].flatMap((cell, i) => {
        const lines = linesOf(cell);
        const name = names[i] ?? '';
        // The first column says who it is.
        return lines.map((line) =>
          i && name ? { text: `${name}: ${line.text}` } : { ...line, strong: i ? '' : line.text },
        );
      }),
    }));
  }
  const sources = [...table.rows].map(source);
  return sources.filter(isComplete).length > 1 ? sources : [];
};

const fromTables = (root: Element): Source[] =>
  all(root, 'table').flatMap((table) => (isTable(table) ? fromTable(table) : []));

/** Entries of lists, where most are contacts by themselves; else the entries are the lines of one. */
const fromLists = (root: Element): Source[] => {
  const entries = all(root, 'ol, ul').flatMap((list) => [...list.children].map(source));
  return entries.filter(isComplete).length * 2 >= entries.length ? entries : [];
};

/** `<dt>Anna Holm</dt><dd>12 34 56 78</dd>`: terms that are names, not labels. */
const fromTerms = (root: Element): Source[] => {
  const terms = all(root, 'dt');
  if (terms.some((term) => isLabel(linesOf(term)[0]?.text ?? ''))) return [];
  const sources = terms.map((term): Source => {
    const nodes = [term];
    for (let next = term.nextElementSibling; next?.matches('dd'); next = next.nextElementSibling) nodes.push(next);
    return { nodes, lines: nodes.flatMap((node) => linesOf(node)) };
  });
  return sources.length > 0 && sources.every(isComplete) ? sources : [];
};

/** Blocks beside each other, each a contact by itself. */
const fromBlocks = (root: Element): Source[] => {
  const blocks = [...root.children].filter(
    (child) =>
      child.matches('div, p, section, article, li, figure, details, td, main, aside') && linesOf(child).length > 0,
  );
  const [only] = blocks;
  if (blocks.length === 1 && only) return fromBlocks(only);
  const sources = blocks.map(source);
  return sources.filter(isComplete).length > 1 ? sources.filter(isComplete) : [];
};

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
/** Contacts one below the other, each with a heading over it. */
const fromHeadings = (root: Element): Source[] => {
  const sources = all(root, HEADINGS).map((heading): Source => {
    const nodes = [heading];
    for (let next = heading.nextElementSibling; next && !next.matches(HEADINGS); next = next.nextElementSibling) {
      nodes.push(next);
    }
    return { nodes, lines: nodes.flatMap((node) => linesOf(node)) };
  });
  return sources.filter(isComplete).length > 1 ? sources.filter(isComplete) : [];
};

const toOwn = (fields: ContactFields): OwnContact =>
  Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== ''));

/** All contacts in an element. Each line in it is in one of them. */
export const parseContactsIn = (root: Element): OwnContact[] => {
  let sources: Source[] = [];
  for (const way of [fromAddresses, fromTables, fromLists, fromTerms, fromBlocks, fromHeadings])
    if (!sources.length) sources = way(root);
  const whole = [toOwn(readContact(linesOf(root)))];
  if (!sources.length) return whole;
  const contacts = sources
    .map(({ lines, nodes }) => {
      const fields = readContact(lines);
      // A heading over an address without a name is one.
      const before = nodes[0]?.previousElementSibling;
      return !fields.name && before?.matches(HEADINGS)
        ? { fields: readContact([...linesOf(before), ...lines]), nodes: [...nodes, before] }
        : { fields, nodes };
    })
    // Of nobody: its lines are left, for the first.
    .filter(({ fields }) => fields.name !== '' || isReachable(fields));
  const left = linesOf(
    root,
    contacts.flatMap(({ nodes }) => nodes),
  ).map(({ text }) => text);
  const [first, ...others] = contacts;
  if (!first) return whole;
  if (left.length && !others.length && !first.fields.name) return whole;
  const note = [first.fields.note, ...left].filter(Boolean).join('\n');
  return [{ ...first.fields, note }, ...others.map(({ fields }) => fields)].map(toOwn);
};
