/** Lines about hours belong together: what the next one says may take a day out of the one before. */
import { parseHours } from '../state/hours.js';
import type { Entry } from './fields.js';
import { beginsWithOfficeHours } from './labels.js';
import { parsePersonName } from './names.js';
import { asWritten } from './read-line.js';

const DAY =
  '(?:man|tirs|ons|tors|fre|lør|søn|hver)dag(?:e|en|ene|s)?|weekend(?:en|er|erne)?|helligdage?|' +
  '(?:mon|tues|wednes|thurs|fri|satur|sun|week)days?|holidays?';
const SHORT_DAY = 'man|tirs?|ons|tors?|fre|lør|søn|mon|tues?|wed|thu(?:rs)?|fri|sat|sun';
const BEGIN =
  'dog|men|but|kun|only|undtagen|bortset|except|ikke|not|og|samt|and|\\p{L}*lukket|closed|frokost|lunch|sommer|\\p{L}*ferie|uge|week';
/** Times of the day or of the year on which it may be otherwise. */
const EXCEPTION =
  'frokost\\p{L}*|lunch|\\p{L}*pause|\\p{L}*ferie\\p{L}*|sommer\\p{L}*|summer|juli|july|jul|påske|dog|kl';
const ABOUT = new RegExp(`(?:^|[^\\p{L}])(?:${DAY}|${EXCEPTION})(?!\\p{L})|^\\(?(?:${BEGIN})(?!\\p{L})`, 'iu');
/** `Tor Holm` may be somebody. */
const BEGINS_WITH_DAY = new RegExp(`^\\(?(?:${SHORT_DAY})(?!\\p{L})`, 'iu');
/** `Onsdag lukket`, wherever it stands. */
const SHUT = new RegExp(`^(?:${DAY})[^\\d]*(?:lukket|closed)\\.?$`, 'iu');
/** `Personlig henvendelse:`, `Ekspedition`: what the hours below it are of. */
const HEADING =
  /:$|(?:^|[^\p{L}])(?:åbner|\p{L}*åbningstid\p{L}*|åbent?|ekspedition(?:en)?|besøg\p{L}*|henvendelse|open(?:ing)?|visit\p{L}*)(?!\p{L})/iu;

const isHours = ({ field }: Entry): boolean => field === 'hours';
const isAbout = (entry: Entry): boolean =>
  isHours(entry) ||
  (entry.field === 'text' &&
    (ABOUT.test(entry.text) || (BEGINS_WITH_DAY.test(entry.text) && !parsePersonName(entry.text))));
/** Hours that are not of the phone, or what is written above such. */
const isOffice = ({ field, text }: Entry): boolean =>
  field === 'text' && (beginsWithOfficeHours(text) || HEADING.test(text));
/** What it is called stands before it, or it is a part of its line. */
const isPart = ({ text, line }: Entry): boolean => asWritten(line.text) !== text;
/** Begins hours of its own. */
const isOther = (entry: Entry): boolean => (isHours(entry) ? isPart(entry) : beginsWithOfficeHours(entry.text));

/** Understood as a whole, or each on its line. */
const asOne = (entries: readonly Entry[]): string => {
  const texts = entries.map(({ text }) => text);
  const whole = texts.join('; ');
  return parseHours(whole) ? whole : texts.join('\n');
};

/** Days that are said to be closed elsewhere in the contact, put to its hours. */
export const takeShutDays = (entries: readonly Entry[]): readonly Entry[] => {
  const hours = entries.findLast(isHours);
  const shut = entries.filter(({ field, text }) => field === 'text' && SHUT.test(text));
  if (!hours || !shut.length) return entries;
  return entries
    .filter((entry) => !shut.includes(entry))
    .map((entry) => (entry === hours ? { ...hours, text: asOne([hours, ...shut]) } : entry));
};

/** Lines about hours, one below the other, as one; those below the heading of an office stay as they are written. */
export const joinHours = (entries: readonly Entry[]): readonly Entry[] => {
  const joined: Entry[] = [];
  for (let at = 0; at < entries.length;) {
    const rest = entries.slice(at);
    const end = rest.findIndex((entry, i) => !isAbout(entry) || (i > 0 && isOther(entry)));
    const run = rest.slice(0, end < 0 ? undefined : Math.max(end, 1));
    at += run.length;
    const [first] = run;
    const before = joined.at(-1);
    if (!first) break;
    const hasHours = run.some(isHours);
    const isBelowOffice =
      before !== undefined &&
      isAbout(first) &&
      !isPart(first) &&
      (hasHours ? isOffice(before) : beginsWithOfficeHours(before.text));
    if (isBelowOffice || (isOffice(first) && (hasHours || run.length > 1))) {
      joined.push(...run.map((entry): Entry => ({ ...entry, field: 'note' })));
    } else if (!hasHours) {
      joined.push(...run);
    } else joined.push({ ...first, field: 'hours', text: asOne(run) });
  }
  return joined;
};
