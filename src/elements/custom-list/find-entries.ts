/** The entries of what an editor has written as a list, whatever elements it is made of. */
import { withoutMarks } from '../../content/list-marks.js';
import type { EntryText } from './entry.js';
import { FROM_ADDRESS } from './from-address.js';
import { isUnseen, linesOf, LISTS, textOf, type Line } from './lines.js';

export interface Entry {
  /** What the entry was read from. */
  readonly element: Element;
  readonly lines: Line[];
  /** Those of a list within. */
  readonly nested: Entry[];
  /** Of a row of a table, whose cells say which is what. */
  readonly row?: EntryText;
}

const ENTRIES = 'li, dt, [role="listitem"]';
const IGNORED_BY_WORD = '[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]';

/** Editors that keep all entries in one flat list say by an attribute or a class how deep each is. */
const levelOf = (entry: Element): number => {
  const [, indent] = /ql-indent-(\d)/.exec(entry.className) ?? [];
  const [, level] = /mso-list:[^;]*level(\d)/i.exec(entry.getAttribute('style') ?? '') ?? [];
  const spoken = entry.getAttribute('aria-level') ?? entry.getAttribute('data-aria-level');
  return indent ? Number(indent) : Math.max(Number(level ?? spoken ?? 1) - 1 || 0, 0);
};

const isWordParagraph = (element: Element): boolean =>
  element.matches('p, div, h1, h2, h3, h4, h5, h6') &&
  (/(^|\s)MsoList/.test(element.className) || /mso-list:[^;]*level\d/i.test(element.getAttribute('style') ?? ''));

const rawText = (line: Line): string => line.map((run) => run.text).join('');

/** A line without the mark before its text. */
const withoutMark = (line: Line, text: string): Line => {
  let surplus = rawText(line).trimEnd().length - text.trimEnd().length;
  return line.map((run) => {
    const cut = Math.min(Math.max(surplus, 0), run.text.length);
    surplus -= cut;
    return { ...run, text: run.text.slice(cut) };
  });
};

/** An image says something where nothing else does. */
const imagesOf = (element: Element): Line[] =>
  [...element.querySelectorAll('img[alt]')].flatMap((image) => {
    const text = image.getAttribute('alt')?.trim();
    return text ? [[{ text, isBold: false, isItalic: false }]] : [];
  });

class Outline {
  readonly roots: Entry[] = [];
  readonly paragraphs: Entry[] = [];
  /** The last entry, those that it stands in before it, and how deep each is. */
  #open: { readonly entry: Entry; readonly depth: number }[] = [];

  readList(list: Element, depth: number): void {
    for (const child of list.children) {
      if (isUnseen(child)) continue;
      if (child.matches(ENTRIES)) this.#readEntry(child, depth);
      else if (child.matches(LISTS)) this.readList(child, depth + 1);
      else if (child.matches('dd')) this.#open.at(-1)?.entry.lines.push(...linesOf(child));
      else if (child.querySelector(`${ENTRIES}, ${LISTS}`)) this.readList(child, depth);
      else this.#add(child, linesOf(child), depth);
    }
  }

  readParagraph(paragraph: Element): void {
    const entry = this.#add(paragraph, linesOf(paragraph, IGNORED_BY_WORD), levelOf(paragraph));
    if (entry) this.paragraphs.push(entry);
  }

  #readEntry(element: Element, depth: number): void {
    const own = linesOf(element, LISTS);
    const lists = [...element.querySelectorAll(LISTS)].filter(
      (list) => list.parentElement?.closest(`${LISTS}, ${ENTRIES}`) === element,
    );
    // What an entry without words holds belongs to the one before it.
    this.#add(element, own.length || lists.length ? own : imagesOf(element), Math.max(depth, levelOf(element)));
    for (const list of lists) this.readList(list, depth + 1);
  }

  #add(element: Element, lines: readonly Line[], depth: number): Entry | undefined {
    if (!lines.length) return undefined;
    const entry = { element, lines: [...lines], nested: [] };
    // Where a list begins is as an editor has it: those as deep as its first entry stand beside that.
    this.#open = this.#open.filter((before) => before.depth < depth);
    (this.#open.at(-1)?.entry.nested ?? this.roots).push(entry);
    this.#open.push({ entry, depth });
    return entry;
  }
}

/** A filter that lost Word's own marks has left the bullets in the text. */
const unmark = (entries: readonly Entry[]): void => {
  const texts = withoutMarks(entries.map(({ lines: [first = []] }) => rawText(first)));
  entries.forEach(({ lines }, i) => lines.splice(0, 1, withoutMark(lines[0] ?? [], texts[i]?.text ?? '')));
};

/** A cell without a word or a number before others is a mark. */
const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Rows of a table: title, what it means, an idea. A row of nothing but heads says what is in the columns. */
const rowsOf = (host: Element): Entry[] => {
  const elements = [...host.querySelectorAll('tr')].filter(
    (row) => !row.querySelector('table') && row.querySelector('td') && hasWord(row.textContent),
  );
  const lines = elements.map((row) => [...row.children].map((cell) => wordsOfLines(linesOf(cell))).join('\t'));
  const texts = withoutMarks(lines);
  return elements.flatMap((element, i) => {
    const cells = (texts[i]?.text ?? '').split('\t');
    const [title = '', text = '', idea = '', ...more] = cells.slice(Math.max(cells.findIndex(hasWord), 0));
    const row = { title, text: [text, ...more].filter(Boolean).join(' '), idea };
    return title ? [{ element, lines: [], nested: [], row }] : [];
  });
};

/** Whether a list is what a row of a table says of its first cell. A table of one row makes a layout. */
const isInRow = (list: Element, host: Element): boolean => {
  const row = list.closest('tr');
  if (!row || !host.contains(row)) return false;
  const first = [...row.children].find((cell) => hasWord(cell.textContent));
  const isSaid = ({ children }: Element) => [...children].filter((cell) => hasWord(cell.textContent)).length > 1;
  const rows = [...(row.closest('table')?.querySelectorAll('tr') ?? [])].filter(isSaid);
  return rows.length > 1 && !first?.contains(list) && !first?.querySelector(LISTS);
};

/** Lines with bullets that were typed, or numbers that count up; lines without belong to the one before. */
const typedOf = (host: Element): Entry[] => {
  const lines = linesOf(host, `.challenges, [${FROM_ADDRESS}]`);
  const texts = withoutMarks(lines.map(rawText));
  if (texts.filter(({ isMarked }) => isMarked).length < 2) return [];
  const entries: Entry[] = [];
  lines.forEach((line, i) => {
    const { text = '', isMarked = false } = texts[i] ?? {};
    if (isMarked) entries.push({ element: host, lines: [withoutMark(line, text)], nested: [] });
    else entries.at(-1)?.lines.push(line);
  });
  return entries;
};

/** What is read as a list where there is none: several rows of a table, else lines with bullets. */
export const findTyped = (host: Element): readonly Entry[] => {
  const rows = rowsOf(host);
  return rows.length > 1 ? rows : typedOf(host);
};

/** The entries of those lists inside an element that are wanted, and of Word's paragraphs that look like one. */
export const findEntries = (host: Element, isWanted: (list: Element) => boolean): readonly Entry[] => {
  const outline = new Outline();
  const visit = (parent: Element): void => {
    for (const child of parent.children) {
      if (isUnseen(child)) continue;
      const isList = child.matches(LISTS);
      if (!isList && !isWordParagraph(child)) visit(child);
      else if (!isWanted(child) || isInRow(child, host)) continue;
      else if (isList) outline.readList(child, 0);
      else outline.readParagraph(child);
    }
  };
  visit(host);
  unmark(outline.paragraphs);
  return outline.roots;
};

const wordsOfLines = (lines: readonly Line[]): string => lines.map(textOf).join(' ');

/** All words of an entry and of those within it. */
export const wordsOf = ({ lines, nested }: Entry): string =>
  [wordsOfLines(lines), wordsOfAll(nested)].filter(Boolean).join(' ');

/** The words of several entries, apart by a semicolon where they have no mark of their own. */
export const wordsOfAll = (entries: readonly Entry[]): string =>
  entries
    .map(wordsOf)
    .map((words, i, all) => (i < all.length - 1 && !/[\p{P}]$/u.test(words) ? `${words};` : words))
    .join(' ');
