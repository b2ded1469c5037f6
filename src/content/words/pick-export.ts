/** Generated from locales/catalogue.tsv by `npm run words`: change the words there. */
import type { Locale } from '../../localize/locale.js';
import { str } from '../str.js';

export const ics = (locale: Locale) => locale.msg('Hent kalenderaftale (.ics)', { id: 'pick.ics' });
export const icsDone = (locale: Locale) =>
  locale.msg('Åbn filen, der bliver hentet nu. Så kommer aftalen i kalenderen.', { id: 'pick.ics.done' });
export const icsSummary = (locale: Locale) => locale.msg('Opfølgning: vores læringsmiljø', { id: 'pick.ics.summary' });
export const icsAgenda = (locale: Locale) =>
  locale.msg('Hvad gjorde vi? Hvad virkede? Hvad gør vi nu?', { id: 'pick.ics.agenda' });
export const exportTitle = (locale: Locale, date: string) =>
  locale.msg(str`Plan for læringsmiljøet, ${date}`, { id: 'pick.export.title' });
