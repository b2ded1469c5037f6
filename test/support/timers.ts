/** Timers that a test lets pass, in place of the browser's. */

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
export const withTimers = async (action: (timers: Timers) => Promise<void>): Promise<void> => {
  const { setTimeout: set, clearTimeout: clear } = window;
  const waiting = new Map<number, Timer>();
  let last = 1_000_000;
  let now = 0;
  const fake = {
    setTimeout: (run: () => void, delay = 0): number => {
      waiting.set((last += 1), { run, due: now + delay });
      return last;
    },
    clearTimeout: (id?: number): void => {
      // One that was set before is the browser's.
      if (!waiting.delete(id ?? 0)) clear(id);
    },
  };
  Object.assign(window, fake);
  try {
    await action({
      count: () => waiting.size,
      pass(milliseconds) {
        now += milliseconds;
        for (const [id, { run, due }] of [...waiting]) if (due <= now && waiting.delete(id)) run();
      },
    });
  } finally {
    Object.assign(window, { setTimeout: set, clearTimeout: clear });
  }
};
