import { isJob, isUnit, isUnitName, parsePersonName } from '../contacts/names.js';
import { escapeText, fold } from './text-lines.js';

/** What a card says, in one language. */
export interface CardFields {
  readonly name: string;
  readonly org?: string | undefined;
  readonly position?: string | undefined;
  readonly unit?: string | undefined;
  /** Numbers and addresses are lines: one each. */
  readonly phone?: string | undefined;
  readonly mobile?: string | undefined;
  readonly email?: string | undefined;
  /** Without spaces and control characters: they are written as they are. */
  readonly url?: string | undefined;
  readonly address?: string | undefined;
  readonly note?: string | undefined;
}

/** Whose name a card has: its parts (RFC 2426, 3.1.2), as it is shown, and what was said beside it. */
interface CardName {
  readonly parts: string;
  readonly shown: string;
  readonly isUnit: boolean;
  readonly more: string;
}

const linesOf = (text = ''): readonly string[] => text.split('\n').filter(Boolean);
const join = (...parts: readonly string[]): string => parts.map(escapeText).join(';');

const readName = ({ name, position }: CardFields): CardName => {
  const person = parsePersonName(name);
  if (person) {
    const { first, last, prefix, suffixes, full, more } = person;
    const titles = suffixes.map(escapeText).join(',');
    return { parts: `${join(last, first, '', prefix)};${titles}`, shown: full, isUnit: false, more };
  }
  // A unit has no first and no last name; a person's function makes one of a name that may be either.
  if (!name || isUnit(name) || (!position && isUnitName(name)))
    return { parts: ';;;;', shown: name, isUnit: name !== '', more: '' };
  // What is not understood is not taken apart.
  const [, first = '', last = name] = name.includes(',') ? [] : (/^(.*)\s(\S+)$/.exec(name) ?? ['', name, '']);
  return { parts: join(last, first, '', '', ''), shown: name, isUnit: false, more: '' };
};

/** One card (vCard 3.0, RFC 2426): version 4 is not read by Outlook, nor a number without its type. */
export const toVcard = (fields: CardFields): string => {
  const { org = '', position = '', unit = '', phone, mobile, email, url, address, note } = fields;
  const { parts, shown, isUnit: isOfUnit, more } = readName(fields);
  // What is said beside the name: a function, or the unit.
  const isPlace = isUnit(more) && !isJob(more);
  const title = position || (isPlace ? '' : more);
  const part = unit || (isPlace ? more : '');
  const units = [isOfUnit && shown !== org ? shown : '', part].filter(Boolean);
  const [workplace = '', ...within] = isOfUnit ? [org, ...units].filter(Boolean) : [org, ...units];
  const line = (begin: string, value: string | undefined) => (value ? [`${begin}:${escapeText(value)}`] : []);
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${parts}`,
    `FN:${escapeText(shown || part || org || linesOf(phone ?? mobile ?? email)[0] || '')}`,
    ...(isOfUnit ? ['KIND:org', 'X-ABShowAs:COMPANY'] : []),
    ...(workplace || within.length ? [`ORG:${join(workplace, ...within)}`] : []),
    ...line('TITLE', title),
    ...linesOf(phone).map((one) => `TEL;TYPE=WORK,VOICE:${escapeText(one)}`),
    ...linesOf(mobile).map((one) => `TEL;TYPE=CELL,VOICE:${escapeText(one)}`),
    ...linesOf(email).map((one) => `EMAIL;TYPE=INTERNET:${escapeText(one)}`),
    ...linesOf(url).map((one) => `URL:${one}`),
    ...(address ? [`ADR;TYPE=WORK:;;${escapeText(address)};;;;`] : []),
    ...line('NOTE', note),
    'END:VCARD',
  ]
    .map((text) => `${fold(text)}\r\n`)
    .join('');
};

/** `kontakt-anna-holm.vcf` */
export const cardFileName = (name: string): string =>
  `kontakt-${
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .slice(0, 60)
      .replace(/^-|-$/g, '') || 'kort'
  }.vcf`;
