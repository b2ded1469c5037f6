/** A clock and a storage that a page has put in place, as far as they work: what fails is done by the browser's. */
import { isText, record } from '../state/json.js';
import { KEEPINGS, type KeptText, type Persistence } from '../state/persistence.js';
import { storageSentence } from '../storage/sentences.js';
import { browserClock, type Clock } from './clock.js';
import { describe } from './describe.js';
import { browserEnvironment, type Environment } from './environment.js';
import { takes, type Report } from './property-rules.js';

const isKeeping = (value: unknown): value is Persistence['keeping'] => KEEPINGS.some((keeping) => keeping === value);
const isSaved = (value: unknown): value is string | null => typeof value === 'string' || value === null;
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isStop = (value: unknown): value is () => void => typeof value === 'function';
const isKeptText = (value: unknown): value is KeptText => {
  const { key, text } = record(value);
  return isText(key) && isText(text);
};
const isKeptTexts = (value: unknown): value is readonly KeptText[] => Array.isArray(value) && value.every(isKeptText);
const has = (value: unknown, names: readonly string[]): boolean =>
  names.every((name) => typeof Reflect.get(Object(value) as object, name) === 'function');
const isPersistence = (value: unknown): value is Persistence =>
  isKeeping(Reflect.get(Object(value) as object, 'keeping')) && has(value, ['read', 'write', 'subscribe']);

/** A date of any realm, in a year of four digits. */
const isDate = (value: unknown): value is Date => {
  const time = Object.prototype.toString.call(value) === '[object Date]' ? (value as Date).getTime() : NaN;
  return time > Date.UTC(1000, 0) && time < Date.UTC(9999, 0);
};

/** Calls a function of the page: what it returns, if that is of use, else what stands in. */
const attempt = <T>(
  name: string,
  action: () => unknown,
  isUsable: (result: unknown) => result is T,
  standIn: () => T,
  report: Report,
): T => {
  let result: unknown;
  try {
    result = action();
    if (isUsable(result)) return result;
    // Of a promise that is rejected nobody else would hear.
    Promise.resolve(result).catch(() => undefined);
  } catch (error) {
    result = error;
  }
  report(`${name} has failed: “${describe(result)}”`);
  return standIn();
};

const safePersistence = (persistence: Persistence, report: Report): Persistence => {
  const use = <T>(
    name: string,
    action: () => unknown,
    isUsable: (result: unknown) => result is T,
    standIn: () => T,
  ): T => attempt(name, action, isUsable, standIn, report);
  const keeping = () =>
    use(
      'keeping',
      () => persistence.keeping,
      isKeeping,
      () => 'blocked' as const,
    );
  return {
    get keeping() {
      return keeping();
    },
    sentence: (locale) => {
      const standard = () => storageSentence(keeping())(locale);
      return use(
        'sentence',
        () => (persistence.sentence ? persistence.sentence(locale) : standard()),
        isText,
        standard,
      );
    },
    read: () =>
      use(
        'read',
        () => persistence.read(),
        isSaved,
        () => null,
      ),
    write: (text) =>
      use(
        'write',
        () => persistence.write(text),
        isBoolean,
        () => false,
      ),
    others: () =>
      use(
        'others',
        () => persistence.others?.() ?? [],
        isKeptTexts,
        () => [],
      ),
    subscribe: (listener) =>
      use(
        'subscribe',
        () => persistence.subscribe(listener),
        isStop,
        () => () => undefined,
      ),
  };
};

const safeClock = (clock: Clock, report: Report): Clock => ({
  now: () => attempt('now', () => clock.now(), isDate, browserClock.now, report),
});

const safeEnvironment = (environment: Environment, report: Report): Environment => ({
  ...safeClock(environment, report),
  openStorage: (mode, key) => {
    const open = () => browserEnvironment.openStorage(mode, key);
    const opened = attempt('openStorage', () => environment.openStorage(mode, key), isPersistence, open, report);
    return safePersistence(opened, report);
  },
});

/** What the page has set, by what stands for it. */
const originals = new WeakMap<object, unknown>();

/** Declares that a property takes an object with these functions; the first that fails is told of, and no other. */
const takesFunctions = <T extends object>(
  standard: T,
  makeSafe: (given: T, report: Report) => T,
): ReturnType<typeof takes> => {
  const names = Object.keys(standard);
  return takes({
    parse(value, { now }, current) {
      if (value === standard) return value;
      if (originals.get(Object(current) as object) === value) return current;
      if (!has(value, names)) return undefined;
      let told = false;
      const safe = makeSafe(value as T, (use) => {
        if (!told) now(use);
        told = true;
      });
      originals.set(safe, value);
      return safe;
    },
    use: `use an object with ${names.map((name) => `${name}()`).join(', ')}`,
    fallback: standard,
  });
};

/** Declares that a property takes a clock. */
export const takesClock = takesFunctions(browserClock, safeClock);

/** Declares that a property takes a clock and a storage. */
export const takesEnvironment = takesFunctions(browserEnvironment, safeEnvironment);
