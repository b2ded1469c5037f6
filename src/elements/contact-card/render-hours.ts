import { html, nothing, type TemplateResult } from 'lit';
import { list } from '../../content/list.js';
import * as words from '../../content/words/render-hours.js';
import type { Locale } from '../../localize/locale.js';
import { addDays } from '../../state/date.js';
import { inCopenhagen, parseHours, statusAt, type Hours, type WallTime } from '../../state/hours.js';

export { parseHours };

const MONDAY = '2024-01-01';
/** Days ahead for which a closed day is worth a line. */
const AHEAD = 30;

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
  const text = status.open
    ? words.open(locale, time(locale, status.until))
    : words.closed(locale, formatDay(locale, status.date, now.date), time(locale, status.from));
  return html`<p part="tag" class=${status.open ? 'open' : 'shut'}>${text}</p>`;
};

/** Open or closed, in words, and the hours by the day; of hours that mean nothing, nothing. */
export const renderHours = (
  locale: Locale,
  text: string | undefined,
  closed: string | undefined,
  at: Date,
  short: boolean,
): TemplateResult | typeof nothing => {
  const hours = text ? parseHours(text, closed) : undefined;
  if (!hours) return nothing;
  const now = inCopenhagen(at);
  if (short) return renderStatus(locale, hours, now);
  const soon = hours.closed.filter((date) => date >= now.date && date <= addDays(now.date, AHEAD));
  return html`
    <dt>${words.hours(locale)}</dt>
    <dd>
      ${renderStatus(locale, hours, now)}
      ${hours.lines.map(
        ({ days, from, to }) =>
          html`<p>
            ${words.hoursRange(
              locale,
              formatDays(locale, days),
              time(locale, from),
              time(locale, to > 24 * 60 ? to - 24 * 60 : to),
            )}
          </p>`,
      )}
      ${soon.map((date) => html`<p>${words.closedNote(locale, locale.date(date))}</p>`)}
    </dd>
  `;
};
