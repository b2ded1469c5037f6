/** The page that the answers come from. */
import * as words from '../content/words/common.js';
import type { Locale } from '../localize/locale.js';

/** The address of the page, without its fragment. */
export const pageAddress = (): string => location.href.split('#', 1)[0] ?? '';

/** When it was printed, and from where: the last lines on paper. `today` is ISO 8601. */
export const paperFoot = (locale: Locale, today: string): readonly string[] => [
  words.printed(locale, locale.date(today)),
  words.source(locale, pageAddress()),
];
