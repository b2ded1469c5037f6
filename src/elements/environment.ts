import type { Persistence } from '../state/persistence.js';
import { openBrowserStorage, type StorageMode } from '../storage/browser.js';
import { browserClock, type Clock } from './clock.js';

/** The clock and the storage of a widget that keeps answers. A host may put its own in place. */
export interface Environment extends Clock {
  readonly openStorage: (mode: StorageMode, key: string) => Persistence;
}

export const browserEnvironment: Environment = { ...browserClock, openStorage: openBrowserStorage };
