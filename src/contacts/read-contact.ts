/** A contact out of lines of text, as it stands in an address, in a signature or in a table. */
import { parseHours } from '../state/hours.js';
import { isGreeting, isHeading, isNameable, isRoom, splitGreeting, splitRole } from './classify.js';
import type { ContactFields, Entry, Field, Line } from './fields.js';
import { beginsWithHours, beginsWithLabel, beginsWithOfficeHours, isLabel } from './labels.js';
import { joinHours, takeShutDays } from './join-hours.js';
import { isJob, isOrganisation, isUnit, parsePersonName } from './names.js';
import { isOtherLabel } from './number-labels.js';
import { tidy } from './pieces.js';
import { asWritten, readLine, trim } from './read-line.js';
import { withoutVcard } from './vcard-lines.js';

/** Labels that stand on a line of their own go with what comes after them. */
const joinLabels = (lines: readonly Line[]): Line[] => {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const isBeforeOther = last !== undefined && isOtherLabel(last.text) && /^\d/.test(line.text);
    if (last && (isBeforeOther || (isLabel(last.text) && !isLabel(line.text)))) {
      joined[joined.length - 1] = { text: `${last.text.replace(/\s*[:\t]$/, '')}\t${line.text}` };
    } else joined.push(line);
  }
  return joined;
};

/** `Åbent 9-15` */
const isOfficeHours = (text: string): boolean =>
  beginsWithOfficeHours(text) && (/\d/.test(text) || Boolean(parseHours(text)));
const isNamed = ({ field, text }: Entry): boolean =>
  field === 'name' || (field === 'text' && !isOfficeHours(text) && (isNameable(text) || splitRole(text) !== undefined));

const isReachable = ({ field }: Entry): boolean => field === 'phone' || field === 'email';

/** The entry that is the name, if there is one: a heading, what stands out, or the first that may be one. */
const findName = (entries: readonly Entry[]): Entry | undefined => {
  const named = entries.find(({ field }) => field === 'name');
  if (named) return named;
  const texts = entries.filter(isNamed);
  const end = entries.findIndex(isReachable);
  const above = end < 0 ? texts : entries.slice(0, end).filter(isNamed);
  const [first] = texts;
  const heading = texts.find(({ line }) => line.isHeading);
  if (heading) return heading;
  const strong = texts.find(({ line: { strong: out = '' }, text }) => out && text.startsWith(out) && isNameable(out));
  if (!strong || strong === first) return findPerson(above) ?? first;
  if (!first) return first;
  const out = strong.line.strong ?? '';
  return parsePersonName(out) || (isUnit(out) && !parsePersonName(first.text)) ? strong : first;
};

/** Somebody below what they are, or between where they work and what they are: `Sekretær`, `Anna Holm`. */
const findPerson = (texts: readonly Entry[]): Entry | undefined => {
  const [first] = texts;
  if (!first || parsePersonName(first.text) || !(isJob(first.text) || isUnit(first.text))) return undefined;
  const at = texts.findIndex(({ text }) => parsePersonName(text));
  const isBelowFunction = at === 1 && isJob(first.text) && !/\d/.test(first.text);
  return isBelowFunction || isJob(texts[at + 1]?.text ?? '') ? texts[at] : undefined;
};

/** What of the entry is the name, and what else it says: only what stands out is, and nobody is called by a role. */
const splitName = ({ text, line: { strong = '' } }: Entry): readonly [name: string, more: string] => {
  const [role, name] = splitRole(text) ?? splitGreeting(text) ?? [];
  if (role && name) return [name, role];
  const isPart = strong !== '' && strong !== text && text.startsWith(strong) && isNameable(strong);
  // A first name alone may stand out.
  return isPart && !parsePersonName(text) ? [strong, trim(text.slice(strong.length))] : [text, ''];
};

const LONGEST = 60;
/** Says who somebody is, in a few words; no sentence, no number. */
const isShort = (text: string): boolean =>
  text.length <= LONGEST &&
  !/[.!?:]$/.test(text) &&
  !/\d{3}/.test(text) &&
  !isGreeting(text) &&
  !isHeading(text) &&
  !beginsWithLabel(text);

/** Gives each entry its field: the first of a kind has it, further ones are kept as they are. */
const sort = (entries: readonly Entry[], name: string, from: number): ContactFields => {
  const found: Record<Field, string[]> = {
    name: name ? [name] : [],
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
  const isPerson = name !== '' && (parsePersonName(name) !== undefined || !isUnit(name));
  // Until the first number or address a line says who it is; after it, whatever there is to say.
  const end = entries.findIndex((entry, i) => i >= from && isReachable(entry));

  const fieldOf = (text: string, isAbout: boolean): Field => {
    if (!name || !isShort(text)) return 'note';
    if (isAbout && isPerson && isJob(text) && !parsePersonName(text)) return 'position';
    if ((isAbout || /^\p{Lu}/u.test(text)) && isOrganisation(text) && text.split(' ').length <= 8) return 'org';
    if (isAbout && isUnit(text) && (isPerson || /^\p{Lu}/u.test(text)) && !isRoom(text)) return 'unit';
    const isFunction = isAbout && isPerson && end >= 0 && !/\d/.test(text) && /^\p{L}/u.test(text);
    return isFunction && !parsePersonName(text) ? 'position' : 'note';
  };

  entries.forEach(({ field, text, line }, i) => {
    const wanted = field === 'text' ? fieldOf(text, end < 0 || i < end) : field;
    const isTaken =
      (wanted === 'position' || wanted === 'unit' || wanted === 'org' || wanted === 'name') && found[wanted].length > 0;
    // Hours of two kinds are not one.
    const isOther =
      wanted === 'hours' &&
      found.hours.length > 0 &&
      parseHours(text) !== undefined &&
      (beginsWithHours(line.text) || !parseHours([...found.hours, text].join('; ')));
    if (isOther) found.note.push(asWritten(line.text));
    else if (isTaken) found.note.push(field === 'text' ? text : asWritten(line.text));
    else found[wanted].push(text);
  });
  const { hours, closed, ...others } = found;
  const texts = Object.fromEntries(Object.entries(others).map(([field, lines]) => [field, lines.join('\n')]));
  return { ...(texts as Record<keyof typeof others, string>), hours: hours.join('; '), closed: closed.join(', ') };
};

/** Reads the lines of one contact. All that is none of its fields is in `note`, as it was written. */
export const readContact = (seen: readonly Line[]): ContactFields => {
  const texts = withoutVcard(seen.map(({ text }) => text));
  const given = texts.length === seen.length ? seen : texts.map((text): Line => ({ text }));
  const tidied = given.map((line) => ({ ...line, text: tidy(line.text), strong: tidy(line.strong ?? '') }));
  const lines = joinLabels(tidied.filter(({ text }) => text));
  const standsOut = lines.some(
    ({ isHeading = false, strong = '' }) => isNameable(strong) && (isHeading || parsePersonName(strong) !== undefined),
  );
  const entries: Entry[] = [];
  lines.forEach((line, i) => {
    entries.push(...readLine(line, lines[i + 1]?.text ?? '', standsOut || entries.some(isNamed)));
  });
  const named = findName(entries);
  if (!named) return sort(takeShutDays(joinHours(entries)), '', 0);
  const at = entries.indexOf(named);
  const [name, more] = splitName(named);
  const rest: Entry[] = more ? [{ ...named, field: 'text', text: more }] : [];
  const before = joinHours(entries.slice(0, at));
  const all = takeShutDays([...before, ...joinHours([...rest, ...entries.slice(at + 1)])]);
  return sort(all, name, before.filter((entry) => all.includes(entry)).length);
};
