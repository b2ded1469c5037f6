import * as words from '../content/words/check.js';
import type { Locale } from '../localize/locale.js';
import type { Level } from '../state/check.js';

export const LEVEL_WORDS: Readonly<Record<Level, (locale: Locale) => string>> = {
  no: words.levelNo,
  partly: words.levelPartly,
  yes: words.levelYes,
};
