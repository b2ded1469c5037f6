import { withoutMarks } from '../../content/list-marks.js';

/** What an editor types or pastes as a list. */
export interface Item {
  readonly title: string;
  readonly text: string;
  readonly idea: string;
}

const clean = (text = ''): string => text.replace(/[\s\u200B]+/g, ' ').trim();
const join = (...texts: readonly (string | undefined)[]): string => clean(texts.filter(Boolean).join(' '));

/** A line end within an item: what Word copies of Shift+Enter. */
const BREAK = '\v';
/** Excel puts quotes around a cell, and doubles those in it, only where there is a line end or a quote in it. */
const QUOTED = /(^|[\t\n])"((?:[^"]|"")*)"(?=[\t\n]|$)/g;
/** What Markdown draws under a table's head, and across a page. */
const RULE = /^[\s|:*_=–—-]{2,}$/;

const unquote = (cell: string, before: string, inside: string): string =>
  /[\n\t]|""/.test(inside) ? before + inside.replaceAll('""', '"').replaceAll('\n', BREAK).replaceAll('\t', ' ') : cell;

const linesOf = (typed: string): readonly string[] =>
  withoutMarks(
    typed
      .replace(/\r\n?|[\f\u0085\u2029]/g, '\n')
      .replaceAll('\u2028', BREAK)
      .replace(QUOTED, unquote)
      .split('\n')
      .filter((line) => clean(line) && !RULE.test(line)),
  ).map(({ text }) => text);

/** The first line of a cell, and the others. */
const firstOf = (cell = ''): [first: string, rest: string] => {
  const [first = '', ...rest] = cell.split(BREAK).map(clean).filter(Boolean);
  return [first, join(...rest)];
};

/** A cell without a word or a number before others is a mark. */
const WORD = /[\p{L}\p{N}]/u;

/** A row of a table: title, what it means, an idea. What stands in further cells belongs to what it means. */
const parseRow = (line: string): Item => {
  const cells = line.split('\t');
  const [first, text, idea, ...more] = cells.slice(
    Math.max(
      cells.findIndex((cell) => WORD.test(cell)),
      0,
    ),
  );
  const [title, rest] = firstOf(first);
  return { title, text: join(rest, text, ...more), idea: clean(idea) };
};

const BOLD = /^(\*\*|__)(\S.*?)\1/;

/** `Title: what it means`; a title that is bold in Markdown ends where that does. */
const parseHead = (head: string): [title: string, text: string] => {
  const [marked = '', , bold] = BOLD.exec(head) ?? [];
  if (bold) return [bold.replace(/:$/, ''), head.slice(marked.length).replace(/^\s*[:–—-]\s+/, '')];
  const [, title = head, text = ''] = /^(.+?):\s+(.+)$/.exec(head) ?? [];
  return [title, text];
};

/** `Title: what it means | an idea`, or `Title | what it means | an idea`. */
const parseLine = (line: string): Item => {
  const cells = line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
  const [first, ...more] = cells.slice(Math.max(cells.findIndex(clean), 0));
  const [head, rest] = firstOf(first);
  const [title, text] = parseHead(head);
  const idea = clean(more.pop());
  return { title: clean(title), text: join(text, rest, ...more), idea };
};

/** A line an item, without the marks before it. Lines with tabs come out of a table. */
export const parseItems = (typed: string): readonly Item[] =>
  linesOf(typed)
    .map((line) => (line.trim().includes('\t') ? parseRow(line) : parseLine(line)))
    .filter(({ title }) => title);
