/** Generated from locales/catalogue.tsv by `npm run words`: change the words there. */
import type { Locale } from '../../localize/locale.js';

export const heading = (locale: Locale) => locale.msg('Planlæg uformel læring', { id: 'plan.heading' });
export const intro = (locale: Locale) =>
  locale.msg('Vælg en metode, en makker og et tidspunkt. Så bliver det til noget.', { id: 'plan.intro' });
export const learn = (locale: Locale) => locale.msg('Hvad skal læres?', { id: 'plan.learn' });
export const method = (locale: Locale) => locale.msg('Hvordan?', { id: 'plan.method' });
export const planWith = (locale: Locale) => locale.msg('Sammen med hvem?', { id: 'plan.with' });
export const when = (locale: Locale) => locale.msg('Hvornår?', { id: 'plan.when' });
export const add = (locale: Locale) => locale.msg('Tilføj til planen', { id: 'plan.add' });
export const transferBefore = (locale: Locale) =>
  locale.msg('Før kurset: Hvad skal det bruges til?', { id: 'plan.transfer.before' });
export const transferAfter = (locale: Locale) =>
  locale.msg('Efter kurset: Hvad er taget i brug?', { id: 'plan.transfer.after' });
