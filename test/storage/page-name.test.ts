/** One page is one name, however its address is written; two pages are two. */
import { expect } from 'chai';
import { pageName } from '../../src/storage/page-name.js';

describe('the name of a page', () => {
  for (const [address, name] of [
    ['/laering', '/laering'],
    ['/laering/', '/laering/'],
    ['/l%C3%A6ring', '/l%C3%A6ring'],
    ['/?utm_source=mail&fbclid=1#top', '/'],
    ['/index.php?title=L%C3%A6ring&action=view', '/index.php?title=L%C3%A6ring'],
    ['/side?p=7&id=4&lang=en', '/side?id=4&p=7'],
    ['/?page_id=2&preview=1', '/?page_id=2'],
    ['/spaces/viewpage.action?pageId=123', '/spaces/viewpage.action?pageId=123'],
    ['/w/index.php?curid=9', '/w/index.php?curid=9'],
    ['/a?ID=4', '/a'],
    ['/a#lm=xyz', '/a'],
    ['/a#main&lm=xyz', '/a'],
    ['/a#/laering', '/a#/laering'],
    ['/a#!laering', '/a#!laering'],
    ['/a?x=1#/laering?tab=2&id=5&lm=xyz', '/a#/laering?id=5'],
    ['/a#/laering&lm=xyz', '/a#/laering'],
    ['/a#/laering#afsnit', '/a#/laering'],
  ] as const) {
    it(`of ${address} is ${name}`, () => {
      expect(pageName(new URL(address, 'https://intra.example'))).to.equal(name);
    });
  }
});
