/** A whole date as people write it, read to its last character. */
import { parseDate } from './date.js';

/** Words and endings of numbers that say nothing of the date: "den 14. januar", "d. 14/1", "14th of January". */
const FILLERS = ['den', 'd', 'the', 'of', 'on', 'st', 'nd', 'rd', 'th'];
const SEPARATORS = /^[\s.,/-]*$/;
/** Characters: no date is written in more. */
const LONGEST = 60;
/** Letters: what shorter words begin with is no month for certain. */
const SHORTEST = 3;

type Names = readonly (readonly string[])[];

/** Full names in Danish and English, in the order of some dates. */
const names = (style: Intl.DateTimeFormatOptions, dates: readonly Date[]): Names =>
  ['da', 'en'].map((lang) => {
    const format = new Intl.DateTimeFormat(lang, { ...style, timeZone: 'UTC' });
    return dates.map((date) => format.format(date).toLowerCase());
  });

const count = (length: number, at: (i: number) => number) => [...Array(length).keys()].map((i) => new Date(at(i)));

/** From January, and from Sunday on. Expensive to create, so it is created on first use. */
const createNames = () => ({
  months: names(
    { month: 'long' },
    count(12, (i) => Date.UTC(2024, i)),
  ),
  weekdays: names(
    { weekday: 'long' },
    count(7, (i) => Date.UTC(2023, 0, 1 + i)),
  ),
});
let known: ReturnType<typeof createNames> | undefined;

/** The number of the name that a word begins, as "jan" does; -1 for none. */
const find = (lists: Names, word: string): number =>
  word.length < SHORTEST ? -1 : Math.max(...lists.map((list) => list.findIndex((name) => name.startsWith(word))));

/**
 * The date (ISO 8601) that a text says, with its year: `14.01.2027`, `14/1-2027`, `2027-01-14`, "14. januar 2027",
 * "Thursday, 14 January 2027". The day comes before the month, as in both languages; a year of two digits is in this
 * century. Undefined where anything in it says something else, a wrong weekday included.
 */
export const parseWrittenDate = (text: string): string | undefined => {
  if (text.length > LONGEST) return undefined;
  const plain = text
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .toLowerCase();
  if (!SEPARATORS.test(plain.replace(/\d+|\p{L}+/gu, ' '))) return undefined;
  const numbers = plain.match(/\d+/g) ?? [];
  const words = (plain.match(/\p{L}+/gu) ?? []).filter((word) => !FILLERS.includes(word));
  const { months, weekdays } = (known ??= createNames());
  let month = -1;
  let weekday = -1;
  for (const word of words) {
    const [asMonth, asWeekday] = [find(months, word), find(weekdays, word)];
    if (asMonth >= 0 && month < 0) month = asMonth;
    else if (asWeekday >= 0 && weekday < 0) weekday = asWeekday;
    else return undefined;
  }
  const fields = month < 0 ? numbers : [...numbers.slice(0, 1), String(month + 1), ...numbers.slice(1)];
  const [first = '', middle, last = ''] = fields;
  if (fields.length !== 3) return undefined;
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  const date = parseDate([year, middle, day].join('-'));
  return !date || weekday < 0 || new Date(date).getUTCDay() === weekday ? date : undefined;
};
