/** Numbers and letters before lines, and whether they count up. */

/** One way to understand a number: `1.2)` is 1 and 2 in the style of `)`. */
interface Way {
  readonly style: string;
  readonly path: readonly number[];
}

/** A line that may be numbered. */
export interface Count {
  /** `i.` is the ninth letter or a Roman one. */
  readonly ways: readonly Way[];
  readonly rest: string;
}

const FORMS = [
  // 1. 1) (1) 1.) 1.1. a) iv. and the keys of emoji.
  /^\s*(\(?)(\d{1,3}(?:\.\d{1,3})*|[ivxlIVXL]{1,6}|[a-zæøåA-ZÆØÅ])(\.\)|[.)]|\uFE0F?\u20E3)(?:\s+|(?=\p{Lu})|$)/u,
  // 1: and nothing but that, for "9:30" is a time.
  /^\s*()(\d{1,3})(:)\s+/u,
  // 1.1 without anything behind it.
  /^\s*()(\d{1,3}(?:\.\d{1,3})+)()\s+/u,
  // A cell of its own, and "1 – "; "1 – 2 timer" is from one to two.
  /^\s*()(\d{1,3})(\s*\t|\s+[-–—]\s(?!\s*\d))\s*/u,
];

/** What has an ordinal before it in Danish: "1. maj", "2. sal", "1. mandag i måneden". */
const ORDINAL_OF =
  /^(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|hverdag|kontor|sal|etage|afdeling|division|kvartal|halvår|semester|klasse|påskedag|pinsedag|juledag|instans|plads|gang|runde|uge|dag|år)/u;

const ALPHABET = 'abcdefghijklmnopqrstuvwxyzæøå';
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

const romanValue = (text: string): number => {
  const values = text.split('').map((sign) => ROMAN[sign] ?? 0);
  let sum = 0;
  values.forEach((value, i) => (sum += value < (values[i + 1] ?? 0) ? -value : value));
  return sum;
};

const waysOf = (number: string, style: string): readonly Way[] => {
  if (/^\d/.test(number)) return [{ style, path: number.split('.').map(Number) }];
  const low = number.toLowerCase();
  const of = (name: string, value: number) => ({ style: `${low === number ? '' : '^'}${name}${style}`, path: [value] });
  return [
    ...(low.length === 1 ? [of('a', ALPHABET.indexOf(low) + 1)] : []),
    ...(/^[ivxl]+$/.test(low) ? [of('i', romanValue(low))] : []),
  ];
};

/** Undefined where a line begins with no number, or with one that belongs to its words. */
export const parseCount = (line: string): Count | undefined => {
  for (const form of FORMS) {
    const [mark, open = '', number = '', end = ''] = form.exec(line) ?? [];
    if (mark === undefined) continue;
    const rest = line.slice(mark.length);
    return ORDINAL_OF.test(rest) ? undefined : { ways: waysOf(number, open + end.replace('.', '').trim()), rest };
  }
  return undefined;
};

const isFirst = ({ path }: Way): boolean => path.length === 1 && path[0] === 1;

/** 1.2 comes after 1.1, 1 after which it begins, and 2 after all of these. */
const follows = (before: readonly number[], path: readonly number[]): boolean => {
  const last = path.length - 1;
  const isNext = last < before.length ? path[last] === (before[last] ?? 0) + 1 : path[last] === 1;
  return last <= before.length && isNext && path.slice(0, last).every((n, i) => n === before[i]);
};

interface Level extends Way {
  /** Lines counted at this level. */
  readonly lines: number;
}

/** "A. Holm" and "B. Berg" are two people. */
const isCounted = ({ style, lines }: Level): boolean => lines > (style.startsWith('^') ? 2 : 1);

/** The levels that are open after a line; undefined where it does not go on from them. */
const next = (levels: readonly Level[], { ways }: Count): readonly Level[] | undefined => {
  for (let depth = levels.length - 1; depth >= 0; depth -= 1) {
    const level = levels[depth];
    const way = ways.find(({ style, path }) => level?.style === style && follows(level.path, path));
    // What was counted below it has come to an end.
    if (level && way && levels.slice(depth + 1).every(isCounted))
      return [...levels.slice(0, depth), { ...way, lines: level.lines + 1 }];
  }
  // What is pasted may be the end of a list; letters that begin elsewhere are initials.
  const first = ways.find(isFirst) ?? (levels.length ? undefined : ways.find(({ style }) => !/\w/.test(style)));
  if (!first) return undefined;
  const same = levels.findIndex(({ style }) => style === first.style);
  // A second list after the first.
  if (same >= 0 && !levels.slice(same).every(isCounted)) return undefined;
  return [...(same < 0 ? levels : levels.slice(0, same)), { ...first, lines: 1 }];
};

/** "1. hold" and "2. hold" are not counted, they are called so. */
const isNamed = (counts: readonly Count[]): boolean => {
  const words = new Set(counts.map(({ rest }) => /^\p{Ll}+/u.exec(rest)?.[0]));
  return words.size === 1 && !words.has(undefined);
};

/** Whether all the numbers of a list count up: 1, 2, 3; 1, 1.1, 1.2, 2; 1, a, b, 2. One alone does not. */
export const countsUp = (counts: readonly Count[]): boolean => {
  let levels: readonly Level[] | undefined = [];
  for (const count of counts) {
    levels = next(levels, count);
    if (!levels) return false;
  }
  return levels.length > 0 && levels.every(isCounted) && !isNamed(counts);
};
