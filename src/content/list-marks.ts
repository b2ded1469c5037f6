/** The marks that people, word processors and mails put before the items of a list in plain text. */
import { countsUp, parseCount } from './list-counts.js';

/** A line without its mark. */
export interface Unmarked {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Wherever they begin a line. U+F000 to U+F0FF are Word's Symbol and Wingdings. */
const SIGN = '[·•‣⁃◦∙⦁▪▫◾◽■□▢●○◉◆◇❖➢➤►▶▸▹✓✔✗✘☐☑☒✅①-⑳\\uF000-\\uF0FF]\\uFE0F?\\s*';
/** With a space behind; `+` and `>` before a number belong to it. */
const DASH = '(?:[-–—−‐]{1,2}|[*→⇒➔»›]|[+>](?!\\s*\\d)|#{1,6})(?:\\s+|$)';
/** Word's bullets as the letters that they are in another typeface: before a tab, or the spaces that were one. */
const LETTER = '[o§Øüvqn¨](?:\\t|\\u00A0|[ ]{2,})\\s*';
const CHECKBOX = '\\[[ x✓✔]?\\]\\s+';

/** What editors leave where the cursor was, and what says which way a line is written. */
const BEGIN = '^[\\s\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]*';

/** `> - ` is what a mail quotes of another. */
const BULLET = new RegExp(`${BEGIN}(?:>\\s+)*(?:(?:${SIGN}|${DASH}|${LETTER})(?:${CHECKBOX})?|${CHECKBOX})`, 'iu');
/** A dash that touches its line is a bullet where it begins every line; between two asterisks is emphasis. */
const TIGHT_DASH = /^\s*(?:[-–—]|\*(?!.*\*\s*$))(?=\p{L})/u;

/** The line without a bullet or a checkbox before it. Its number is part of it. */
export const withoutBullet = (line: string): string => line.replace(BULLET, '');

/**
 * Takes the marks off the lines of a list: bullets and checkboxes from each, numbers and letters only where they count
 * up, for "1. maj" and "2. sal" have a number of their own.
 */
export const withoutMarks = (lines: readonly string[]): readonly Unmarked[] => {
  const isTight = lines.length > 1 && lines.every((line) => TIGHT_DASH.test(line));
  const texts = lines.map((line) => withoutBullet(isTight ? line.replace(TIGHT_DASH, '') : line));
  const counts = texts.map((line) => parseCount(line.replace(new RegExp(BEGIN), '')));
  const isCounted = countsUp(counts.flatMap((count) => count ?? []));
  return texts.map((line, i) => {
    const text = isCounted ? withoutBullet(counts[i]?.rest ?? line) : line;
    return { text, isMarked: text !== lines[i] };
  });
};
