/** Values of every type, many of which throw when they are looked at: what a page may set by mistake. */

const refuse = (): never => {
  throw new Error('this value is not to be looked at');
};

/** Throws whatever is done with it. */
const throwing = new Proxy<ProxyHandler<object>>({}, { get: () => refuse });
const hostile = (target: object): object => new Proxy(target, throwing);

const revoked = (target: object): object => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};

const cyclic = (): object => {
  const value: Record<string, unknown> = { title: 'A', name: 'A', answers: {} };
  return Object.assign(value, { self: value, answers: { p1: value } });
};

const cyclicList = (): unknown[] => {
  const list: unknown[] = [];
  list.push(list);
  return list;
};

const deep = (): unknown[] => {
  const list: unknown[] = [];
  let inner = list;
  for (let i = 0; i < 5000; i += 1) inner.push((inner = []));
  return list;
};

const failed = (): Promise<never> => {
  const promise = Promise.reject(new Error('rejected'));
  // The page's own; what the widget does with it must not be.
  promise.catch(() => undefined);
  return promise;
};

class Thing {
  readonly title = Symbol('title');
}

/** What no property of any widget takes, by what it is; each call makes new ones. */
export const noValue = (): Readonly<Record<string, unknown>> => ({
  'a large integer': 10n ** 30n,
  'a symbol': Symbol('s'),
  'a symbol of every object': Symbol.iterator,
  'a function': () => 'x',
  'a function that throws': refuse,
  'a class': Thing,
  'an instance': new Thing(),
  'a text object': new String('x'),
  'a proxy that throws': hostile({}),
  'a list that throws': hostile([]),
  'a function that throws at all': hostile(refuse),
  'a revoked proxy': revoked({}),
  'a revoked list': revoked([]),
  'a cyclic list': cyclicList(),
  'a deep list': deep(),
  'a list of null': [null],
  'a list with holes': new Array<unknown>(3),
  'a list of symbols': [Symbol('s')],
  'a list of numbers': [1, 2],
  'a list of what throws': [hostile({})],
  'a list of titles that throw': [Object.defineProperties({}, { title: { get: refuse }, name: { get: refuse } })],
  'no date': new Date(NaN),
  'a date': new Date(0),
  'a pattern': /x/,
  'an error': new Error('x'),
  'a map': new Map([['answers', {}]]),
  'a set': new Set(['print']),
  bytes: new Uint8Array(4),
  'an element': document.createElement('p'),
  'an element in a list': [document.createElement('p')],
  'the window': window,
  'a rejected promise': failed(),
  'a promise': Promise.resolve('x'),
  'what waits for itself': { then: refuse },
  'a cyclic object': cyclic(),
  'getters that throw': Object.defineProperty({}, 'answers', { enumerable: true, get: refuse }),
});

/** Values of every type, by what they are; each call makes new ones. */
export const anyValue = (): Readonly<Record<string, unknown>> => ({
  ...noValue(),
  undefined: undefined,
  null: null,
  true: true,
  false: false,
  zero: 0,
  'minus zero': -0,
  'minus one': -1,
  'a number': 12345678,
  'a fraction': 2.5,
  NaN: NaN,
  infinity: Infinity,
  'too large': Number.MAX_VALUE,
  'an empty text': '',
  'a space': ' ',
  'a no-break space': '\u00a0',
  'a text': 'ord',
  'false as text': 'false',
  'a number as text': ' 3 ',
  'a text without end': 'x'.repeat(100_000),
  'half a character': '\ud800',
  markup: '<img src=x onerror=hacked=1>',
  'a name of every object': '__proto__',
  'an empty object': {},
  'a frozen object': Object.freeze({ title: 'x' }),
  'without prototype': Object.create(null) as unknown,
  'a text that throws': { toString: refuse, valueOf: refuse },
  'data that throws': { toJSON: refuse, title: 'A', name: 'A', answers: {} },
  'an empty list': [],
  'a list of objects': [{}],
  'a list of titles that are none': [{ title: 5, name: 5 }],
  'a list of bad lists': [{ title: ['A'], name: ['A'] }],
  'functions that throw': { now: refuse, openStorage: refuse },
  'functions that return nothing': { now: () => undefined, openStorage: () => undefined },
  'functions that return a promise': {
    now: () => Promise.reject(new Error('rejected')),
    openStorage: () => Promise.reject(new Error('rejected')),
  },
  'functions that return what throws': { now: () => hostile(new Date()), openStorage: () => hostile({}) },
  'a clock without a time': { now: () => new Date(NaN), openStorage: () => ({}) },
  'a clock of the year 275760': { now: () => new Date(8.64e15), openStorage: () => ({ keeping: 'local' }) },
  'a storage that throws': {
    now: () => new Date(),
    openStorage: () => ({ keeping: 'local', read: refuse, write: refuse, subscribe: refuse }),
  },
  'a storage that returns nothing': {
    now: () => new Date(),
    openStorage: () => ({ keeping: 'none', sentence: () => 5, read: () => 5, write: () => 5, subscribe: () => 5 }),
  },
  'data of another shape': { answers: [1], notes: 5, picks: {}, plans: [], own: 1, review: null, challenge: {} },
  'a saved file': { v: 1, kind: 'check', list: 'x', at: 'now', data: {} },
});
