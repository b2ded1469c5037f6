import type { Locale } from './locale.js';

const NO_BREAK = '\u00a0';

/**
 * A phone number as it is read aloud: Danish numbers in pairs, with the country in every language but Danish.
 * The number is international, without spaces (`+4533186969`); others are shown as they are.
 */
export const formatPhone = ({ lang }: Pick<Locale, 'lang'>, phone: string): string => {
  const [, danish] = /^\+45(\d{8})$/.exec(phone) ?? [];
  if (!danish) return phone;
  const pairs = danish.match(/../g) ?? [];
  return [...(lang === 'da' ? [] : ['+45']), ...pairs].join(NO_BREAK);
};
