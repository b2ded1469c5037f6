import { addDays, parseDate } from './date.js';

/** The line that openings were written in: one or more days, one range of time. */
export interface HoursLine {
  readonly days: readonly number[];
  readonly from: number;
  readonly to: number;
}

export interface Hours {
  readonly lines: readonly HoursLine[];
  /** ISO 8601. */
  readonly closed: readonly string[];
}

/** Days by the begin of their Danish and English names. */
const DAYS = ['ma mo', 'ti tu', 'on we', 'to th', 'fr', 'lø lo sa', 'sø so su'].map((names) => names.split(' '));
const DAY = 24 * 60;

const parseDay = (name: string): number => DAYS.findIndex((names) => names.includes(name.slice(0, 2).toLowerCase()));

/** `man-tor`, `man, ons og fre`; undefined where one is no day. */
const parseDays = (text: string): number[] | undefined => {
  const days = text.split(/,|\s+(?:og|and|&)\s+/).flatMap((part) => {
    const [first = '', last = first] = part.trim().split(/\s*[-–]\s*/);
    const [from, to] = [parseDay(first), parseDay(last)];
    if (from < 0 || to < 0) return [-1];
    return [...Array(((to - from + 7) % 7) + 1).keys()].map((i) => (from + i) % 7);
  });
  return days.includes(-1) ? undefined : days;
};

const parseTime = (hours: string, minutes = '0'): number => Number(hours) * 60 + Number(minutes);

const TIMES = /(\d{1,2})(?:[.:]([0-5]\d))?\s*[-–]\s*(\d{1,2})(?:[.:]([0-5]\d))?/g;

/**
 * Reads `man-tor 9-15; fre 9-12, 13-14.30`, in Danish or English, and dates on which it is closed all day. Undefined
 * where a part of it means nothing.
 */
export const parseHours = (text: string, closed = ''): Hours | undefined => {
  const lines = text
    .split(';')
    .filter((line) => line.trim())
    .map((line): HoursLine[] => {
      const [, names = '', times = ''] = /^\s*(\D+?)\s*(?:kl\.?\s*)?(\d.*)$/.exec(line) ?? [];
      const days = parseDays(names);
      const ranges = [...times.matchAll(TIMES)].map(([, from = '', fromMinutes, to = '', toMinutes]) => {
        const [begin, end] = [parseTime(from, fromMinutes), parseTime(to, toMinutes)];
        return { from: begin, to: end > begin ? end : end + DAY };
      });
      const wrong =
        ranges.some(({ from, to }) => from >= DAY || to > 2 * DAY) || /[^\s,]/.test(times.replace(TIMES, ''));
      return days && !wrong ? ranges.map((range) => ({ days, ...range })) : [];
    });
  const dates = closed.split(/[\s,;]+/).filter(Boolean);
  if (lines.length === 0 || lines.some((line) => line.length === 0) || !dates.every(parseDate)) return undefined;
  return { lines: lines.flat(), closed: dates.map((date) => parseDate(date) ?? '') };
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
  const [hours = '', minutes] = time.split(':');
  return { date, minute: parseTime(hours, minutes) };
};

/** The day of the week, 0 being Monday. */
const weekday = (date: string): number => (new Date(date).getUTCDay() + 6) % 7;

export type Status =
  | { readonly open: true; readonly until: number }
  | { readonly open: false; readonly date: string; readonly from: number };

/** Whether it is open, and until or from when; undefined when it does not open for two weeks. */
export const statusAt = ({ lines, closed }: Hours, { date, minute }: WallTime): Status | undefined => {
  // Yesterday too: it may last past midnight.
  const spans = [...Array(16).keys()].flatMap((later) => {
    const offset = later - 1;
    const day = addDays(date, offset);
    return lines
      .filter(({ days }) => days.includes(weekday(day)) && !closed.includes(day))
      .map(({ from, to }) => ({ day, from, begin: offset * DAY + from, end: offset * DAY + to }));
  });
  const ends = spans.filter(({ begin, end }) => begin <= minute && minute < end).map(({ end }) => end);
  if (ends.length) return { open: true, until: Math.max(...ends) % DAY || DAY };
  const [next] = spans.filter(({ begin }) => begin > minute).sort((a, b) => a.begin - b.begin);
  return next && { open: false, date: next.day, from: next.from };
};
