/** Generated from locales/catalogue.tsv by `npm run words`: change the words there. */
import type { Locale } from '../../localize/locale.js';
import { str } from '../str.js';

export const list = (locale: Locale, rest: string, last: string) =>
  locale.msg(str`${rest} og ${last}`, { id: 'common.list' });
