/** Where a widget takes the time from. A host may put its own in place, a test a fixed one. */
export interface Clock {
  readonly now: () => Date;
}

export const browserClock: Clock = { now: () => new Date() };
