import type { Persistence } from '../../state/persistence.js';
import { openBrowserStorage, type StorageMode } from '../../storage/browser.js';
import { browserClock, type Clock } from './clock.js';

/** What a widget takes from around it. A host may put its own in place, a test a fixed clock. */
export interface Environment extends Clock {
  readonly openStorage: (mode: StorageMode, key: string) => Persistence;
}

export const browserEnvironment: Environment = { ...browserClock, openStorage: openBrowserStorage };
