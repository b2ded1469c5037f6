/** What the lines of an entry say: its title, what that means, an idea. */
import { withoutBullet } from '../../content/list-marks.js';
import { clean, textOf, type Line, type Run } from './lines.js';

export interface EntryText {
  readonly title: string;
  readonly text: string;
  readonly idea: string;
}

const WORD = /[\p{L}\p{N}]/u;
const isWord = ({ text }: Run): boolean => WORD.test(text);
const isBlank = ({ text }: Run): boolean => !clean(text);
/** A bullet or a number that was typed before a title. */
const isMark = ({ text }: Run): boolean => !withoutBullet(clean(text)) || /^\s*\d{1,2}[.)]\s*$/.test(text);

/** The end of the run of the same kind that begins at `start`; blanks between two of them are part of it. */
const endOf = (line: Line, start: number, is: (run: Run) => boolean): number => {
  let end = start;
  for (let i = start; i < line.length; i += 1) {
    const run = line[i];
    if (run && is(run)) end = i + 1;
    else if (run && !isBlank(run)) break;
  }
  return end;
};

/** Where bold words begin and end that lead a line. The bold beginning of a word is no title. */
const leadOf = (line: Line): [start: number, end: number] | undefined => {
  const start = line.findIndex((run) => !isMark(run));
  if (start < 0 || !line[start]?.isBold) return undefined;
  const end = endOf(line, start, ({ isBold }) => isBold);
  const [last, after] = [line[end - 1]?.text ?? '', line[end]?.text ?? ''];
  return /\p{L}$/u.test(last) && /^\p{Ll}/u.test(after) ? undefined : [start, end];
};

/** Words in italics at the end of a line, with nothing but a full stop behind them. */
const tailOf = (line: Line): number => {
  const last = line.findLastIndex(isWord);
  if (!line[last]?.isItalic) return line.length;
  let start = last;
  for (let i = last; i >= 0; i -= 1) {
    const run = line[i];
    if (run?.isItalic) start = i;
    else if (run && !isBlank(run)) break;
  }
  return start;
};

/** Takes the idea out of the lines below a title: words in italics that end a line, or begin one before a new sentence. */
const takeIdea = (lines: readonly Line[]): [rest: readonly Line[], idea: string] => {
  for (const [i, line] of lines.map((line, i) => [i, line] as const).reverse()) {
    const tail = tailOf(line);
    const first = line.findIndex(isWord);
    const head = line[first]?.isItalic ? endOf(line, first, ({ isItalic }) => isItalic) : 0;
    const isHead = head > 0 && !/^[^\p{L}]*\p{Ll}/u.test(textOf(line.slice(head)));
    const [from, to] = tail < line.length ? [tail, line.length] : isHead ? [first, head] : [0, 0];
    if (from === to) continue;
    const rest = [...line.slice(0, from), ...line.slice(to)];
    return [[...lines.slice(0, i), rest, ...lines.slice(i + 1)], textOf(line.slice(from, to))];
  }
  return [lines, ''];
};

/**
 * The title is what leads the first line in bold, else that line but for an idea at its end. What is left is what the
 * title means, and of that the words in italics are an idea, where they stand by themselves.
 */
export const readEntry = ([first = [], ...more]: readonly Line[]): EntryText => {
  const lead = leadOf(first);
  const tail = lead || !first.slice(0, tailOf(first)).some(isWord) ? first.length : tailOf(first);
  const [start, end] = lead ?? [0, tail];
  const [rest, idea] = takeIdea([first.slice(end), ...more]);
  const text = clean(rest.map(textOf).join(' '));
  return { title: textOf(first.slice(start, end)), text: text.replace(/^[:–—.-]+(\s+|$)/, ''), idea };
};
