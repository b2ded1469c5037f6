import type { Persistence } from '../state/persistence.js';
import { openBrowserStorage, type StorageMode } from '../storage/browser.js';

/** Where a widget takes the time from. A host may put its own in place, a test a fixed one. */
export interface Clock {
  readonly now: () => Date;
}

/** The clock and the storage of a widget that keeps answers. A host may put its own in place. */
export interface Environment extends Clock {
  readonly openStorage: (mode: StorageMode, key: string) => Persistence;
}

export const browserClock: Clock = { now: () => new Date() };

export const browserEnvironment: Environment = { ...browserClock, openStorage: openBrowserStorage };
