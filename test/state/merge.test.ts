import { expect } from 'chai';
import type { Json } from '../../src/state/json.js';
import { merge } from '../../src/state/merge.js';

const cases: readonly [name: string, base: Json, mine: Json, theirs: Json, merged: Json][] = [
  ['takes theirs where nothing changed here', { a: 1 }, { a: 1 }, { a: 2 }, { a: 2 }],
  ['keeps mine where nothing changed there', { a: 1 }, { a: 2 }, { a: 1 }, { a: 2 }],
  ['keeps both where different fields changed', {}, { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
  ['keeps mine where the same field changed', { a: 1 }, { a: 2 }, { a: 3 }, { a: 2 }],
  ['lets either side take a field out', { a: 1, b: 1, c: 1 }, { b: 1, c: 1 }, { a: 1, c: 1 }, { c: 1 }],
  [
    'goes into nested records',
    { p: { a: 1 } },
    { p: { a: 1, b: 2 } },
    { p: { a: 1, c: 3 } },
    { p: { a: 1, b: 2, c: 3 } },
  ],
  ['adds what either side put into a list', ['a'], ['a', 'b'], ['a', 'c'], ['a', 'c', 'b']],
  ['takes out what either side took out of a list', ['a', 'b', 'c'], ['b', 'c'], ['a', 'b'], ['b']],
  ['is not fooled by inherited names', {}, { constructor: 1 }, { toString: 2 }, { constructor: 1, toString: 2 }],
];

describe('merge', () => {
  for (const [name, base, mine, theirs, merged] of cases) {
    it(name, () => {
      expect(merge(base, mine, theirs)).to.deep.equal(merged);
    });
  }
});
