/** Generated from locales/catalogue.tsv by `npm run words`: change the words there. */
import type { Locale } from '../../localize/locale.js';
import { str } from '../str.js';

export const hours = (locale: Locale) => locale.msg('Telefontid', { id: 'contact.hours' });
export const hoursRange = (locale: Locale, days: string, from: string, to: string) =>
  locale.msg(str`${days} kl. ${from}–${to}`, { id: 'contact.hours.range' });
export const open = (locale: Locale, time: string) =>
  locale.msg(str`Åbent nu. Lukker kl. ${time}.`, { id: 'contact.open' });
export const openNow = (locale: Locale) => locale.msg('Åbent nu.', { id: 'contact.open.now' });
export const closed = (locale: Locale, day: string, time: string) =>
  locale.msg(str`Lukket nu. Åbner ${day} kl. ${time}.`, { id: 'contact.closed' });
export const closedNote = (locale: Locale, date: string) =>
  locale.msg(str`Lukket den ${date}`, { id: 'contact.closed.note' });
export const closedText = (locale: Locale, text: string) =>
  locale.msg(str`Lukket: ${text}`, { id: 'contact.closed.text' });
export const dayToday = (locale: Locale) => locale.msg('i dag', { id: 'contact.day.today' });
export const dayTomorrow = (locale: Locale) => locale.msg('i morgen', { id: 'contact.day.tomorrow' });
