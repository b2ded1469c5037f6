/** Words of widgets to come: in no bundle, but kept for the translators. */
import type { Locale } from '../../localize/locale.js';
import { str } from '../str.js';

export const planHeading = (locale: Locale) => locale.msg('Planlæg uformel læring', { id: 'plan.heading' });
export const planIntro = (locale: Locale) =>
  locale.msg('Vælg en metode, en makker og et tidspunkt. Så bliver det til noget.', { id: 'plan.intro' });
export const planLearn = (locale: Locale) => locale.msg('Hvad skal læres?', { id: 'plan.learn' });
export const planMethod = (locale: Locale) => locale.msg('Hvordan?', { id: 'plan.method' });
export const planWith = (locale: Locale) => locale.msg('Sammen med hvem?', { id: 'plan.with' });
export const planWhen = (locale: Locale) => locale.msg('Hvornår?', { id: 'plan.when' });
export const planAdd = (locale: Locale) => locale.msg('Tilføj til planen', { id: 'plan.add' });
export const planTransferBefore = (locale: Locale) =>
  locale.msg('Før kurset: Hvad skal det bruges til?', { id: 'plan.transfer.before' });
export const planTransferAfter = (locale: Locale) =>
  locale.msg('Efter kurset: Hvad er taget i brug?', { id: 'plan.transfer.after' });
export const boardHeading = (locale: Locale) => locale.msg('Dialogplade', { id: 'board.heading' });
export const boardRound = (locale: Locale, n: number, title: string) =>
  locale.msg(str`Runde ${n}: ${title}`, { id: 'board.round' });
export const boardAgree = (locale: Locale) => locale.msg('Det er vi enige om', { id: 'board.agree' });
export const boardDiffer = (locale: Locale) => locale.msg('Her ser vi forskelligt på det', { id: 'board.differ' });
export const boardPrint = (locale: Locale) => locale.msg('Udskriv i A3', { id: 'board.print' });
export const noticeLabel = (locale: Locale) => locale.msg('Obs', { id: 'notice.label' });
export const noticeHide = (locale: Locale) => locale.msg('Skjul beskeden', { id: 'notice.hide' });
export const noticeShow = (locale: Locale) => locale.msg('Vis beskeden igen', { id: 'notice.show' });
