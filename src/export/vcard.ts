import { escapeText, fold } from './text-lines.js';

/** What a card says, in one language. */
export interface CardFields {
  readonly name: string;
  readonly org?: string | undefined;
  readonly position?: string | undefined;
  readonly unit?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  /** Without spaces and control characters: it is written as it is. */
  readonly url?: string | undefined;
  readonly address?: string | undefined;
  readonly note?: string | undefined;
}

/** One card (vCard 3.0, RFC 2426): version 4 is not read by Outlook, nor a number without its type. */
export const toVcard = ({ name, org, position, unit, phone, email, url, address, note }: CardFields): string => {
  // A name of two words may be that of an office.
  const [, first = '', last = name] = org || position ? (/^(.*)\s(\S+)$/.exec(name) ?? []) : [];
  const workplace = org ?? (position ? '' : name);
  const line = (begin: string, value: string | undefined) => (value ? [`${begin}:${escapeText(value)}`] : []);
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escapeText(last)};${escapeText(first)};;;`,
    ...line('FN', name),
    ...(workplace || unit ? [`ORG:${escapeText(workplace)}${unit ? `;${escapeText(unit)}` : ''}`] : []),
    ...line('TITLE', position),
    ...line('TEL;TYPE=WORK,VOICE', phone),
    ...line('EMAIL;TYPE=INTERNET', email),
    ...(url ? [`URL:${url}`] : []),
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
