/** Generated from locales/catalogue.tsv by `npm run words`: change the words there. */
import type { Locale } from '../../localize/locale.js';
import { str } from '../str.js';

export const heading = (locale: Locale) => locale.msg('Dialogplade', { id: 'board.heading' });
export const round = (locale: Locale, n: number, title: string) =>
  locale.msg(str`Runde ${n}: ${title}`, { id: 'board.round' });
export const agree = (locale: Locale) => locale.msg('Det er vi enige om', { id: 'board.agree' });
export const differ = (locale: Locale) => locale.msg('Her ser vi forskelligt på det', { id: 'board.differ' });
export const print = (locale: Locale) => locale.msg('Udskriv i A3', { id: 'board.print' });
