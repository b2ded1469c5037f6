import type { Locale } from './locale.js';

const NO_BREAK = '\u00a0';

/** A number that can be dialled: international without spaces (RFC 3966), and an extension that is dialled after it. */
export interface Phone {
  /** As it was written, with its country. */
  readonly written: string;
  readonly number: string;
  readonly extension: string;
}

/** Characters: no number is written in more. */
const LONGEST = 60;
const WRITTEN = /^(?:tel:)?(\+?[\d\s().\-/]+?)(?:\s*(?:,+|;ext=)\s*(\d{1,7}))?$/i;
/** Danish numbers have eight digits, Greenlandic and Faroese ones six; no country begins with 0 (E.164). */
const VALID = /^\+(?:45\d{8}|29[89]\d{6}|(?!45|29[89])[1-9]\d{5,14})$/;
/** Two digits at a time: Denmark, Greenland, the Faroe Islands. */
const IN_PAIRS = /^(\+45|\+299|\+298)((?:\d\d)+)$/;

/** Reads a number as people write it: eight digits are Danish, `00` is `+`. Undefined where it is none. */
export const parsePhone = (text: string): Phone | undefined => {
  const [, written = '', extension = ''] = text.length > LONGEST ? [] : (WRITTEN.exec(text.trim()) ?? []);
  const digits = written.replace(/[^\d+]/g, '').replace(/^00/, '+');
  const number = /^\d{8}$/.test(digits) ? `+45${digits}` : digits;
  return VALID.test(number) ? { written: written.replace(/^00/, '+'), number, extension } : undefined;
};

/** What a link dials; a comma is a pause. */
export const dial = ({ number, extension }: Phone): string => number + (extension && `,,${extension}`);

/**
 * As it is read aloud, with the country in every language but Danish; `abroad` always with it. How other countries
 * group their numbers is known to those who wrote them.
 */
export const formatPhone = (
  { lang }: Pick<Locale, 'lang'>,
  { written, number, extension }: Phone,
  abroad = false,
): string => {
  const [, country = written, rest = ''] = IN_PAIRS.exec(number) ?? [];
  const home = lang === 'da' && country === '+45' && !abroad;
  const groups = [...(home ? [] : [country]), ...(rest.match(/../g) ?? [])];
  return groups.join(NO_BREAK) + (extension && `,,${extension}`);
};
