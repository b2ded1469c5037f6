/** Timers that a test lets pass, in place of the browser's. */

import { during } from './watch.js';

interface Timer {
  readonly run: () => void;
  readonly due: number;
}

export interface Timers {
  /** How many wait. */
  readonly count: () => number;
  /** Runs what is due within so many milliseconds. */
  readonly pass: (milliseconds: number) => void;
}

/** Holds back every `setTimeout` while something happens. */
export const withTimers = (action: (timers: Timers) => Promise<void>): Promise<void> => {
  const waiting = new Map<number, Timer>();
  // Far above those of the browser.
  let last = 1_000_000;
  let now = 0;
  const fake = {
    setTimeout(run: () => void, delay = 0): number {
      waiting.set((last += 1), { run, due: now + delay });
      return last;
    },
    clearTimeout(id?: number): void {
      waiting.delete(id ?? 0);
    },
  };
  return during(window as typeof fake, fake, () =>
    action({
      count: () => waiting.size,
      pass(milliseconds) {
        now += milliseconds;
        for (const [id, { run, due }] of [...waiting]) if (due <= now && waiting.delete(id)) run();
      },
    }),
  );
};
