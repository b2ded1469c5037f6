import { addDays, parseDate, weekdayOf } from './date.js';
import { LONGEST, NAMES, normalise } from './hours-tokens.js';

/** A date as it is written. What is left out is said by the one after it. */
interface Written {
  readonly day: number;
  readonly month: number | undefined;
  readonly year: number | undefined;
  /** 0 being Monday. */
  readonly weekday: number | undefined;
  /** "December 24 and 31": what follows may be a day of that month. */
  readonly isMonthFirst: boolean;
  /** "From" is said of it, so there has to be an end. */
  readonly isBegin: boolean;
  /** The next one is the end of a range that begins with it; else the next in a list. */
  readonly isRange: boolean;
}

const MONTHS = [
  'januar|january|jan',
  'februar|february|feb',
  'marts|march|mar',
  'april|apr',
  'maj|may',
  'juni|june|jun',
  'juli|july|jul',
  'august|aug',
  'september|sept|sep',
  'oktober|october|okt|oct',
  'november|nov',
  'december|dec',
];

const YEAR = '(?<year>20\\d\\d)(?!\\d)';
const DAY = '(?<day>\\d{1,2})';
const MONTH = '(?<month>\\d{1,2})';
const NAME = `(?<name>${MONTHS.join('|')})(?!\\p{L})\\.?`;
const ORDINAL = '(?:\\.|(?:st|nd|rd|th)\\b)?';
const NO_MORE = '(?![./]?\\d)';
/**
 * The day before the month, whatever the language: the place is Denmark. The first that matches is taken. A year of two
 * digits is never 20, which is half of one with four.
 */
const FORMS = [
  // A sign a line: WebKit does not find `\\k<sign>` in every text.
  ...['-', '\\.', '/'].flatMap((sign) => [
    `(?<year>20\\d\\d)${sign}${MONTH}${sign}${DAY}${NO_MORE}`,
    `${DAY}${sign} ?${MONTH}${sign} ?${YEAR}`,
    `${DAY}${sign}${MONTH}${sign}(?<short>(?!20)\\d\\d)${NO_MORE}`,
  ]),
  `${DAY}[./] ?${MONTH}\\.?[ -]${YEAR}`,
  `${DAY}${ORDINAL} ?(?:of )?${NAME}(?:,? ?${YEAR})?`,
  `(?<isMonthFirst>)${NAME} ?${DAY}${ORDINAL}(?:,? ${YEAR}|${NO_MORE})`,
  `${DAY}[./] ?${MONTH}\\.?${NO_MORE}`,
  `${DAY}${ORDINAL}, ${YEAR}`,
  `${DAY}${ORDINAL}${NO_MORE}`,
].map((form) => new RegExp(form, 'uy'));

const ARTICLE = '(?:den |d\\. ?|the )?';
const WEEKDAYS = NAMES.map(([short, full]) => `${full}|${short}`);
const BEFORE = new RegExp(`(fra |from )?${ARTICLE}(?:(${WEEKDAYS.join('|')})(?!\\p{L})\\.?,? ?)?${ARTICLE}`, 'uy');
const RANGE = /\s*(?:-|(?:til og med|t\.? ?o\.? ?m\.?|til|to|through|thru)(?!\p{L}))\s*/uy;
const LIST = /(?:\s*(?:[,;&+\n]|(?:og|samt|and)(?!\p{L})))+\s*/uy;
const SPACE = / +/uy;
const HOLIDAYS = /(?:på |on )?(?:(?:alle|all) )?(?:helligdag(?:e|ene)?|(?:public|bank) holidays)(?!\p{L})/uy;
const LABEL = /^(?:lukkedage?|lukket|closed)(?!\p{L})(?: på| on)?:?\s*/u;

/** Days: a year of them is no longer a closed day. */
const LONGEST_RANGE = 366;

/** The dates of a text as they are written; undefined where something in it is none. */
const readDates = (text: string): readonly Written[] | undefined => {
  const source = normalise(text)
    .replace(LABEL, '')
    .replace(/[\s.,;]+$/, '');
  if (source.length > LONGEST) return undefined;
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(source) ?? undefined;
    if (match) at = pattern.lastIndex;
    return match;
  };
  const readDate = (): Written | undefined => {
    const [, from, weekday] = take(BEFORE) ?? [];
    let groups: RegExpExecArray['groups'];
    for (const form of FORMS) if ((groups = take(form)?.groups)) break;
    if (!groups) return undefined;
    const { day, month, name, year, short, isMonthFirst } = groups;
    const nth = (names: readonly string[], name: string) => names.findIndex((all) => all.split('|').includes(name));
    return {
      day: Number(day),
      month: name ? nth(MONTHS, name) + 1 : month ? Number(month) : undefined,
      year: (year ?? short) ? Number(year ?? `20${short ?? ''}`) : undefined,
      weekday: weekday ? WEEKDAYS.findIndex((names) => new RegExp(`^(?:${names})$`, 'u').test(weekday)) : undefined,
      isMonthFirst: isMonthFirst !== undefined,
      isBegin: from !== undefined,
      isRange: Boolean(take(RANGE)),
    };
  };
  const dates: Written[] = [];
  for (;;) {
    // Holidays are closed anyway.
    if (dates.at(-1)?.isRange || !take(HOLIDAYS)) {
      const date = readDate();
      if (!date) return undefined;
      dates.push(date);
    }
    const last = dates.at(-1);
    if (at === source.length) return last?.isRange ? undefined : dates;
    if (!last?.isRange && !take(LIST) && !(last?.year && take(SPACE))) return undefined;
  }
};

/** Before, at, or after: by month and day alone. */
const inYear = ({ month = 0, day }: Written): number => month * 100 + day;

/** Months from one date to one of the year after it. */
const LONGEST_TURN = 3;

/** What the dates leave out, from those after them: dates are in the order of time. */
const complete = (dates: readonly Written[]): readonly Written[] => {
  const all = [...dates];
  all.forEach((date, i) => {
    const before = all[i - 1];
    if (before?.isMonthFirst && !date.month) all[i] = { ...date, month: before.month, isMonthFirst: true };
  });
  for (let i = all.length - 2; i >= 0; i -= 1) {
    const [date, after] = [all[i], all[i + 1]];
    if (!date || !after) continue;
    const dated = { ...date, month: date.month ?? (date.day < after.day ? after.month : undefined) };
    const isTurn = inYear(dated) > inYear(after);
    // "24. december og 5. juni 2026" is in no order, or of two years.
    const isFar = isTurn && (after.month ?? 0) + 12 - (dated.month ?? 0) > LONGEST_TURN;
    const year = after.year && !isFar ? after.year - (isTurn ? 1 : 0) : undefined;
    all[i] = { ...dated, year: date.year ?? year };
  }
  return all;
};

/**
 * The dates (ISO 8601) on which it is closed all day, of a text like `24.12.2026`, `2026-12-24`, `24.-26. december 2026`
 * or several of these. Undefined where something in it is no date, or none with a year.
 */
export const parseClosed = (text: string): readonly string[] | undefined => {
  if (!text.trim()) return [];
  const written = readDates(text);
  if (!written) return undefined;
  const dates: string[] = [];
  let begin: string | undefined;
  for (const { day, month, year, weekday, isBegin, isRange } of complete(written)) {
    const date = parseDate([year, month, day].join('-'));
    const isWrong = !date || (weekday !== undefined && weekdayOf(date) !== weekday);
    if (isWrong || (isBegin && !isRange) || (begin && (isRange || date <= begin))) return undefined;
    for (let next = begin ?? date; next <= date && !isRange; next = addDays(next, 1)) dates.push(next);
    begin = isRange ? date : undefined;
    if (dates.length > LONGEST_RANGE) return undefined;
  }
  return [...new Set(dates)].sort();
};
