import type { Locale } from './locale.js';

const NO_BREAK = '\u00a0';

/** A number that can be dialled: international without spaces (RFC 3966), and an extension that is dialled after it. */
export interface Phone {
  /** As it was written, with its country. */
  readonly written: string;
  readonly number: string;
  /** As a link dials it: `,,1` after a pause, `;ext=123` of a switchboard. */
  readonly extension: string;
  /** The extension as it was written. */
  readonly suffix: string;
}

/** Characters: no number is written in more. */
const LONGEST = 60;
const WRITTEN =
  /^(?:tel:)?\s*([(\s]*\+?[\d\s().\-/]+?)(?:\s*(,+|;ext=)\s*(\d{1,7})|(,?\s*\(?(?:lokal(?:nr|nummer)?|lok|ext(?:ension)?)[.:]*\s*(\d{1,7})\)?))?$/i;
/** Danish numbers have eight digits, Greenlandic and Faroese ones six; no country begins with 0 (E.164). */
const VALID = /^\+(?:45\d{8}|29[89]\d{6}|(?!45|29[89])[1-9]\d{5,14})$/;
/** Two digits at a time: Denmark, Greenland, the Faroe Islands. */
const IN_PAIRS = /^(\+45|\+299|\+298)((?:\d\d)+)$/;
/** `45 33 18 69 69`: the country without its plus is one where something parts it from the number, or in a link. */
const BARE_COUNTRY = /^(?:\(45\)|tel:45(?=\d{8}$)|45[\s-])/i;
/** 08.00-15.30, 24.12.2026, 24/12/2026, 2026-12-24, 55.676098: no number is grouped like that. */
const TIME_OR_DATE =
  /^(?:\d{1,2}[.:]\d\d\s*-\s*\d{1,2}[.:]\d\d|\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d([-/.])\d\d\2\d\d|0\d{3}\s*-\s*\d{4}|\d{1,3}\.\d{5,})$/;

/** Without what nobody sees, as it comes along from other programs; with one kind of space, and of dash. */
const plain = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Zs}/gu, ' ')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .trim();

/** Reads a number as people write it: eight digits are Danish, `00` is `+`. Undefined where it is none. */
export const parsePhone = (text: string): Phone | undefined => {
  const said = text.length > LONGEST ? '' : plain(text).replace(BARE_COUNTRY, '+45 ');
  const [, run = '', mark = '', direct = '', suffix = '', named = ''] = WRITTEN.exec(said) ?? [];
  const isAbroad = /^[(\s]*(?:\+|00)/.test(run);
  // The zero that is dialled at home only.
  const written = (isAbroad ? run.replace(/\(0\)/, '') : run)
    .replace(/^\s*\(\s*(\+|00)\s*(\d+)\s*\)/, '$1$2 ')
    .replace(/^\s*00/, '+')
    .replace(/\s+/g, ' ')
    .trim();
  const digits = written.replace(/[^\d+]/g, '');
  const isDanish = /^\d{8}$/.test(digits);
  // Two kinds of marks between digits are those of a time or a date.
  if (isDanish && (TIME_OR_DATE.test(written) || new Set(written.match(/[./-]/g)).size > 1)) return undefined;
  if (isDanish && written.includes('/')) return undefined;
  const number = isDanish ? `+45${digits}` : digits;
  if (!VALID.test(number)) return undefined;
  const extension = direct ? (mark.startsWith(';') ? `;ext=${direct}` : `,,${direct}`) : named && `;ext=${named}`;
  return { written, number, extension, suffix: suffix || (mark.startsWith(';') ? ` ext. ${direct}` : extension) };
};

/** A short number (`1813`, an extension): only where something says that it is one. */
export const parseShortPhone = (text: string): Phone | undefined => {
  const [number] = /^\d{3,6}$/.exec(plain(text)) ?? [];
  return number ? { written: number, number, extension: '', suffix: '' } : undefined;
};

/** What a link dials; a comma is a pause. */
export const dial = ({ number, extension }: Phone): string => number + extension;

/**
 * As it is read aloud, with the country in every language but Danish; `abroad` always with it. How other countries
 * group their numbers is known to those who wrote them.
 */
export const formatPhone = (
  { lang }: Pick<Locale, 'lang'>,
  { written, number, suffix }: Phone,
  abroad = false,
): string => {
  const [, country = written, rest = ''] = IN_PAIRS.exec(number) ?? [];
  const home = lang === 'da' && country === '+45' && !abroad;
  const groups = [...(home ? [] : [country]), ...(rest.match(/../g) ?? [])];
  return groups.join(NO_BREAK) + suffix;
};
