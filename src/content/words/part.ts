/** Generated from locales/catalogue.tsv by `npm run words`: change the words there. */
import type { Locale } from '../../localize/locale.js';

export const tasks = (locale: Locale) => locale.msg('Arbejdsopgaver', { id: 'part.tasks' });
export const colleagues = (locale: Locale) => locale.msg('Kolleger', { id: 'part.colleagues' });
export const managers = (locale: Locale) => locale.msg('Ledere', { id: 'part.managers' });
export const partners = (locale: Locale) => locale.msg('Brugere og samarbejdspartnere', { id: 'part.partners' });
export const culture = (locale: Locale) => locale.msg('Kultur', { id: 'part.culture' });
export const routines = (locale: Locale) => locale.msg('Rutiner', { id: 'part.routines' });
