import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../../content/contact.js';
import { list } from '../../content/list.js';
import * as words from '../../content/words/render-hours.js';
import type { Locale } from '../../localize/locale.js';
import { addDays } from '../../state/date.js';
import {
  inCopenhagen,
  parseClosed,
  parseHours,
  statusAt,
  type Hours,
  type HoursLine,
  type WallTime,
} from '../../state/hours.js';

const MONDAY = '2024-01-01';
/** Days ahead for which a closed day is worth a line. */
const AHEAD = 30;
/** Minutes. */
const DAY = 24 * 60;
/** That it is closed needs no saying where the text says so itself. */
const SAYS_CLOSED = /^\s*(?:lukke|closed)/i;

/** Danish "9" and "9.30", English "09:00". */
const time = ({ lang }: Locale, minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0')];
  if (lang === 'en') return `${String(hours).padStart(2, '0')}:${rest}`;
  return rest === '00' ? String(hours) : `${hours}.${rest}`;
};

/** "mandag–torsdag", or the days one by one. */
const formatDays = (locale: Locale, days: readonly number[]): string => {
  const names = days.map((day) => locale.date(addDays(MONDAY, day), 'name'));
  const row = days.length > 2 && days.every((day, i) => i === 0 || day === (days[i - 1] ?? 0) + 1);
  return row ? `${names[0] ?? ''}–${names.at(-1) ?? ''}` : list(locale, names);
};

/** "i dag", "i morgen", the weekday, or the whole date where that would not be clear. */
const formatDay = (locale: Locale, date: string, today: string): string => {
  if (date === today) return words.dayToday(locale);
  if (date === addDays(today, 1)) return words.dayTomorrow(locale);
  return date <= addDays(today, 6) ? locale.date(date, 'name') : locale.date(date, 'weekday');
};

const renderStatus = (locale: Locale, hours: Hours, now: WallTime): TemplateResult | typeof nothing => {
  const status = statusAt(hours, now);
  if (!status) return nothing;
  if (!status.open) {
    const day = formatDay(locale, status.date, now.date);
    return html`<p part="tag" class="shut">${words.closed(locale, day, time(locale, status.from))}</p>`;
  }
  const text = status.until === undefined ? words.openNow(locale) : words.open(locale, time(locale, status.until));
  return html`<p part="tag" class="open">${text}</p>`;
};

/** "mandag kl. 9–15", whose times stay on one line. */
const renderLine = (locale: Locale, { days, from, to }: HoursLine): TemplateResult => {
  const [begin, end] = [time(locale, from), time(locale, to > DAY ? to - DAY : to)];
  const text = words.hoursRange(locale, formatDays(locale, days), begin, end);
  const times = `${begin}–${end}`;
  const [before = '', ...after] = text.split(times);
  return after.length === 1
    ? html`<p>${before}<span class="times">${times}</span>${after[0]}</p>`
    : html`<p>${text}</p>`;
};

const renderWritten = (text: string): TemplateResult[] => text.split('\n').map((line) => html`<p>${line}</p>`);

/** Days one after the other as one: the first and the last of each row. */
const rowsOf = (dates: readonly string[]): (readonly [string, string])[] => {
  const firsts = dates.filter((date) => !dates.includes(addDays(date, -1)));
  const lasts = dates.filter((date) => !dates.includes(addDays(date, 1)));
  return firsts.map((first, i) => [first, lasts[i] ?? first]);
};

/** The days ahead on which it is closed, the year where it is another; what is no date as it is written. */
const renderClosed = (locale: Locale, closed: string, today: string): unknown => {
  const dates = parseClosed(closed);
  if (!dates) return renderWritten(SAYS_CLOSED.test(closed) ? closed : words.closedText(locale, closed));
  const day = (date: string) => locale.date(date, date.slice(0, 4) === today.slice(0, 4) ? 'day' : undefined);
  return rowsOf(dates.filter((date) => date >= today))
    .filter(([first]) => first <= addDays(today, AHEAD))
    .map(([first, last]) => {
      const text = first === last ? day(first) : `${day(first)}–${day(last)}`;
      return html`<p>${words.closedNote(locale, text)}</p>`;
    });
};

/** What of a contact's hours cannot be read. */
export const findFaults = ({ hours, closed }: Pick<Contact, 'hours' | 'closed'>): readonly ('hours' | 'closed')[] => [
  ...(hours && !parseHours(hours) ? (['hours'] as const) : []),
  ...(closed && !parseClosed(closed) ? (['closed'] as const) : []),
];

/** Open or closed, in words, and the hours by the day. What is not understood stands there as it is written. */
export const renderHours = (
  locale: Locale,
  text: string | undefined,
  closed: string | undefined,
  at: Date,
  short: boolean,
): unknown => {
  if (!text && !closed) return nothing;
  const hours = text ? parseHours(text, closed) : undefined;
  const now = inCopenhagen(at);
  if (short && hours?.closed) return renderStatus(locale, hours, now);
  const written = text ? renderWritten(short ? `${words.hours(locale)}: ${text}` : text) : nothing;
  const content = html`
    ${hours ? renderStatus(locale, hours, now) : nothing}
    ${hours && !short ? hours.lines.map((line) => renderLine(locale, line)) : written}
    ${closed ? renderClosed(locale, closed, now.date) : nothing}
  `;
  if (short) return content;
  return html`
    <dt>${words.hours(locale)}</dt>
    <dd>${content}</dd>
  `;
};
