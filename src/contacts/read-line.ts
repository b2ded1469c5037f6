/** A line of a contact: what it says, and what of it is left. */
import { parseHours } from '../state/hours.js';
import { isPostal, splitPostal } from './classify.js';
import type { Entry, Field, Line } from './fields.js';
import { beginsWithOfficeHours, NAMED, PLAIN, ROWS, WEB_ROW } from './labels.js';
import { isJob, isUnit } from './names.js';
import { CALLS, LONGEST, tidy, toPieces, type Piece } from './pieces.js';
import { isSaid } from './said.js';

type Reachable = 'phone' | 'email' | 'web';
const FIELD_OF = { phone: 'phone', email: 'email', web: 'url' } as const;

const START = /^[\s,;|·•/)>:\p{Pd}\u2212\u0001]+/u;
const END = /[\s,;|·•/(<\p{Pd}\u2212\u0001]+$/u;
/** Without what parts a text from a number beside it. */
export const trim = (text: string): string => {
  const [, inside = text] = /^\s*\(([^()]*)\)\s*$/.exec(text) ?? [];
  return inside.replace(START, '').replace(END, '').replaceAll(CALLS, '').trim();
};

/** As it was written: a cell goes on behind a colon. */
export const asWritten = (text: string): string => tidy(text.replaceAll(CALLS, '').replace(/\s*\t\s*/g, ': '));

/** What the rest of a sentence hangs on: to take a number out of it would leave a hole. */
const HANGS = /(?:^|\s)(?:til|på|to|at|on|via|hos|eller|or|og|and|for|under|med|with|by|pr\.?|kan|er|is)\s*$/iu;
/** Says more of the number or the address before it: `33 18 69 69, tryk 2`. */
const goesOn = (text: string, kind: Reachable): boolean =>
  kind === 'phone' ? /^[\s,;\p{Pd}]*\p{Ll}/u.test(text) && !isJob(text) : /^\s+\p{Ll}/u.test(text);
/** `33 18 69 69 (direkte)` */
const BEHIND = /^\s*(\([^()\d]{1,30}\))/;

/** Takes the label from before a number: what it says besides its being one stays with it. */
const splitLabel = (before: string, kind: Reachable): readonly [rest: string, label: string] => {
  const named = NAMED[kind].exec(before);
  const found = named ?? PLAIN[kind].exec(before);
  if (!found) return [before, ''];
  const at = found.index + found[0].indexOf(found[1] ?? '');
  // Labels may be several: "Mobil: tlf."
  const [rest, first] = splitLabel(before.slice(0, at), kind);
  const label = named ? before.slice(at).replaceAll(CALLS, '').trim() : '';
  return [rest, [first, label].filter(Boolean).join(' ')];
};

/** `Løn: 33 18 69 70`: any word with a colon is a label; where there is no name yet, it is the name, as `Reception` is. */
const splitWord = (rest: string, label: string, hasName: boolean): readonly [rest: string, label: string] => {
  const [, before = '', word = ''] = /^(.*?)([^,;|·•\t()]{1,40}):\s*$/u.exec(rest) ?? [];
  if (word && !label) return hasName ? [before, `${word.trim()}:`] : [before + word, ''];
  const who = label.replace(/[\s:]+$/, '');
  return !hasName && !rest.trim() && isUnit(who) ? [who, ''] : [rest, label];
};

/** A line with numbers and addresses in it: these, and what is left. */
const readPieces = (pieces: readonly Piece[], line: Line, hasName: boolean): Entry[] => {
  const left: string[] = [];
  const found: { kind: Reachable; text: string }[] = [];
  let isSentence = false;
  let label = '';
  for (const [i, { kind, text }] of pieces.map((piece, at) => [at, piece] as const)) {
    const previous = found.at(-1);
    const next = pieces[i + 1];
    if (kind !== 'text') {
      found.push({ kind, text: [label, text].filter(Boolean).join(' ') });
      label = '';
      continue;
    }
    const [behind = '', said = ''] = previous?.kind === 'phone' ? (BEHIND.exec(text) ?? []) : [];
    if (previous && said) previous.text += ` ${said}`;
    const inside = text.slice(behind.length);
    const isLast = !next || next.kind === 'text';
    const [rest, before] = isLast ? [inside, ''] : splitWord(...splitLabel(inside, next.kind), hasName);
    label = before;
    if (previous && goesOn(rest, previous.kind)) {
      previous.text += rest.trimEnd().replace(END, '');
      if (!isLast && HANGS.test(rest)) isSentence = true;
      continue;
    }
    // Words right before a number are its own, once it is known who is meant.
    const isAdjacent = !isLast && trim(rest) !== '' && !/[,;|·•/()\t<]\s*$/u.test(rest) && !before;
    if (!isLast && (HANGS.test(rest) || (isAdjacent && hasName))) isSentence = true;
    left.push(rest);
  }
  const kinds = (['phone', 'email', 'web'] as const).filter((one) => found.some(({ kind }) => kind === one));
  const isWhole = isSentence && left.some(trim);
  const rows = kinds.map((kind, i): Entry => {
    const texts = found.filter((one) => one.kind === kind).map(({ text }) => text);
    const text = isWhole && i === 0 ? asWritten(line.text) : texts.join(kind === 'phone' ? ' / ' : '\n');
    return { field: FIELD_OF[kind], text, line };
  });
  if (isWhole) return rows;
  const texts = left
    .flatMap((rest) => rest.split(/\s*[|\t•]\s*|\s+·\s+/))
    .map(trim)
    .filter((part) => /[\p{L}\d]/u.test(part));
  return [...texts.flatMap((text) => readText(text, '', line)), ...rows];
};

/** A text without numbers and addresses. */
const readText = (text: string, next: string, line: Line): Entry[] => {
  const entry = (field: Entry['field'], value: string): Entry => ({ field, text: value, line });
  if (parseHours(text) && !beginsWithOfficeHours(text)) return [entry('hours', text)];
  if (!isPostal(text, next)) return [entry('text', text)];
  const [who, where] = splitPostal(text);
  return [...(who ? [entry('text', who)] : []), entry('address', where)];
};

/** `Lukket 24.12.2026`, `Lukket i juli` */
const CLOSED = /^(?:\p{L}*lukket|closed)\s+(?:i|den|d\.|fra|til|på|mellem|uge|alle|hele|in|on|from|between|week|\d)/iu;

/** A line that begins with the label of a row. */
const readRow = (text: string): { field: Field; value: string } | undefined => {
  for (const [field, label] of ROWS) {
    const [begin] = label.exec(text) ?? [];
    const value = begin ? text.slice(begin.length).trim() : '';
    if (value) return { field, value: asWritten(value) };
  }
  const [, site] = WEB_ROW.exec(text) ?? [];
  if (site) return { field: 'url', value: `https://${site}` };
  return CLOSED.test(text) && !parseHours(text) ? { field: 'closed', value: asWritten(text) } : undefined;
};

const isReachable = (pieces: readonly Piece[]): boolean => pieces.some(({ kind }) => kind !== 'text');

/** Reads a line; `next` is the one after it. */
export const readLine = (line: Line, next: string, hasName: boolean): Entry[] => {
  const { text } = line;
  if (text.length > LONGEST) return [{ field: 'note', text: asWritten(text), line }];
  const row = readRow(text);
  const isName = row?.field === 'name';
  // A number in a line of hours is more than the hours.
  if (row && !isName && (row.field === 'url' || !isReachable(toPieces(row.value, isSaid)))) {
    return [{ field: row.field, text: row.value, line }];
  }
  const said = isName ? row.value : text;
  const pieces = toPieces(said, isSaid);
  const written = asWritten(said);
  const entries =
    isReachable(pieces) && !parseHours(written)
      ? readPieces(pieces, { ...line, text: said }, hasName && !isName)
      : undefined;
  if (isName) {
    const [label = ''] = /^[^:\t]+/.exec(text) ?? [];
    // "Kontakt" says more than that it is a name.
    const more: Entry[] = /^(?:fulde\s|full\s)?na(?:vn|me)/i.test(label)
      ? []
      : [{ field: 'text', text: label.trim(), line }];
    const named = (entries ?? [{ field: 'text', text: written, line }]).map((entry): Entry =>
      entry.field === 'text' ? { ...entry, field: 'name' } : entry,
    );
    return [...named, ...more];
  }
  if (entries) return entries;
  const isRowOfCells = /[\t|]/.test(text) && !/^[^\t|]{1,40}:/.test(written) && !parseHours(written);
  if (!isRowOfCells) return readText(written, next, line);
  return text
    .split(/\s*[|\t]\s*/)
    .filter(Boolean)
    .flatMap((cell) => readText(cell, '', line));
};
