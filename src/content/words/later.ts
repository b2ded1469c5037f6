/** Words of widgets to come: in no bundle, but kept for the translators. */
import type { Locale } from '../../localize/locale.js';

export const planHeading = ({ msg }: Locale) => msg('Planlæg uformel læring', { id: 'plan.heading' });
export const planIntro = ({ msg }: Locale) =>
  msg('Vælg en metode, en makker og et tidspunkt. Så bliver det til noget.', { id: 'plan.intro' });
export const planLearn = ({ msg }: Locale) => msg('Hvad skal læres?', { id: 'plan.learn' });
export const planMethod = ({ msg }: Locale) => msg('Hvordan?', { id: 'plan.method' });
export const planWith = ({ msg }: Locale) => msg('Sammen med hvem?', { id: 'plan.with' });
export const planWhen = ({ msg }: Locale) => msg('Hvornår?', { id: 'plan.when' });
export const planAdd = ({ msg }: Locale) => msg('Tilføj til planen', { id: 'plan.add' });
export const planTransferBefore = ({ msg }: Locale) =>
  msg('Før kurset: Hvad skal det bruges til?', { id: 'plan.transfer.before' });
export const planTransferAfter = ({ msg }: Locale) =>
  msg('Efter kurset: Hvad er taget i brug?', { id: 'plan.transfer.after' });
export const boardHeading = ({ msg }: Locale) => msg('Dialogplade', { id: 'board.heading' });
export const boardRound = ({ msg, str }: Locale, n: number, title: string) =>
  msg(str`Runde ${n}: ${title}`, { id: 'board.round' });
export const boardAgree = ({ msg }: Locale) => msg('Det er vi enige om', { id: 'board.agree' });
export const boardDiffer = ({ msg }: Locale) => msg('Her ser vi forskelligt på det', { id: 'board.differ' });
export const boardPrint = ({ msg }: Locale) => msg('Udskriv i A3', { id: 'board.print' });
export const noticeLabel = ({ msg }: Locale) => msg('Obs', { id: 'notice.label' });
export const noticeHide = ({ msg }: Locale) => msg('Skjul beskeden', { id: 'notice.hide' });
export const noticeShow = ({ msg }: Locale) => msg('Vis beskeden igen', { id: 'notice.show' });
