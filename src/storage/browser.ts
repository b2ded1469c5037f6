import type { Keeping, Persistence } from '../state/persistence.js';

export const STORAGE_MODES = ['local', 'session', 'none'] as const;
export type StorageMode = (typeof STORAGE_MODES)[number];

/** What the keys of all widgets begin with. */
const PREFIX = 'lm:';

/** The browser does not tell a page of its own writes, so widgets on one page tell each other. */
const samePage = new Map<string, Set<(here: boolean) => void>>();

const nowhere = (keeping: Keeping): Persistence => ({
  keeping,
  read: () => null,
  write: () => keeping === 'none',
  subscribe: () => () => {},
});

/** Reading the property itself, or from it, throws where the browser forbids storage (sandboxed frames, cookies blocked). */
const open = (mode: 'local' | 'session', key: string): Storage | undefined => {
  try {
    const storage = mode === 'local' ? window.localStorage : window.sessionStorage;
    storage.getItem(key);
    return storage;
  } catch {
    return undefined;
  }
};

/** A place in the browser's storage under a key. Where the browser refuses, a place that keeps nothing and says so. */
export const openBrowserStorage = (mode: StorageMode, key: string): Persistence => {
  if (mode === 'none') return nowhere('none');
  const storage = open(mode, key);
  if (!storage) return nowhere('blocked');
  const listeners = samePage.get(`${mode} ${key}`) ?? new Set();
  samePage.set(`${mode} ${key}`, listeners);
  return {
    keeping: mode,
    read() {
      try {
        return storage.getItem(key);
      } catch {
        return null;
      }
    },
    write(text) {
      try {
        storage.setItem(key, text);
      } catch {
        return false;
      }
      for (const listener of listeners) listener(true);
      return true;
    },
    others() {
      try {
        const keys = Object.keys(storage).filter((other) => other !== key && other.startsWith(PREFIX));
        return keys.map((other) => ({ key: other, text: storage.getItem(other) ?? '' }));
      } catch {
        return [];
      }
    },
    subscribe(listener) {
      const onStorage = (event: StorageEvent) => {
        // A null key: the whole storage was cleared.
        if (event.storageArea === storage && (event.key === key || event.key === null)) listener(false);
      };
      listeners.add(listener);
      window.addEventListener('storage', onStorage);
      return () => {
        listeners.delete(listener);
        window.removeEventListener('storage', onStorage);
      };
    },
  };
};
