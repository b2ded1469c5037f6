/** What the words and signs of an hours text are; what they make together is the grammar's. */

/** A number that no day of the week has: hours may be closed on it, never open. */
export const HOLIDAY = 7;
const WORKDAYS = [0, 1, 2, 3, 4];
const WEEKEND = [5, 6];
const WEEK = [...WORKDAYS, ...WEEKEND];

/** A time as it is written. */
export interface Time {
  readonly hour: number;
  readonly minute: number;
  /** `exact` is a word: noon, midnight. */
  readonly half: '' | 'am' | 'pm' | 'exact';
  /** A single digit before one in the afternoon: who does not write "am" or "pm" may mean either. */
  readonly isVague: boolean;
}

export type Token =
  | { readonly kind: 'days'; readonly days: readonly number[]; readonly isShutOnly?: boolean }
  | { readonly kind: 'time'; readonly time: Time }
  /** `-`, `til`. */
  | { readonly kind: 'range' }
  /** `,`: what follows may be one more of the same; `isWord` where something has to follow. */
  | { readonly kind: 'and'; readonly isWord: boolean }
  /** `;`: what follows is another statement; `isBreak` where it may only be another line or cell. */
  | { readonly kind: 'stop'; readonly isBreak: boolean }
  | { [K in Sign]: { readonly kind: K } }[Sign];

/** `instead` is "dog kun": what is said now holds, not what was said before. */
type Sign = 'colon' | 'between' | 'always' | 'shut' | 'except' | 'instead';

/** Names of days, Danish and English, as regular expressions: of two and more letters, and in full. */
export const NAMES = [
  ['ma|man|mo|mon', 'mandag|monday'],
  ['ti|tir|tirs|tu|tue|tues', 'tirsdag|tuesday'],
  ['on|ons|we|wed|weds', 'onsdag|wednesday'],
  ['to|tor|tors|th|thu|thur|thurs', 'torsdag|thursday'],
  ['fr|fre|fri', 'fredag|friday'],
  ['l(?:ø|o|oe)r?|sa|sat', 'l(?:ø|o|oe)rdag|saturday'],
  ['s(?:ø|o|oe)n?|su|sun', 's(?:ø|o|oe)ndag|sunday'],
] as const;

const days = (days: readonly number[], isShutOnly = false): Token => ({ kind: 'days', days, isShutOnly });
const time = (hour: string, minute = '0', half = '', isVague = false): Token => ({
  kind: 'time',
  time: {
    hour: Number(hour),
    minute: Number(minute),
    half: half.startsWith('a') ? 'am' : half.startsWith('p') ? 'pm' : half ? 'exact' : '',
    isVague,
  },
});

/** What a match is; undefined where another rule has to say. */
type Read = (match: RegExpExecArray, before: Token | undefined) => readonly Token[] | undefined;

/** Spaces within a line. */
const GAP = '[^\\S\\n]*';
const rule = (pattern: string, read: Read): readonly [RegExp, Read] => [new RegExp(pattern, 'uy'), read];
const word = (pattern: string, ...tokens: Token[]) => rule(`(?:${pattern})(?!\\p{L})`, () => tokens);
/** Words that say nothing, where what they belong to follows. */
const filler = (pattern: string, follows: string) => rule(`(?:${pattern})(?=${GAP}(?:${follows}))`, () => []);

const ANY_DAY = NAMES.flat().join('|');

/** The first rule that matches is taken, so longer phrases stand first. */
const RULES = [
  rule('[^\\S\\n]+|[()]', () => []),
  word('døgnet rundt|hele døgnet|døgnåbent?|24 timer(?: i døgnet)?|24 hours(?: a day)?|(?:a?round) the clock', {
    kind: 'always',
  }),
  word('24/7(?!\\d)', { kind: 'always' }, days(WEEK)),
  word(
    '(?:alle|(?:alle )?ugens|hele ugens) (?:(?:7|syv) )?dage(?: (?:i|om) ugen)?|hele ugen|hver dag|dagligt?|(?:7|syv) dage om ugen|daily|every ?day|all (?:days|week)|(?:7|seven) days a week',
    days(WEEK),
  ),
  word(
    '(?:(?:på )?alle |på |hver )?(?:hverdag(?:e|ene)?|arbejdsdage)|(?:(?:on )?all |every |on )?(?:weekdays?|work(?:ing )?days?|business days?)',
    days(WORKDAYS),
  ),
  word('(?:i )?weekend(?:en|er|erne)?|(?:at |on )?(?:the )?weekends?', days(WEEKEND, true)),
  word('(?:på )?(?:alle )?(?:søgne)?helligdag(?:e|ene)?|(?:on )?(?:public|bank) holidays|ph', days([HOLIDAY], true)),
  // "Lørdag" in "lør- og søndage".
  ...NAMES.map(([short, full], day) =>
    rule(`(?:${short}|${full})-(?=${GAP}(?:[,/&+]|(?:og|samt|eller|and|or)\\b))`, () => [days([day])]),
  ),
  ...NAMES.map(([, full], day) => word(`(?:${full})(?:e|en|ene|s|[’']s)?`, days([day]))),
  // Two Danish days are English words as well.
  filler('on', '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|public|bank|week|work|business'),
  // Between two times, or two days; but after a day of two letters it may be one more: "ma to fr".
  rule(`to(?![\\p{L}\\p{N}.])(?=${GAP}(\\d|kl|noon|mid)?)`, ({ input, index, 1: time }, before) => {
    const isBetweenTimes = before?.kind === 'time' && time;
    const isBetweenDays = before?.kind === 'days' && !/(?:^|\P{L})\p{L}{2}\.?\s*$/u.test(input.slice(0, index));
    return isBetweenTimes || isBetweenDays ? [{ kind: 'range' }] : undefined;
  }),
  ...NAMES.map(([short], day) => rule(`(?:${short})(?![\\p{L}])\\.?`, () => [days([day])])),
  word('(?:12 )?(?:noon|midday)', time('12', '0', 'exact')),
  word('(?:(?:12|24) )?(?:midnat|midnight)', time('24', '0', 'exact')),
  // Not from 20 on, which may be a year.
  rule('([01]\\d)([0-5]\\d)(?![\\d.:,]*\\d)', ([, hour = '', minute]) => [time(hour, minute)]),
  rule(`(\\d{1,2})(?:[.:]([0-5]\\d))?${GAP}(?:([ap])\\.?m\\b\\.?)?(?![.:]?\\d)`, ([, hour = '', minute, half]) => [
    time(hour, minute, half, /^[1-5]$/.test(hour)),
  ]),
  word('til og med|t\\.? ?o\\.? ?m\\.?|til|through|thru|until|till', { kind: 'range' }),
  rule('-', () => [{ kind: 'range' }]),
  word('mellem|ml\\.?|between', { kind: 'between' }),
  word('(?:holder |har |er |is |are )?(?:lukket|lukkede|closed)|off|ingen (?:telefontid|åbning)', { kind: 'shut' }),
  word('(?:dog |men |but )?(?:undtagen|undt\\.?|bortset fra|på ?nær|ikke|except(?: for)?|excluding|not)', {
    kind: 'except',
  }),
  word('og|samt|eller|and|or', { kind: 'and', isWord: true }),
  rule('(?:også|tillige|desuden|also)(?!\\p{L})', (_, before) =>
    before?.kind === 'days' ? [] : [{ kind: 'and', isWord: true }],
  ),
  word('dog(?: kun)?|kun|only', { kind: 'instead' }),
  rule('[/&+]', () => [{ kind: 'and', isWord: true }]),
  rule(',', () => [{ kind: 'and', isWord: false }]),
  rule('[\\n|]', () => [{ kind: 'stop', isBreak: true }]),
  rule('[;.•·]', () => [{ kind: 'stop', isBreak: false }]),
  rule(':', () => [{ kind: 'colon' }]),
  filler('kl(?:okken\\b|\\.)?', '\\d|fra\\b|mellem\\b|ml\\b|midnat'),
  filler('(?:fra|from|at|i tidsrummet|i tiden)(?!\\p{L})', '\\d|kl|ml\\b|mellem\\b|between\\b|midnat|midnight|noon'),
  // Without a range it may be the day on which they begin.
  filler('(?:fra|from)(?!\\p{L})', `(?:${ANY_DAY})\\.?${GAP}(?:-|til\\b|to\\b|t\\.?o\\.?m|through\\b|thru\\b)`),
  filler('(?:hver|every|each)(?!\\p{L})', `(?:${ANY_DAY})(?!\\p{L})`),
  filler('om(?!\\p{L})', '\\p{L}+dagene?(?!\\p{L})'),
  // "På mandag" is the next one.
  filler('på(?!\\p{L})', '\\p{L}+(?:dage|-[^\\n\\d]*dage)(?!\\p{L})'),
  filler('(?:åbent?|open)(?!\\p{L})', '[\\p{L}\\d]'),
];

/** What may stand before hours without saying more than that they are hours of the phone. */
const LABEL =
  /^(?:telefontid(?:er|en)?|tlf\.? ?tid|telefon(?:en er åben|erne er åbne)?|tlf|(?:tele)?phone(?: hours)?|(?:vi har )?åbent?|(?:we are )?open|(?:du kan )?ringe?(?: til os)?)(?!\p{L})[.:]*\s*/u;

/** Characters: hours are a few lines, and no text is to take long. */
export const LONGEST = 1000;

/**
 * In small letters, with one sign for a dash and one for the end of a line; without what nobody sees. Word separates
 * lines by `\v`.
 */
export const normalise = (text: string): string =>
  text
    .normalize()
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-')
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
    .toLowerCase();

/** What a pasted list or table begins with. */
const BULLET = /^[•·|]\s*/;

/** "9,00-15,30": a comma for the minutes in both, for else it may be that of a list. */
const COMMAS = /(\d),([0-5]\d *(?:-|til(?!\p{L})|to(?!\p{L})) *(?:kl\.? *)?\d{1,2}),([0-5]\d)(?!\d)/gu;

/** The tokens of an hours text to its end; undefined where something in it is none. */
export const tokenise = (text: string): readonly Token[] | undefined => {
  const source = normalise(text).replace(BULLET, '').replace(LABEL, '').replace(COMMAS, '$1.$2.$3');
  if (source.length > LONGEST) return undefined;
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const found = readToken(source, at, tokens.at(-1));
    if (!found) return undefined;
    tokens.push(...found.tokens);
    at = found.end;
  }
  return tokens;
};

const readToken = (source: string, at: number, before: Token | undefined) => {
  for (const [pattern, read] of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    const tokens = match && read(match, before);
    if (tokens) return { tokens, end: pattern.lastIndex };
  }
  return undefined;
};
