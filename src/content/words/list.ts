/** Several things in one sentence. */
import type { Locale } from '../../localize/locale.js';
import { str } from '../str.js';

/** "a, b og c" */
export const list = (locale: Locale, items: readonly string[]): string =>
  items.length > 1 ? pair(locale, items.slice(0, -1).join(', '), items.at(-1) ?? '') : items.join('');
const pair = (locale: Locale, rest: string, last: string) => locale.msg(str`${rest} og ${last}`, { id: 'common.list' });
