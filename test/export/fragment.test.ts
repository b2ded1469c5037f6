import { expect } from 'chai';
import { valuesIn, withParameter, without } from '../../src/export/fragment.js';

/** A fragment, the value of `lm` in it, and what is left without. */
const FRAGMENTS: readonly (readonly [hash: string, value: string | undefined, rest: string])[] = [
  // Links as they are made.
  ['#lm=abc', 'abc', ''],
  ['#main&lm=abc', 'abc', '#main'],
  ['#/laering&lm=abc', 'abc', '#/laering'],
  ['#!/laering&lm=abc', 'abc', '#!/laering'],
  ['#/laering?x=1&lm=abc', 'abc', '#/laering?x=1'],
  [
    '#items=Vi%20deler%09hver%20dag%0AVi%20sp%C3%B8rger&lm=abc',
    'abc',
    '#items=Vi%20deler%09hver%20dag%0AVi%20sp%C3%B8rger',
  ],
  // Where a router has put it into its own query, or sorted the parameters.
  ['#/laering?lm=abc', 'abc', '#/laering'],
  ['#/laering?lm=abc&x=1', 'abc', '#/laering?x=1'],
  ['#lm=abc&x=%79', 'abc', '#x=%79'],
  ['#a=1&lm=abc&b=2', 'abc', '#a=1&b=2'],
  // WordPress appends to the address of a frame.
  ['#lm=abc#?secret=s3', 'abc', '#?secret=s3'],
  ['#items=a&lm=abc#?secret=s3', 'abc', '#items=a#?secret=s3'],
  // Copied from a mail's HTML, or sent through a gateway that encodes all of it, or some.
  ['#main&amp;lm=abc', 'abc', '#main'],
  ['#lm=abc&amp;x=1', 'abc', '#x=1'],
  ['#lm%3Dabc', 'abc', ''],
  ['#main&lm%3dabc', 'abc', '#main'],
  ['#main%26lm%3Dabc', 'abc', '#main'],
  ['#items%3Da%2520b%26lm%3Dabc', 'abc', '#items=a%20b'],
  ['#/laering?x=1&lm%3Dabc', 'abc', '#/laering?x=1'],
  // Twice, as an address that was copied while it still held one.
  ['#lm=old&lm=new', 'new', ''],
  ['#main&lm=old&lm=new', 'new', '#main'],
  ['#lm=', '', ''],
  // None of ours: nothing changes.
  ['', undefined, ''],
  ['#main', undefined, '#main'],
  ['#film=abc', undefined, '#film=abc'],
  ['#/lm', undefined, '#/lm'],
  ['#items=%26lm%3Dabc', undefined, '#items=%26lm%3Dabc'],
  ['#100%', undefined, '#100%'],
];

describe('a parameter in a fragment', () => {
  for (const [hash, value, rest] of FRAGMENTS) {
    it(`of “${hash}” is ${value === undefined ? 'not there' : `“${value}”`}, without it is “${rest}”`, () => {
      expect(valuesIn(hash, 'lm').at(-1)).to.equal(value);
      expect(without(hash, 'lm')).to.equal(rest);
    });
  }

  for (const [address, link] of [
    ['https://x.example/side', 'https://x.example/side#lm=c'],
    ['https://x.example/side?a=1', 'https://x.example/side?a=1#lm=c'],
    ['https://x.example/side#', 'https://x.example/side#lm=c'],
    ['https://x.example/#/laering', 'https://x.example/#/laering&lm=c'],
    ['https://x.example/#/laering?', 'https://x.example/#/laering?lm=c'],
    ['https://x.example/#/laering?x=1', 'https://x.example/#/laering?x=1&lm=c'],
    ['https://x.example/side#afsnit-2', 'https://x.example/side#afsnit-2&lm=c'],
    ['https://x.example/side#items=%C3%A6&lm=old', 'https://x.example/side#items=%C3%A6&lm=c'],
    ['https://x.example/side#lm=old', 'https://x.example/side#lm=c'],
  ] as const) {
    it(`is put behind what is there already: ${address}`, () => {
      expect(withParameter(address, 'lm', 'c')).to.equal(link);
      const rest = without(new URL(address).hash, 'lm').replace(/\?$/, '');
      expect(without(new URL(link).hash, 'lm')).to.equal(rest);
    });
  }
});
