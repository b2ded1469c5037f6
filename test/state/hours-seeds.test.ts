/** Hours made at random, written in a random notation, cut and joined: right, or not understood. */
import { expect } from 'chai';
import { parseHours } from '../../src/state/hours.js';

/** What it is open each day of the week, in minutes since midnight: the same text for the same hours. */
type Week = readonly (readonly [from: number, to: number])[][];

/** The generator mulberry32: the same numbers for the same seed. */
const randomOf = (seed: number) => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return { below, pick: <T>(list: readonly T[]): T => list[below(list.length)] as T };
};
type Random = ReturnType<typeof randomOf>;

const FULL = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'];
const STYLES = [
  FULL,
  FULL.map((name) => name.toUpperCase()),
  FULL.map((name) => `${name}e`),
  ['man', 'tirs', 'ons', 'tors', 'fre', 'lør', 'søn'],
  ['Man.', 'Tir.', 'Ons.', 'Tor.', 'Fre.', 'Lør.', 'Søn.'],
  ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
];
const TWO_LETTERS = ['ma', 'ti', 'on', 'to', 'fr', 'lø', 'sø'];

interface Group {
  readonly days: readonly number[];
  readonly spans: readonly (readonly [number, number])[];
}

/** Some days with their hours, no day twice. */
const makeGroups = ({ below, pick }: Random): Group[] => {
  const starts = [0, pick([1, 3, 4]), pick([5, 6, 7])];
  return starts.flatMap((start, i) => {
    const end = starts[i + 1] ?? 7;
    const all = Array.from({ length: end - start }, (_, n) => start + n);
    const days = all.length > 2 && below(2) ? all.filter((_, n) => n % 2 === 0) : all;
    if (!days.length || (i && below(3) === 0)) return [];
    const from = 360 + 15 * below(16);
    const to = from + 30 + 15 * below(12);
    const again = to + 30 + 15 * below(8);
    const spans: [number, number][] = below(3)
      ? [[from, to]]
      : [
          [from, to],
          [again, again + 60],
        ];
    return [{ days, spans }];
  });
};

const writeTime = (minutes: number, style: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0')];
  if (style === 0) return rest === '00' ? String(hours) : `${String(hours)}.${rest}`;
  if (style === 1) return `${String(hours).padStart(2, '0')}:${rest}`;
  return `${String(hours % 12 || 12)}${rest === '00' ? '' : `:${rest}`} ${hours < 12 ? 'am' : 'pm'}`;
};

/** One of the many ways to write it. */
const write = (groups: readonly Group[], { below, pick }: Random): string => {
  const names = pick([...STYLES, TWO_LETTERS]);
  const nameOf = (day: number): string => names[day] ?? '';
  const dash = pick(['-', '–', '—', '‐', '−', '\u2011', ' - ', ' – ', ' til ']);
  const dayDash = pick([dash, dash, ...(names === TWO_LETTERS ? [] : [' to ', ' til og med ', ' through '])]);
  const and = pick([', ', ',', ' og ', '/', ' + ', ' & ', ' samt ', ' and ', ' eller ']);
  const timeStyle = below(3);
  const kl = timeStyle < 2 ? pick(['', 'kl. ', 'kl.', 'klokken ', 'fra ', 'fra kl. ', 'mellem ']) : '';
  const colon = kl.startsWith('mellem') ? '' : pick(['', '', ':']);
  const [spanJoint, end] =
    kl === 'mellem ' ? [' og ', pick([', ', ' samt '])] : [dash, pick([', ', ' og ', '/', ' & '])];
  const written = groups.map(({ days, spans }) => {
    const [first = 0, last = 0] = [days[0], days.at(-1)];
    const isRow = days.length > 2 && last - first === days.length - 1;
    const who = isRow ? `${nameOf(first)}${dayDash}${nameOf(last)}` : days.map(nameOf).join(and);
    const when = spans
      .map((span) => `${kl}${span.map((time) => writeTime(time, timeStyle)).join(spanJoint)}`)
      .join(end);
    return [who, when] as const;
  });
  if (below(6) === 0 && kl !== 'mellem ')
    return written.map(([who, when]) => `${when} ${who}`).join(pick(['; ', '\n']));
  const parts = written.map(([who, when]) => `${who}${colon} ${when}`);
  const text = parts.join(pick(['; ', ';', '\n', '\r\n', ', ', ' og ', ' | ', ' · ', '. ', ' ']));
  return text.replaceAll(' ', pick([' ', ' ', '\u00a0', '  ', '\u200b \u2060']));
};

const weekOf = (lines: readonly Group[]): Week => {
  const week: [number, number][][] = FULL.map(() => []);
  for (const { days, spans } of lines)
    for (const day of days) for (const [from, to] of spans) week[day]?.push([from, to]);
  return week.map((spans) => {
    const sorted = spans.sort(([a], [b]) => a - b);
    return sorted.filter((span, i) => span.join() !== sorted[i - 1]?.join());
  });
};

const understood = (text: string): Week | undefined => {
  const hours = parseHours(text);
  return hours && weekOf(hours.lines.map(({ days, from, to }) => ({ days, spans: [[from, to]] })));
};

/** "to" is Thursday too: a range only between two days, or two times. */
const isRange = (word: string, before: string, after = ''): boolean =>
  word === 'to' && (before.startsWith('D') || (before.startsWith('T') && /^\d/.test(after)));

/** A slow reading of the same notations by other means: blocks of days and blocks of times, which have to go in pairs. */
const readSlowly = (text: string): Week | undefined => {
  const plain = text
    .toLowerCase()
    .replace(/[\u200b\u2060]/g, '')
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/^[\s|·]+/, '')
    .replace(/[–—‐−\u2011]/g, '-')
    .replace(/til og med|through/g, 'til')
    .replace(/\r/g, '\n')
    .replace(/-(?= ?(?:[,/+&]|og\b|samt\b|eller\b|and\b))/g, ' ')
    .replace(/klokken|kl\.?/g, ' ')
    .replace(/\bmellem([^a-zæøå]*?)og(?![a-zæøå])/g, ' $1-')
    .replace(/\bfra(?![a-zæøå])/g, ' ');
  // `D3` a day, `T540` a time, `-` a range, `,` a list, `;` an end.
  const signs: string[] = [];
  const parts = plain.match(/\n|[a-zæøå]+\.?|\d+(?:[.:]\d\d)?(?: *[ap]m)?|\S/g) ?? [];
  for (const [i, part] of parts.entries()) {
    const word = part.replace(/\.$/, '');
    const before = signs.at(-1) ?? '';
    const day = [
      FULL,
      ...['e', 'en'].map((end) => FULL.map((name) => name + end)),
      ...STYLES.slice(3),
      TWO_LETTERS,
      ['', 'tir', '', 'tor'],
      ['', 'tues', 'weds', 'thur'],
      ['', '', '', 'thurs'],
    ]
      .map((names) => names.findIndex((name) => name.length > 1 && name.toLowerCase().replace('.', '') === word))
      .find((found) => found >= 0);
    const short = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'].indexOf(word);
    const time = /^(\d\d?)(?:[.:](\d\d))? *([ap]m)?$/.exec(part) ?? /^([01]\d)(\d\d)$/.exec(part);
    if (part === '\n' || part === ';' || part === '|' || part === '·' || part === '.') signs.push(';');
    else if ([',', '/', '+', '&', 'og', 'samt', 'and', 'eller'].includes(word)) signs.push(',');
    else if (part === '-' || word === 'til' || word === 'till' || isRange(word, before, parts[i + 1])) signs.push('-');
    else if (part === ':') signs.push(':');
    else if (day !== undefined || short >= 0) {
      signs.push(`D${String(day ?? short)}`);
      if (part.endsWith('.') && /dag|day/.test(word)) signs.push(';');
    } else if (time) {
      const [, hour = '', minute = '0', half] = time;
      const hours = half ? (Number(hour) % 12) + (half === 'pm' ? 12 : 0) : Number(hour);
      signs.push(`T${String(hours * 60 + Number(minute))}${half ?? ''}`);
    } else return undefined;
  }
  // Blocks of one kind.
  const blocks: string[] = [];
  for (const sign of signs) {
    const kind = sign.charAt(0);
    const last = blocks.at(-1);
    if (!last || ('DT'.includes(kind) && !last.startsWith(kind)) || (last.endsWith(';') && 'DT'.includes(kind)))
      blocks.push(sign);
    else blocks[blocks.length - 1] = `${last} ${sign}`;
  }
  const groups: { days?: number[]; spans?: [number, number][] }[] = [];
  for (const block of blocks) {
    const trimmed = block.replace(/[ ,;:]+$/, '');
    if (trimmed.startsWith('D')) {
      const days = trimmed.split(/(?: ,)+ /).flatMap((unit): number[] => {
        const [, first, last] = /^D(\d)(?: - D(\d))?$/.exec(unit) ?? [];
        if (!first) return [NaN];
        const [from, to] = [Number(first), Number(last ?? first)];
        return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, i) => (from + i) % 7);
      });
      const open = groups.at(-1);
      if (open && !open.days) open.days = days;
      else groups.push({ days });
    } else {
      const spans = trimmed.split(/ (?:[,;] )+/).map((unit): [number, number] => {
        const [, first, last] = /^T(\d+\w*) - T(\d+\w*)$/.exec(unit) ?? [];
        const minutes = (sign = 'none'): number => Number(sign.replace(/[ap]m/, ''));
        const to = minutes(last) || 1440;
        // "1-3 pm": the half is said once.
        const isAfternoon = /^\d+$/.test(first ?? '') && last?.endsWith('pm') && minutes(first) + 720 < to;
        const from = minutes(first) + (isAfternoon ? 720 : 0);
        return [from, to > from ? to : to + 1440];
      });
      const open = groups.at(-1);
      if (open?.days && !open.spans) open.spans = spans;
      else if (open?.spans && open.days && blocks[0]?.startsWith('D')) open.spans.push(...spans);
      else groups.push({ spans });
    }
  }
  const whole = groups.flatMap(({ days = [], spans = [] }) => (days.length && spans.length ? [{ days, spans }] : []));
  const isWhole = whole.length === groups.length && !JSON.stringify(whole).includes('null');
  return isWhole ? weekOf(whole) : undefined;
};

/** What went wrong with a text that may be anything: understood, but not as it is written. */
const fault = (text: string): string[] => {
  const found = understood(text);
  if (!found) return [];
  const slow = readSlowly(text);
  return JSON.stringify(found) === JSON.stringify(slow)
    ? []
    : [`${JSON.stringify(text)} is ${JSON.stringify(found)}, not ${JSON.stringify(slow)}`];
};

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const TEXTS = 120;

const textsOf = (seed: number): { text: string; week: Week }[] => {
  const random = randomOf(seed);
  return Array.from({ length: TEXTS }, () => {
    const groups = makeGroups(random);
    return { text: write(groups, random), week: weekOf(groups) };
  });
};

describe('hours made at random', () => {
  for (const seed of SEEDS) {
    it(`are right in every notation, seed ${String(seed)}`, () => {
      const wrong = textsOf(seed).filter(({ text, week }) => JSON.stringify(understood(text)) !== JSON.stringify(week));
      expect(wrong.map(({ text }) => text)).to.deep.equal([]);
      expect(textsOf(seed).flatMap(({ text }) => (readSlowly(text) ? fault(text) : [text]))).to.deep.equal([]);
    });

    it(`are right or not understood when cut, seed ${String(seed)}`, () => {
      const { below } = randomOf(seed + 100);
      const cuts = textsOf(seed).flatMap(({ text }) =>
        Array.from({ length: 20 }, () => {
          const [a, b] = [below(text.length + 1), below(text.length + 1)].sort((x, y) => x - y);
          return [text.slice(0, a), text.slice(a), text.slice(0, a) + text.slice(b)];
        }).flat(),
      );
      expect(cuts.flatMap(fault).slice(0, 20)).to.deep.equal([]);
    });

    it(`are right or not understood when joined, seed ${String(seed)}`, () => {
      const { pick } = randomOf(seed + 200);
      const texts = textsOf(seed).map(({ text }) => text);
      const joins = texts.flatMap((text) =>
        ['; ', '\n', ', ', ' og ', ' ', '/', '. ', ''].map((joint) => `${text}${joint}${pick(texts)}`),
      );
      expect(joins.flatMap(fault).slice(0, 20)).to.deep.equal([]);
    });
  }
});
