import { expect } from 'chai';
import { list } from '../../src/content/list.js';
import { progress } from '../../src/content/words/check.js';
import { localeFor } from '../../src/localize/locale.js';

describe('locale', () => {
  for (const [asked, lang, tag] of [
    ['da', 'da', 'da-DK'],
    ['DA', 'da', 'da-DK'],
    ['da-DK', 'da', 'da-DK'],
    ['en', 'en', 'en-GB'],
    ['en-US', 'en', 'en-US'],
    ['en_us', 'en', 'en-US'],
    ['de', 'en', 'en-GB'],
    ['de-AT', 'en', 'en-GB'],
    ['kl', 'da', 'da-DK'],
    ['fo', 'da', 'da-DK'],
    ['x', 'da', 'da-DK'],
    ['', 'da', 'da-DK'],
    ['nonsense tag', 'da', 'da-DK'],
    ['constructor', 'da', 'da-DK'],
  ] as const) {
    it(`speaks ${lang} (${tag}) where “${asked}” is asked for`, () => {
      expect([localeFor(asked).lang, localeFor(asked).tag]).to.deep.equal([lang, tag]);
    });
  }

  it('counts in words: none, one, many', () => {
    const count = (lang: string) => [0, 1, 3].map((n) => progress(localeFor(lang), n, 4));
    expect(count('da')).to.deep.equal([
      'Ingen af de 4 principper er på plads endnu',
      '1 af 4 principper er på plads',
      '3 af 4 principper er på plads',
    ]);
    expect(new Set(count('en')).size).to.equal(3);
  });

  it('writes dates and lists as one does', () => {
    const [da, en] = [localeFor('da'), localeFor('en')];
    expect(da.date('2027-01-14')).to.equal('14. januar 2027');
    expect(da.date('2027-01-14', 'weekday')).to.equal('torsdag den 14. januar 2027');
    expect(en.date('2027-01-14')).to.equal('14 January 2027');
    expect(list(da, ['a', 'b', 'c'])).to.equal('a, b og c');
    expect(list(en, ['a', 'b', 'c'])).to.equal('a, b and c');
    expect([[], ['a'], ['a', 'b']].map((items) => list(da, items))).to.deep.equal(['', 'a', 'a og b']);
  });
});
