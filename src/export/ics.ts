import { addDays } from '../state/date.js';
import { escapeText, fold } from './text-lines.js';

/** An entry for a calendar (RFC 5545), as the programs at work read it. */
export interface CalendarEntry {
  /** A name in all the world; the same for a newer form of the same entry (RFC 5545, 3.8.4.7). */
  readonly uid: string;
  /** Rises with each form, so that a newer one takes the place of the one before (3.8.7.4). */
  readonly sequence: number;
  readonly now: Date;
  /** ISO 8601. */
  readonly date: string;
  /** Half an hour at nine in Copenhagen; else the whole day. */
  readonly meeting: boolean;
  readonly title: string;
  readonly description: string;
  /** Empty: none. */
  readonly url: string;
}

/** The European Union's summer time, since 1996. */
const COPENHAGEN = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Copenhagen',
  ...[
    ['DAYLIGHT', '0100', '0200', '0329T020000', '3', 'CEST'],
    ['STANDARD', '0200', '0100', '1025T030000', '10', 'CET'],
  ].flatMap(([kind = '', from = '', to = '', start = '', month = '', name = '']) => [
    `BEGIN:${kind}`,
    `TZOFFSETFROM:+${from}`,
    `TZOFFSETTO:+${to}`,
    `TZNAME:${name}`,
    `DTSTART:1970${start}`,
    `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU`,
    `END:${kind}`,
  ]),
  'END:VTIMEZONE',
];

/** `2027-01-14` as 20270114. */
const compact = (iso: string): string => iso.replace(/[-:]|\.\d+/g, '');

export const toIcs = (entry: CalendarEntry): string => {
  const { uid, sequence, now, date, meeting, title, description, url } = entry;
  const day = compact(date);
  const when = meeting
    ? [`DTSTART;TZID=Europe/Copenhagen:${day}T090000`, `DTEND;TZID=Europe/Copenhagen:${day}T093000`]
    : [
        // Both ends: without the second, Outlook does not take it for a whole day.
        `DTSTART;VALUE=DATE:${day}`,
        `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`,
        'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
        'TRANSP:TRANSPARENT',
      ];
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//laeringsmiljoe-widgets//plan//DA',
    'METHOD:PUBLISH',
    ...(meeting ? COPENHAGEN : []),
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${compact(now.toISOString())}`,
    ...when,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(url ? [`URL:${url}`] : []),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    'TRIGGER:-P1D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
};
