/** A contact out of lines of text, as it stands in an address, in a signature or in a table. */
import { parseHours } from '../state/hours.js';
import { beginsWithLabel, isLabel, NAMED, PLAIN, ROWS } from './labels.js';
import { isJob, isOrganisation, isUnit, parsePersonName } from './names.js';
import { isSaid } from './said.js';
import { withoutVcard } from './vcard-lines.js';
import { CALLS, tidy, toPieces, type Piece } from './pieces.js';

/** A line as it is seen. */
export interface Line {
  readonly text: string;
  /** What stands out at its beginning; empty where nothing does. */
  readonly strong?: string;
  readonly isHeading?: boolean;
}

/** The fields of a contact, each as lines of text; what a line does not say is empty. */
export interface ContactFields {
  readonly name: string;
  readonly org: string;
  readonly position: string;
  readonly unit: string;
  readonly phone: string;
  readonly email: string;
  readonly url: string;
  readonly address: string;
  readonly hours: string;
  readonly closed: string;
  readonly note: string;
}

type Field = keyof ContactFields;
/** What a line, or a part of one, turned out to be; `text` is what is left. */
interface Entry {
  readonly field: Field | 'text';
  text: string;
  readonly line: Line;
}

const POSTCODE =
  /(?:^|,\s*)(?:DK[- ]?)?\d{4}\s+\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,3}(?:,?\s*(?:Danmark|Denmark|Grønland|Færøerne))?\s*$/u;
const STREET =
  /^\p{L}[\p{L}\p{M}.'’ -]*(?:vej|gade|allé|alle|plads|pladsen|torv|torvet|stræde|boulevard|vænge|vænget|kaj|brygge|kanal|vang|vangen|parken|marken|bakken|mærket|gården|vig|road|street|avenue|square)(?:en|et)?\s\d{1,4}\s?[A-Z]?(?:\s?[-–]\s?\d{1,4}\s?[A-Z]?)?(?:,.*)?$/iu;
/** A house number behind words; a street only where a postcode comes next. */
const HOUSE = /^\p{Lu}[\p{L}\p{M}.'’ -]{2,50}\s\d{1,4}\s?[A-Za-z]?(?:\s?[-–]\s?\d{1,4})?(?:,.*)?$/u;
const BOX = /^(?:postboks|post box|p\.?\s?o\.?\s?box|boks)\s+\d+/iu;
const ROOM = /^(?:lokale|rum|bygning|etage|kontor|room|building|team|gruppe|floor)\s/iu;
const isStreet = (text: string, next: string): boolean =>
  STREET.test(text) ||
  BOX.test(text) ||
  (HOUSE.test(text) && !ROOM.test(text) && (POSTCODE.test(next) || BOX.test(next)));

/** Ends or begins a letter: nobody is called like that. */
const GREETING =
  /^(?:(?:med\s+)?(?:de\s+)?(?:venlige?|bedste|mange|kærlige?|gode)\s+hilsen(?:er)?|hilsen|hilsner|mvh|m\.v\.h|vh|v\.h|kh|(?:kind|best|warm|many)\s+regards|regards|sincerely|(?:yours\s+)?(?:sincerely|faithfully)|best|cheers|hej|hi|dear\b.*|kære\b.*)[.,!]*$/iu;
export const isGreeting = (text: string): boolean => GREETING.test(text.trim());

const LONGEST_NAME = 90;
/** Could be what somebody is called: words, no label before them, no sentence. */
const isNameable = (text: string): boolean =>
  /\p{L}{2}/u.test(text) &&
  text.length <= LONGEST_NAME &&
  !beginsWithLabel(text) &&
  !isGreeting(text) &&
  !/^[^\p{L}]*\d[\d\s./-]{4,}/u.test(text) &&
  !/(?:cvr|ean|gln|se|p)[-\s.]*(?:nr|nummer)?[.:\s]*\d{6,}/iu.test(text) &&
  !/[.!?]\s+\p{Lu}.*[.!?]$/u.test(text);

const START = /^[\s,;|·•/)>:\p{Pd}\u2212\u0001]+/u;
const END = /[\s,;|·•/(<\p{Pd}\u2212\u0001]+$/u;
const trim = (text: string): string => {
  const [, inside] = /^\s*\(([^()]*)\)\s*$/.exec(text) ?? [];
  return (inside ?? text).replace(START, '').replace(END, '').replaceAll(CALLS, '').trim();
};
const plainText = (text: string): string => tidy(text.replaceAll(CALLS, '').replace(/\s*\t\s*/g, ': '));

/** What the rest of a sentence hangs on: to take a number out of it would leave a hole. */
const HANGS = /(?:^|\s)(?:til|på|to|at|on|via|hos|eller|or|og|and|for|under|med|with|by|pr\.?|kan|er|is)\s*$/iu;

type Reachable = 'phone' | 'email' | 'web';
const FIELD_OF = { phone: 'phone', email: 'email', web: 'url' } as const;

/** Takes the label from before a number: what it says besides stays with it. */
const splitLabel = (before: string, kind: Reachable): [rest: string, label: string] => {
  let rest = before;
  let label = '';
  for (let more = true; more;) {
    const named = NAMED[kind].exec(rest);
    const plain = PLAIN[kind].exec(rest);
    const found = named ?? plain;
    more = Boolean(found);
    if (!found) break;
    const at = found.index + found[0].indexOf(found[1] ?? '');
    if (named) label = [rest.slice(at).replaceAll(CALLS, '').trim(), label].filter(Boolean).join(' ');
    rest = rest.slice(0, at);
  }
  return [rest, label];
};

/**
 * `Løn: 33 18 69 70`: any word with a colon is a label, and the name where there is none yet, as `Reception` is.
 */
const withoutName = (rest: string, label: string, hasName: boolean): [rest: string, label: string] => {
  const [, before = '', word = ''] = /^(.*?)([^,;|·•\t()]{1,40}):\s*$/u.exec(rest) ?? [];
  if (word && !label) return hasName ? [before, `${word.trim()}:`] : [before + word, ''];
  const who = label.replace(/[\s:]+$/, '');
  return !hasName && !rest.trim() && isUnit(who) ? [who, ''] : [rest, label];
};

/** A line with numbers and addresses in it: these, and what is left. */
const readPieces = (pieces: readonly Piece[], line: Line, hasName: boolean): Entry[] => {
  const entries: Entry[] = [];
  const rests: string[] = [];
  const rows = new Map<Reachable, string[]>();
  let hangs = false;
  let label = '';
  const last = pieces.length - 1;
  for (const [i, { kind, text }] of pieces.entries()) {
    const next = pieces[i + 1];
    if (kind !== 'text') {
      const said = rows.get(kind) ?? [];
      const behind = pieces[i + 1]?.text ?? '';
      const [, after = ''] = kind === 'phone' ? (/^\s*(\([^()\d]{1,30}\))/.exec(behind) ?? []) : [];
      rows.set(kind, [...said, [label, text, after].filter(Boolean).join(' ')]);
      label = '';
      continue;
    }
    const inside = i > 0 && pieces[i - 1]?.kind === 'phone' ? text.replace(/^\s*\([^()\d]{1,30}\)/, '') : text;
    if (!next || next.kind === 'text') {
      if (i > 0 && /^\s+\p{Ll}/u.test(inside)) hangs = true;
      rests.push(inside);
      continue;
    }
    const [rest, found] = withoutName(...splitLabel(inside, next.kind), hasName);
    label = found;
    // Words right before a number are its own, once it is known who is meant.
    const adjacent = trim(rest) !== '' && !/[,;|·•/()\t]\s*$/u.test(rest) && (found || rest === inside);
    if (HANGS.test(rest) || (adjacent && !found && hasName && i < last)) hangs = true;
    if (i > 0 && /^\s+\p{Ll}/u.test(rest)) hangs = true;
    rests.push(rest);
  }
  const keepWhole = hangs && rests.some((rest) => trim(rest));
  const first =
    pieces.find(({ kind }) => kind === 'phone') ??
    pieces.find(({ kind }) => kind === 'email') ??
    pieces.find(({ kind }) => kind === 'web');
  for (const [kind, found] of rows) {
    const whole = keepWhole && kind === first?.kind;
    const text = whole ? plainText(line.text) : found.join(kind === 'phone' ? ' / ' : '\n');
    entries.push({ field: FIELD_OF[kind], text, line });
  }
  if (keepWhole) return entries;
  const left = rests
    .flatMap((rest) => rest.split(/\s*[|\t•]\s*|\s+·\s+/))
    .map(trim)
    .filter((part) => /[\p{L}\d]/u.test(part));
  return [...left.map((text): Entry => ({ field: 'text', text, line })), ...entries];
};

const readRow = (text: string): { field: Field; value: string } | undefined => {
  for (const [field, label] of ROWS) {
    const [begin] = label.exec(text) ?? [];
    const value = begin ? text.slice(begin.length).trim() : '';
    if (value) return { field, value: plainText(value) };
  }
  // `Lukket 24.12.2026`, `Åbent man-fre 9-15`
  const [, word = '', value = ''] = /^(lukket|closed|åbent?|open)\s+(.*\d.*)$/i.exec(text) ?? [];
  if (/^[lc]/i.test(word)) return { field: 'closed', value };
  return word && parseHours(value) ? { field: 'hours', value } : undefined;
};

/** Reads a line; `next` is the one after it. */
const readLine = (line: Line, next: string, hasName: boolean): Entry[] => {
  const { text } = line;
  const entry = (field: Entry['field'], value: string): Entry => ({ field, text: value, line });
  const found = readRow(text);
  // A number in it is more than a line of hours.
  const isReachable =
    found &&
    found.field !== 'name' &&
    toPieces(found.value, isSaid).some(({ kind }) => kind === 'phone' || kind === 'email');
  const row = isReachable ? undefined : found;
  if (row && row.field !== 'name') return [entry(row.field, row.value)];
  if (parseHours(plainText(text))) return [entry('hours', plainText(text))];
  const pieces = toPieces(row ? row.value : text, isSaid);
  if (pieces.some(({ kind }) => kind !== 'text')) {
    const entries = readPieces(pieces, line, hasName && !row);
    return entries.map((one) =>
      one.field === 'text' && parseHours(one.text)
        ? { ...one, field: 'hours' }
        : row && one.field === 'text'
          ? { ...one, field: 'name' }
          : one,
    );
  }
  if (row)
    return [
      entry('name', row.value),
      ...(/kontakt|contact/i.test(text.slice(0, 7))
        ? [entry('text', text.slice(0, text.length - row.value.length).replace(/[\s:\t]+$/, ''))]
        : []),
    ];
  const said = plainText(text);
  if (isStreet(said, next)) return [entry('address', said)];
  if (POSTCODE.test(said)) {
    const [, who = '', where = ''] = /^([^\d,]+),\s*(.*\d.*,\s*(?:DK[- ]?)?\d{4}\s.*)$/u.exec(said) ?? [];
    return who ? [entry('text', who), entry('address', where)] : [entry('address', said)];
  }
  if (/[\t|]/.test(text) && !/^[^\t|]{1,40}:/.test(said)) {
    return text
      .split(/\s*[|\t]\s*/)
      .filter(Boolean)
      .map((cell) => entry('text', cell));
  }
  return [entry('text', said)];
};

/** Labels that stand on a line of their own go with what comes after them. */
const joinLabels = (lines: readonly Line[]): Line[] => {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && isLabel(last.text) && !isLabel(line.text)) {
      joined[joined.length - 1] = { text: `${last.text.replace(/\s*[:\t]$/, '')}\t${line.text}` };
    } else joined.push(line);
  }
  return joined;
};

/** The entry that is the name, if there is one. */
const findName = (entries: readonly Entry[]): Entry | undefined => {
  const named = entries.find(({ field }) => field === 'name');
  if (named) return named;
  const texts = entries.filter(({ field, text }) => field === 'text' && isNameable(text));
  const heading = texts.find(({ line }) => line.isHeading);
  if (heading) return heading;
  const [first] = texts;
  const isStrong = ({ line, text }: Entry): boolean => Boolean(line.strong) && text.startsWith(line.strong ?? '');
  const strong = texts.find((entry) => isStrong(entry) && isNameable(entry.line.strong ?? ''));
  if (!strong || !first || strong === first) return first;
  return parsePersonName(strong.line.strong ?? '') || (isUnit(strong.line.strong ?? '') && !parsePersonName(first.text))
    ? strong
    : first;
};

/** Reads the lines of one contact. All that is none of its fields is in `note`, as it was written. */
export const readContact = (seen: readonly Line[]): ContactFields => {
  const texts = withoutVcard(seen.map(({ text }) => text));
  const given = texts.length === seen.length ? seen : texts.map((text): Line => ({ text }));
  const lines = joinLabels(
    given
      .map((line) => ({ ...line, text: tidy(line.text), strong: tidy(line.strong ?? '') }))
      .filter(({ text }) => text),
  );
  const entries: Entry[] = [];
  const standsOut = lines.some(
    ({ isHeading, strong = '' }) => isNameable(strong) && (isHeading ?? parsePersonName(strong)),
  );
  for (const [i, line] of lines.entries()) {
    const hasName =
      standsOut || entries.some(({ field, text }) => field === 'name' || (field === 'text' && isNameable(text)));
    entries.push(...readLine(line, lines[i + 1]?.text ?? '', hasName));
  }
  const nameEntry = findName(entries);
  let name = nameEntry?.text ?? '';
  const rest: Entry[] = entries.filter((entry) => entry !== nameEntry);
  const strong = nameEntry?.line.strong ?? '';
  if (
    nameEntry &&
    strong &&
    strong !== name &&
    name.startsWith(strong) &&
    isNameable(strong) &&
    !parsePersonName(name)
  ) {
    // What stands out is the name; what follows in the line is another matter.
    const more = trim(name.slice(strong.length));
    name = strong;
    rest.splice(entries.indexOf(nameEntry), 0, ...(more ? [{ ...nameEntry, text: more }] : []));
  }
  const fields = { ...sortTexts(rest, name, nameEntry ? entries.indexOf(nameEntry) : -1), name };
  return fields;
};

const isShort = (text: string): boolean => text.length <= 60 && !/[.!?:]$/.test(text) && !/\d{3}/.test(text);

/** Gives each entry its field: the first of a kind has it, further ones are kept as they are. */
const sortTexts = (entries: readonly Entry[], name: string, from: number): Omit<ContactFields, 'name'> => {
  const found: Record<Exclude<Field, 'name'>, string[]> = {
    org: [],
    position: [],
    unit: [],
    phone: [],
    email: [],
    url: [],
    address: [],
    hours: [],
    closed: [],
    note: [],
  };
  const isPerson = parsePersonName(name) !== undefined || (name !== '' && !isUnit(name));
  // Until the first number or address: who it is. After it: whatever there is to say.
  const end = entries.findIndex(({ field }, i) => i >= from && (field === 'phone' || field === 'email'));
  entries.forEach(({ field, text, line }, i) => {
    const isAbout = end < 0 || i < end;
    if (field === 'name') found.note.push(text);
    else if (field !== 'text') {
      if (field === 'hours' && found.hours.length && !parseHours([...found.hours, text].join('; ')))
        found.note.push(plainText(line.text));
      else if ((field === 'position' || field === 'unit' || field === 'org') && found[field].length)
        found.note.push(plainText(line.text));
      else found[field].push(text);
    } else if (!name || !isShort(text) || isGreeting(text) || beginsWithLabel(text)) found.note.push(text);
    else if (isAbout && isPerson && !found.position.length && isJob(text)) found.position.push(text);
    else if (
      (isAbout || /^\p{Lu}/u.test(text)) &&
      !found.org.length &&
      isOrganisation(text) &&
      text.split(' ').length <= 8
    )
      found.org.push(text);
    else if (isAbout && !found.unit.length && isUnit(text) && (isPerson || /^\p{Lu}/u.test(text)) && !ROOM.test(text))
      found.unit.push(text);
    else if (
      isAbout &&
      isPerson &&
      !found.position.length &&
      /^\p{L}[^\d]*$/u.test(text) &&
      entries.some(({ field }) => field === 'phone' || field === 'email')
    )
      found.position.push(text);
    else found.note.push(text);
  });
  // Days on which it is closed belong to hours.
  const closed = found.closed.join(', ');
  return {
    org: found.org.join('\n'),
    position: found.position.join('\n'),
    unit: found.unit.join('\n'),
    phone: found.phone.join('\n'),
    email: found.email.join('\n'),
    url: found.url.join('\n'),
    address: found.address.join('\n'),
    hours: found.hours.join('; '),
    closed,
    note: found.note.join('\n'),
  };
};
