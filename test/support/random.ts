/** What comes by chance, and the same at each run. */
export interface Random {
  /** From 0 to 1, as `Math.random`. */
  readonly next: () => number;
  readonly one: <T>(all: readonly T[]) => T;
  /** From 1 to `most`. */
  readonly count: (most: number) => number;
}

/** Mulberry32. */
export const random = (seed: number): Random => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    one: (all) => {
      const [first] = all.slice(Math.floor(next() * all.length));
      if (first === undefined) throw new Error('nothing to choose from');
      return first;
    },
    count: (most) => 1 + Math.floor(next() * most),
  };
};
