import { expect } from 'chai';
import { nearestLang, treesAround } from '../../src/localize/nearest-lang.js';

let place: HTMLElement;

beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});

afterEach(() => {
  place.remove();
  document.documentElement.removeAttribute('lang');
});

const inner = (markup: string): Element => {
  place.innerHTML = markup;
  return place.querySelector('b') ?? place;
};

/** An element in a shadow tree inside another shadow tree of an element that says a language. */
const deep = (lang: string): Element => {
  place.lang = lang;
  const outer = document.createElement('div');
  const host = document.createElement('div');
  const element = document.createElement('b');
  place.append(outer);
  outer.attachShadow({ mode: 'open' }).append(host);
  host.attachShadow({ mode: 'open' }).append(element);
  return element;
};

describe('the nearest language', () => {
  for (const [where, markup, lang] of [
    ['on itself', '<p lang="en"><b lang="da"></b></p>', 'da'],
    ['around it', '<p lang="en"><i><b></b></i></p>', 'en'],
    ['past one that says nothing', '<p lang="en"><i lang=" "><b lang=""></b></i></p>', 'en'],
    ['nowhere: Danish', '<b></b>', 'da'],
  ] as const) {
    it(`is found ${where}`, () => {
      expect(nearestLang(inner(markup))).to.equal(lang);
    });
  }

  it('is found through shadow roots, in each of which it can change', () => {
    const element = deep('en');
    expect(nearestLang(element)).to.equal('en');
    expect(treesAround(element)).to.have.length(3);
  });

  it('is that of the page for what is not in it yet', () => {
    document.documentElement.lang = 'en';
    expect(nearestLang(document.createElement('b'))).to.equal('en');
  });
});
