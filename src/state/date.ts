/** A date as it is typed: three fields, kept letter by letter. */
export type DateFields = { readonly day: string; readonly month: string; readonly year: string };

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** One text for three fields, in the order of ISO 8601. */
export const joinFields = ({ day, month, year }: DateFields): string => {
  const typed = [year, month, day].map((field) => field.replaceAll('-', ''));
  return typed.some(Boolean) ? typed.join('-') : '';
};

export const splitFields = (text: string): DateFields => {
  const [year = '', month = '', day = ''] = text.split('-');
  return { day, month, year };
};

/**
 * The date of the calendar that a typed text means, in ISO 8601 (`2027-01-14`); a year of two digits is in this century.
 * Undefined where there is no such date: `2028-2-29` is one, `2027-2-29` is not.
 */
export const parseDate = (text: string): string | undefined => {
  const [year = '', month = '', day = ''] = text.split('-').map((field) => field.trim());
  const iso = [year.length === 2 ? `20${year}` : year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  if (!ISO.test(iso)) return undefined;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
};

/** What is wrong with a typed date: a field left out, or no such date. Nothing typed at all is fine. */
export const findFault = (text: string): 'missing' | 'invalid' | undefined => {
  if (!text || parseDate(text)) return undefined;
  return Object.values(splitFields(text)).every((field) => field.trim()) ? 'invalid' : 'missing';
};

const DAY = 86_400_000;

const at = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
const toIso = (date: Date): string => date.toISOString().slice(0, 10);

/** The date so many days later (ISO 8601). */
export const addDays = (iso: string, days: number): string => toIso(new Date(at(iso).getTime() + days * DAY));

/** The same day so many months later; where that month is too short, its last day. */
export const addMonths = (iso: string, months: number): string => {
  const date = at(iso);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return toIso(date);
};

/** The day of the week, 0 being Monday. */
export const weekdayOf = (iso: string): number => (at(iso).getUTCDay() + 6) % 7;
