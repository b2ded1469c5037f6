/** How a message comes to its text. In the files for portals `scripts/word-tables.js` puts tables in the place of this. */
import type { Msg, Str } from './locale.js';

export const msgIn =
  (lang: 'da' | 'en'): Msg =>
  (danish, english) =>
    lang === 'en' && typeof english === 'string' ? english : danish;

export const str: Str = (strings, ...values) => String.raw({ raw: strings }, ...values);
