/** The page that the answers come from. */
import * as words from '../content/words/common.js';
import type { Locale } from '../localize/locale.js';

/** The address of the page, without its fragment. */
export const pageAddress = (): string => location.href.split('#', 1)[0] ?? '';

/** An address without the answers in it; whatever else its fragment says stays. */
export const withoutLink = (address: string): string => {
  const [page = '', ...rest] = address.split('#');
  const fragment = rest.join('#').replace(/(^|&)lm=[^&#]*/g, '');
  return fragment ? `${page}#${fragment.replace(/^&/, '')}` : page;
};

/** When it was printed, and from where: the last lines on paper. `today` is ISO 8601. */
export const paperFoot = (locale: Locale, today: string): readonly string[] => [
  words.printed(locale, locale.date(today)),
  words.source(locale, pageAddress()),
];
