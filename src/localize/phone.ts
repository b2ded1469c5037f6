import type { Locale } from './locale.js';

const NO_BREAK = '\u00a0';

/** A number that can be dialled: international without spaces (RFC 3966), and an extension that is dialled after it. */
export interface Phone {
  readonly number: string;
  readonly extension: string;
}

const WRITTEN = /^(?:tel:)?(\+?[\d\s().\-/]+?)(?:\s*(?:,+|;ext=)\s*(\d{1,7}))?$/i;
/** Two digits at a time: Denmark, Greenland, the Faroe Islands. */
const IN_PAIRS = /^(\+45|\+299|\+298)((?:\d\d)+)$/;

/** Reads a number as people write it: eight digits are Danish, `00` is `+`. Undefined where it is none (E.164). */
export const readPhone = (text: string): Phone | undefined => {
  const [, written = '', extension = ''] = WRITTEN.exec(text.trim()) ?? [];
  const digits = written.replace(/[^\d+]/g, '').replace(/^00/, '+');
  const number = /^\d{8}$/.test(digits) ? `+45${digits}` : digits;
  return /^\+\d{6,15}$/.test(number) ? { number, extension } : undefined;
};

/** What a link dials; a comma is a pause. */
export const dial = ({ number, extension }: Phone): string => number + (extension && `,,${extension}`);

/** As it is read aloud, with the country in every language but Danish; `abroad` always with it. */
export const formatPhone = ({ lang }: Pick<Locale, 'lang'>, { number, extension }: Phone, abroad = false): string => {
  const [, country = number, rest = ''] = IN_PAIRS.exec(number) ?? [];
  const home = lang === 'da' && country === '+45' && !abroad;
  const groups = [...(home ? [] : [country]), ...(rest.match(/../g) ?? [])];
  return groups.join(NO_BREAK) + (extension && `,,${extension}`);
};
