/** What is looked at of contacts: whether they can be reached, and whether their numbers can be read. */
import { always, tidy, toPieces } from '../../contacts/pieces.js';
import { isEmail } from '../../contacts/reachable.js';
import { langsOf, type Config } from './config.js';
import { parseContacts, readTyped } from './parse-contacts.js';
import type { Words } from './words.js';

/** Six digits or more with nothing but what stands between digits, or behind the label of a phone. */
const LIKE_A_NUMBER =
  /^(?:(?:tlf|tel|telefon|phone|mobil|mobile|direkte|direct)\b[^\d+(]*)?[+(]?\d(?:[\s().\p{Pd}/]*\d){5,}\W*$/iu;
const isDateOrTime = (text: string): boolean =>
  /\d[.:]\d\d\s*\p{Pd}|\d[./-]\d{1,2}[./-]\d{4}|\d{4}-\d\d-\d\d/u.test(text);
/** A mail address that is none to a program: “(at)” and a space in it are left as text. */
const LIKE_AN_EMAIL = /@|\S\s*[([]\s*(?:at|snabel-?a)\s*[)\]]\s*\S/iu;
const has = (text: string, kind: 'phone' | 'email' | 'web'): boolean =>
  toPieces(tidy(text), always).some((piece) => piece.kind === kind);

const ofTyped = (typed: string, words: Words): string[] =>
  parseContacts(typed).flatMap((lines) => {
    const { name, phone, email, note } = readTyped(lines);
    const unread = note.split('\n').filter((line) => LIKE_A_NUMBER.test(line) && !isDateOrTime(line));
    return [
      ...(phone || email ? [] : [words.unreachable(name || (lines[0] ?? ''))]),
      ...(name ? [] : [words.nameless(lines[0] ?? '')]),
      ...unread.map((line) => words.unreadNumber(line)),
      ...note.split('\n').flatMap((line) => (LIKE_AN_EMAIL.test(line) ? [words.unreadEmail(line)] : [])),
    ];
  });

const ofAttributes = ({ phone = '', email = '', url = '' }: Config['attributes'], words: Words): string[] => [
  ...(/\d/.test(phone) && !has(phone, 'phone') ? [words.unreadNumber(phone)] : []),
  ...(email && !isEmail(email) && !has(email, 'email') ? [words.unreadEmail(email)] : []),
  ...(url && !has(url, 'web') ? [words.unreadWeb(url)] : []),
];

/** What is wrong with the contacts of a card, in words. */
export const checkContacts = (config: Config, words: Words): readonly string[] =>
  config.widget === 'contact-card'
    ? [
        ...new Set([
          ...ofAttributes(config.attributes, words),
          ...langsOf(config).flatMap((lang) => ofTyped(config.texts[lang].own, words)),
        ]),
      ]
    : [];
