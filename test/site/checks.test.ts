import { expect } from 'chai';
import { check } from '../../src/site/builder/checks.js';
import { NEW, type Config } from '../../src/site/builder/config.js';
import { contrast } from '../../src/site/builder/contrast.js';
import { WORDS } from '../../src/site/builder/words.js';

const bad = (config: Partial<Config>, name = 'Liste', address = 'https://x.example/') =>
  check({ ...NEW, ...config }, WORDS.en, name, address)
    .filter(({ isGood }) => !isGood)
    .map(({ text }) => text);

describe('what is looked at', () => {
  it('finds nothing in what nobody has changed', () => {
    expect(bad({})).to.deep.equal([]);
  });

  for (const [one, other, ratio] of [
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    // The examples of WebAIM and of WCAG's own understanding document.
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#0b5175', '#ffffff', 8.57],
  ] as const) {
    it(`${one} on ${other} is ${String(ratio)}:1`, () => {
      expect(contrast(one, other)).to.be.closeTo(ratio, 0.01);
      expect(contrast(other, one)).to.be.closeTo(ratio, 0.01);
    });
  }

  it('says how weak a colour is, never rounded up', () => {
    expect(bad({ colours: { '--lm-link': '#777777' } })).to.deep.equal([
      'Links and ticks on background: 4.47:1. It has to be at least 4.5:1.',
    ]);
  });

  it('misses a name, a level, a short link, and as many items in either language', () => {
    expect(bad({}, '').join()).to.contain('shows nothing');
    expect(bad({ attributes: { 'heading-level': '5' } }).join()).to.contain('level 5');
    expect(bad({}, 'x', `https://x.example/${'a'.repeat(2000)}`).join()).to.contain('2018 characters');
    const texts = { da: { ...NEW.texts.da, own: 'a\nb' }, en: { ...NEW.texts.en, own: 'a' } };
    expect(bad({ lang: 'both', texts }).join()).to.contain('2 items in Danish and 1 in English');
  });

  it('misses a name of one’s own where answers would mix with those to built-in items', () => {
    const texts = { ...NEW.texts, da: { ...NEW.texts.da, own: 'a' } };
    for (const key of ['default', 'default-me'])
      expect(bad({ attributes: { 'storage-key': key }, texts }).join()).to.contain(`“${key}”`);
    expect(bad({ attributes: { 'storage-key': 'hr' }, texts })).to.deep.equal([]);
    expect(bad({ attributes: { 'storage-key': 'default' } })).to.deep.equal([]);
  });

  it('says where answers are kept, and that persons are in no log', () => {
    const all = (config: Partial<Config>, address = '') =>
      check({ ...NEW, ...config }, WORDS.en, 'x', address)
        .map(({ text }) => text)
        .join();
    expect(all({ attributes: { 'storage-key': 'hr' } })).to.contain('under the name “hr”');
    expect(all({ attributes: { storage: 'none' } })).to.contain('not kept');
    expect(all({ widget: 'contact-card' })).to.contain('keeps nothing');
    expect(all({ widget: 'contact-card', attributes: { name: 'Anna' } }, 'https://x.example/#name=Anna')).to.contain(
      'behind the #',
    );
  });
});
