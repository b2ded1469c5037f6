/** A date as it is typed: three fields, kept letter by letter until they are a date. */
export type DateFields = { readonly day: string; readonly month: string; readonly year: string };

/** One text for three fields: ISO 8601 (`2027-01-14`) when they are a date, else what was typed. */
export const joinFields = ({ day, month, year }: DateFields): string => {
  const typed = [year, month, day].map((field) => field.replaceAll('-', ''));
  return toIso(typed) ?? (typed.some(Boolean) ? typed.join('-') : '');
};

/** The three fields of such a text, without leading zeros. */
export const splitFields = (text: string): DateFields => {
  const [year = '', month = '', day = ''] = text.split('-');
  return isDate(text) ? { day: String(Number(day)), month: String(Number(month)), year } : { day, month, year };
};

/** Year, month and day as a date of the calendar; a year of two digits is in this century. */
const toIso = ([year = '', month = '', day = '']: readonly string[]): string | undefined => {
  if (![year, month, day].every((field) => /^\s*\d+\s*$/.test(field))) return undefined;
  const full = year.trim().length === 2 ? `20${year.trim()}` : year.trim();
  const iso = [full.padStart(4, '0'), month.trim().padStart(2, '0'), day.trim().padStart(2, '0')].join('-');
  return isDate(iso) ? iso : undefined;
};

/** Whether a text is a date that exists: `2028-02-29` is, `2027-02-29` is not. */
export const isDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** What is wrong with a typed date: a field left out, or no such date. Nothing typed at all is fine. */
export const findDateFault = (text: string): 'missing' | 'invalid' | undefined => {
  if (!text || isDate(text)) return undefined;
  const { day, month, year } = splitFields(text);
  return day.trim() && month.trim() && year.trim() ? 'invalid' : 'missing';
};
