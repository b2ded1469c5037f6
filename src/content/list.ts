import type { Locale } from '../localize/locale.js';
import { list as pair } from './words/list.js';

/** Several things in one sentence: "a, b og c". */
export const list = (locale: Locale, items: readonly string[]): string =>
  items.length > 1 ? pair(locale, items.slice(0, -1).join(', '), items.at(-1) ?? '') : items.join('');
