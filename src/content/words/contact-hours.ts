/** The words of when a contact can be reached. */
import type { Locale } from '../../localize/locale.js';

export const hours = ({ msg }: Locale) => msg('Telefontid', { id: 'contact.hours' });
export const hoursRange = ({ msg, str }: Locale, days: string, from: string, to: string) =>
  msg(str`${days} kl. ${from}–${to}`, { id: 'contact.hours.range' });
export const open = ({ msg, str }: Locale, time: string) =>
  msg(str`Åbent nu. Lukker kl. ${time}.`, { id: 'contact.open' });
export const closed = ({ msg, str }: Locale, day: string, time: string) =>
  msg(str`Lukket nu. Åbner ${day} kl. ${time}.`, { id: 'contact.closed' });
export const closedNote = ({ msg, str }: Locale, date: string) =>
  msg(str`Hele dagen lukket ${date}`, { id: 'contact.closed.note' });
export const today = ({ msg }: Locale) => msg('i dag', { id: 'contact.day.today' });
export const tomorrow = ({ msg }: Locale) => msg('i morgen', { id: 'contact.day.tomorrow' });
