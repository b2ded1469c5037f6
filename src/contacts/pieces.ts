/** A line of text, and the numbers and addresses in it. */
import { parsePhone, parseShortPhone, type Phone } from '../localize/phone.js';
import { BEFORE_OTHER, BEFORE_SHORT, BEHIND_OTHER } from './number-labels.js';
import { isEmail } from './reachable.js';

/** A stretch of a line. All of them together are the line. */
export interface Piece {
  readonly text: string;
  readonly kind: 'text' | 'phone' | 'email' | 'web';
  /** What a number dials. */
  readonly phone?: Phone;
}

/** Says within a line that a number follows: what a link that calls stands for. No text has it. */
export const CALLS = '\u0001';

/** Characters: nobody writes a number or an address into a longer line, and some engines fail at matching one. */
export const LONGEST = 1000;
/** No longer than addresses are (RFC 5321, 4.5.3.1): without an end some engines look at each letter from each letter. */
const WEB = /(?:https?:\/\/|www\.)[^\s<>"'|\u0001]+[^\s<>"'|.,;:!?)\u0001]/u;
const EMAIL = /[^\s@<>"'(),;|:\u0001]{1,64}@[^\s@<>"'(),;|:\u0001]{1,255}\.[\p{L}\p{N}-]{1,62}[\p{L}\p{N}]/u;
const EXTENSION =
  /(?:,{1,3}\d{1,7}|;ext=\d{1,7}|,?\s*\(?(?:lokal(?:nr|nummer)?|lok|ext(?:ension)?)[.:]*\s*\d{1,7}\)?)(?![\p{L}\d])/iu;
const RUN = new RegExp(
  `(?<![\\p{L}\\d@+]|\\d[.,/-])(?:[(]\\s?)?(?:[(+]+\\s?)?\\d(?:[\\d ()./+\\p{Pd}\\u2212]{0,80}\\d)?(?![\\p{L}\\d%@])(?:${EXTENSION.source})?\\)?`,
  'iu',
);
const TOKEN = new RegExp(`(?<web>${WEB.source})|(?<email>${EMAIL.source})|(?<run>${RUN.source})`, 'giu');

/** No character that nobody sees, but what holds an emoji together; one kind of space. A tab parts the cells of a row. */
export const tidy = (text: string): string =>
  text
    .replace(/(?!\u200d)\p{Cf}|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d/gu, '')
    .replace(/[^\S\t]+/gu, ' ')
    .replace(/ *\t[\t ]*/g, '\t')
    .trim();

export const isCellEnd = (after: string): boolean => !after.trim() || /^\s*[,;|·•\t/()<]|^\s+\p{Pd}\s/u.test(after);

const TWO = /\s*[/|;]\s*|\s+[\p{Pd}\u2212]\s+|\s+(?:og|eller|and|or)\s+/u;
/** The numbers that digits and what stands between them are, with what parts them; undefined where a part is none. */
const readRun = (run: string): readonly (string | Phone)[] | undefined => {
  const whole = parsePhone(run);
  if (whole) return [whole];
  const parts = run.split(new RegExp(`(${TWO.source}|\\s+(?=\\+))`, 'u'));
  const read = parts.map((part, i) => (i % 2 ? part : parsePhone(part)));
  if (parts.length > 1 && read.every((part) => part !== undefined)) return read;
  // Two of eight digits, with nothing but a space between them.
  const groups = run.trim().split(/\s+/);
  const at = groups.findIndex((_, i) => groups.slice(0, i + 1).join('').length === 8);
  const halves = at < 0 ? [] : [groups.slice(0, at + 1).join(' '), groups.slice(at + 1).join(' ')];
  const phones = halves.map(parsePhone);
  return phones.length && phones.every((phone) => phone !== undefined)
    ? [phones[0] ?? '', ' ', phones[1] ?? '']
    : undefined;
};

/** Where in a line digits stand. */
export interface Context {
  /** Whether it is in brackets of its own. */
  readonly isWrapped: boolean;
  /** The text before, from the number or address before it on. */
  readonly before: string;
  readonly after: string;
  /** Whether nothing else is in the line. */
  readonly isAlone: boolean;
  /** Whether a mail address comes next. */
  readonly isBeforeEmail: boolean;
}

/** Whether something says that digits are a number to call. */
export type Says = (run: string, context: Context) => boolean;

/** A field of numbers, or a label before the line, says it of all. */
export const always: Says = () => true;

/** A line in pieces; `says` whether digits are a number. */
export const toPieces = (line: string, says: Says): readonly Piece[] => {
  if (line.length > LONGEST) return [{ text: line, kind: 'text' }];
  const tokens = [...line.matchAll(TOKEN)];
  const pieces: Piece[] = [];
  const push = (text: string): void => {
    const last = pieces.at(-1);
    if (!text) return;
    if (last?.kind === 'text') pieces[pieces.length - 1] = { text: last.text + text, kind: 'text' };
    else pieces.push({ text, kind: 'text' });
  };
  let end = 0;
  for (const [i, token] of tokens.map((found, at) => [at, found] as const)) {
    const { web, email } = token.groups ?? {};
    push(line.slice(end, token.index));
    end = token.index + token[0].length;
    if (email && !isEmail(email)) {
      push(email);
      continue;
    }
    if (web ?? email) {
      pieces.push({ text: token[0], kind: web ? 'web' : 'email' });
      continue;
    }
    const previous = pieces.at(-1);
    // Brackets around the whole are none of it.
    const [, open = '', run = '', close = ''] = /^(\(?\s?)(.*?)(\)?)$/s.exec(token[0]) ?? [];
    const isWrapped = open.includes('(') && close === ')' && !run.includes(')');
    const text = isWrapped ? run : token[0];
    const context = {
      isWrapped,
      before: previous?.kind === 'text' ? previous.text : '',
      after: line.slice(end, tokens[i + 1]?.groups?.['run'] ? undefined : tokens[i + 1]?.index),
      isAlone: !line
        .replace(TOKEN, (found: string) => (/[@\p{L}]/u.test(found) ? 'x' : ''))
        .replace(/[\s/|,;()–-]|og|eller|and|or/giu, ''),
      isBeforeEmail: tokens.slice(i + 1).some(({ groups }) => groups?.['email'] !== undefined),
    };
    const isOther = BEFORE_OTHER.test(context.before) || BEHIND_OTHER.test(context.after);
    const isNumber = !isOther && says(text, context);
    const numbers = isNumber ? (readRun(text) ?? readShort(text, context, line)) : undefined;
    if (!numbers) {
      push(token[0]);
      continue;
    }
    if (isWrapped) push(open);
    for (const part of numbers) {
      if (typeof part === 'string') push(part);
      else pieces.push({ text: part.written + part.suffix, kind: 'phone', phone: part });
    }
    if (isWrapped) push(close);
  }
  push(line.slice(end));
  return pieces;
};

/** `Lokal 4321`: where a label says so, or where it is all that there is. */
const readShort = (text: string, { before, after }: Context, line: string): readonly Phone[] | undefined => {
  const isLabelled = (BEFORE_SHORT.test(before) || before.includes(CALLS)) && isCellEnd(after);
  const phone = isLabelled || text === line.trim() ? parseShortPhone(text) : undefined;
  return phone && [phone];
};
