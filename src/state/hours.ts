import { parseClosed } from './closed-days.js';
import { addDays, weekdayOf } from './date.js';
import { isHoliday } from './holidays.js';
import { parseWeek, type WeekHours } from './hours-grammar.js';

export { parseClosed };
export type { HoursLine } from './hours-grammar.js';

export interface Hours extends WeekHours {
  /** Dates (ISO 8601) on which it is closed all day; undefined where the text that says which cannot be read. */
  readonly closed: readonly string[] | undefined;
}

const DAY = 24 * 60;

/**
 * Reads `man-tor 9-15; fre 9-12, 13-14.30`, in Danish or English, and dates on which it is closed all day. Undefined
 * where the hours are not understood to their last character.
 */
export const parseHours = (text: string, closed = ''): Hours | undefined => {
  const week = parseWeek(text);
  return week && { ...week, closed: parseClosed(closed) };
};

/** A moment as the clock on the wall has it. */
export interface WallTime {
  /** ISO 8601. */
  readonly date: string;
  /** Minutes since midnight. */
  readonly minute: number;
}

let copenhagen: Intl.DateTimeFormat | undefined;

/** The wall clock in Copenhagen, wherever the browser is. */
export const inCopenhagen = (now: Date): WallTime => {
  // Swedish writes the date as ISO 8601 does.
  copenhagen ??= new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Copenhagen',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const [date = '', time = ''] = copenhagen.format(now).split(' ');
  const [hours, minutes] = time.split(':');
  return { date, minute: Number(hours) * 60 + Number(minutes) };
};

/** Without `until` it does not close within a day. */
export type Status =
  | { readonly open: true; readonly until?: number }
  | { readonly open: false; readonly date: string; readonly from: number };

/**
 * Whether it is open, and until or from when, in minutes since midnight. Undefined when it does not open for two weeks,
 * and where it is not known on which days it is closed.
 */
export const statusAt = ({ lines, closed, onHolidays }: Hours, { date, minute }: WallTime): Status | undefined => {
  if (!closed) return undefined;
  // Yesterday too: it may last past midnight.
  const spans = [...Array(16).keys()].flatMap((i) => {
    const offset = i - 1;
    const day = addDays(date, offset);
    if (closed.includes(day) || (!onHolidays && isHoliday(day))) return [];
    return lines
      .filter(({ days }) => days.includes(weekdayOf(day)))
      .map(({ from, to }) => ({ day, from, begin: offset * DAY + from, end: offset * DAY + to }));
  });
  spans.sort((a, b) => a.begin - b.begin);
  // One that begins when another ends goes on with it.
  let until = minute;
  for (const { begin, end } of spans) if (begin <= until) until = Math.max(until, end);
  if (until - minute > DAY) return { open: true };
  if (until > minute) return { open: true, until: until % DAY || DAY };
  const next = spans.find(({ begin }) => begin > minute);
  return next && { open: false, date: next.day, from: next.from };
};
