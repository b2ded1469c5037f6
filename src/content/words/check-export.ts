/** Generated from locales/catalogue.tsv by `npm run words`: change the words there. */
import type { Locale } from '../../localize/locale.js';
import { str } from '../str.js';

export const exportTitle = (locale: Locale, date: string) =>
  locale.msg(str`Status på læringsmiljøet, ${date}`, { id: 'check.export.title' });
export const exportYes = (locale: Locale) => locale.msg('[x]', { id: 'check.export.yes' });
export const exportNo = (locale: Locale) => locale.msg('[ ]', { id: 'check.export.no' });
export const former = (locale: Locale) => locale.msg('Tidligere punkter', { id: 'check.former' });
export const emptyPrint = (locale: Locale) => locale.msg('Skriv eksempler her:', { id: 'check.empty.print' });
