/** Answers to an earlier form of a list: which of today's items they belong to. */
import { entry, stringify } from './json.js';
import { hashIds, shortTitle, type Titles } from './saved.js';
import type { Shape } from './shape.js';

/** An item that is not built in, as it is now. */
export interface Item {
  readonly id: string;
  readonly title: string;
  /** What its id would be, made from its title: that is what it was before it had one of its own. */
  readonly madeIds: readonly string[];
}

/** What can be answered: all ids in their order, and the items that are not built in. */
export interface List {
  readonly ids: readonly string[];
  readonly custom: readonly Item[];
}

/** What is known of the list that answers were given to. */
interface EarlierList {
  readonly list: string;
  readonly titles: Titles;
  /** The ids of the items with an answer. */
  readonly answered: readonly string[];
}

/** Answers that fit a list more or less. */
export interface Fitted<T> {
  readonly state: T;
  /** They were given to this very list. */
  readonly isSame: boolean;
  /** How many answered items the list has, and how many it has not. */
  readonly shared: number;
  readonly former: number;
  /** Whether anything of them can be shown. */
  readonly fits: boolean;
}

/** From here on a title is the same, but for a slip or a word; and in the same place it may have been put differently. */
const NEARLY_SAME = 0.8;
const REWORDED = 0.4;

/** Each two letters that follow each other in a word, and how often. */
const pairsOf = (title: string): ReadonlyMap<string, number> => {
  const pairs = new Map<string, number>();
  for (const word of title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    for (let i = 0; i < Math.max(1, word.length - 1); i += 1) {
      const pair = word.slice(i, i + 2);
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  return pairs;
};

const NOT = /(?<!\p{L})(?:ikke|ej|aldrig|ingen|intet|uden|not?|never|none|without|\p{L}+n['’]t)(?!\p{L})/giu;

/** Whether one says no where the other does not, or another number: then few letters make another item of it. */
const isOpposed = (a: string, b: string): boolean => {
  const count = (text: string) => text.match(NOT)?.length ?? 0;
  const [one, other] = [a.match(/\d+/g), b.match(/\d+/g)];
  return count(a) !== count(b) || (one !== null && other !== null && one.join() !== other.join());
};

/** How much two titles have in common, 0 to 1 (Dice's coefficient of their pairs of letters). */
export const likeness = (a: string, b: string): number => {
  if (a === b) return 1;
  if (isOpposed(a, b)) return 0;
  const [one, other] = [pairsOf(a), pairsOf(b)];
  let [common, all] = [0, 0];
  for (const [pair, n] of one) common += Math.min(n, other.get(pair) ?? 0);
  for (const n of [...one.values(), ...other.values()]) all += n;
  return (2 * common) / Math.max(1, all);
};

/** The items between two that both lists have, by these two: where as many stand in one list as in the other, they may be the same. */
const runsOf = (ids: readonly string[], isFixed: (id: string) => boolean): ReadonlyMap<string, readonly string[]> => {
  const runs = new Map<string, readonly string[]>();
  let run: string[] = [];
  let before = '';
  for (const id of [...ids, '']) {
    if (id && !isFixed(id)) {
      run.push(id);
      continue;
    }
    // Between nothing and nothing all is another: no place at all.
    if (before || id) runs.set(stringify([before, id]), run);
    run = [];
    before = id;
  }
  return runs;
};

/** The ids of the list that the answers were given to, in its order; none where the titles do not tell. */
const orderOf = ({ list, titles }: Omit<EarlierList, 'answered'>): readonly string[] => {
  const ids = Object.keys(titles);
  // Behind them are those that had gone even then.
  return ids.map((_, i) => ids.slice(0, i + 1)).find((begin) => hashIds(begin) === list) ?? [];
};

/** The ids of items that were reworded, or were given an id, and what they are now. */
export const renamedIds = (saved: EarlierList, { ids, custom }: List): ReadonlyMap<string, string> => {
  const present = new Set(ids);
  const known = new Set([...Object.keys(saved.titles), ...saved.answered]);
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  const rename = (from: string, to: string) => {
    renamed.set(from, to);
    taken.add(to);
  };
  for (const { id, madeIds } of custom)
    for (const made of madeIds) if (known.has(made) && !present.has(made) && !renamed.has(made)) rename(made, id);
  const titleOf = (id: string) => entry(saved.titles, id) ?? '';
  const titles = new Map(custom.map(({ id, title }) => [id, shortTitle(title)]));
  const isGone = (id: string) => !present.has(id) && !renamed.has(id);
  const isNew = (id: string) => entry(saved.titles, id) === undefined && !taken.has(id);
  const alike = (from: string, to: string) => likeness(titleOf(from), titles.get(to) ?? '');

  const pairs = Object.keys(saved.titles)
    .filter(isGone)
    .flatMap((from) => [...titles.keys()].filter(isNew).map((to) => [from, to] as const))
    .filter(([from, to]) => alike(from, to) >= NEARLY_SAME);
  for (const [from, to] of pairs)
    if (pairs.filter((pair) => pair[0] === from || pair[1] === to).length === 1) rename(from, to);

  const now = runsOf([...titles.keys()], (id) => !isNew(id));
  const current = (id: string) => renamed.get(id) ?? id;
  const order = orderOf(saved).map(current);
  for (const [place, run] of runsOf(order, (id) => present.has(id))) {
    const others = now.get(place) ?? [];
    if (others.length !== run.length) continue;
    run.forEach((from, i) => {
      const to = others[i] ?? '';
      if (alike(from, to) >= REWORDED) rename(from, to);
    });
  }
  return renamed;
};

/** Puts saved answers to the items of a list as it is now. */
export const fit = <T>(
  shape: Shape<T>,
  saved: Omit<EarlierList, 'answered'> & { readonly data: unknown },
  list: List,
): Fitted<T> => {
  const data = shape.parse(saved.data);
  const earlier = { ...saved, answered: shape.idsOf(data) };
  const state = list.custom.length ? shape.rename(data, renamedIds(earlier, list)) : data;
  const ids = shape.idsOf(state);
  const shared = ids.filter((id) => list.ids.includes(id)).length;
  const isSame = saved.list === hashIds(list.ids);
  return { state, isSame, shared, former: ids.length - shared, fits: isSame || shared > 0 || shape.hasAdded(state) };
};

/** Whether the answers were given to this list in an earlier form: at least half of them are to its items. */
export const isEarlier = ({ shared, former }: Fitted<unknown>): boolean => shared > 0 && shared >= former;
