import { expect } from 'chai';
import { parseFragment, toFragment } from '../../src/site/builder/config-address.js';
import { NEW, type Config } from '../../src/site/builder/config.js';

const FULL: Config = {
  widget: 'contact-card',
  lang: 'both',
  attributes: { name: 'Åse & Co', phone: '+45 12 34 56 78', 'heading-level': '3', theme: 'dkfds' },
  texts: {
    da: { heading: 'Spørg “os”', intro: '', own: 'En\nTo: æøå | #1\n\nTre' },
    en: { heading: 'Ask us?', intro: 'a=b', own: '' },
  },
  colours: { '--lm-accent': '#7a2e0e' },
};

describe('the address of the builder', () => {
  for (const [name, config] of [
    ['nothing chosen', NEW],
    ['everything chosen', FULL],
    ['a list after the link', { ...FULL, isBelow: true }],
  ] as const) {
    it(`gives back what was chosen: ${name}`, () => {
      const { config: read, ui, isBroken } = parseFragment(`#${toFragment(config, 'en')}`);
      expect(read).to.deep.equal(config);
      expect([ui, isBroken]).to.deep.equal(['en', false]);
    });
  }

  for (const fragment of [
    '#widget=x',
    '#lang=xx',
    '#%E0%A4%A',
    '#__proto__=1',
    '#constructor=1&widget=contact-card',
    '#lm=abc',
    '#widget=contact-card&unknown=1',
  ]) {
    it(`is read as far as it can be, and what cannot be is told: ${fragment}`, () => {
      const { config, isBroken } = parseFragment(fragment);
      expect(isBroken).to.equal(true);
      expect(config).to.deep.equal({ ...NEW, widget: fragment.includes('card') ? 'contact-card' : NEW.widget });
    });
  }

  it('begins in the language of the builder', () => {
    expect(parseFragment('#ui=en').config.lang).to.equal('en');
    expect(parseFragment('#ui=en&lang=da').config.lang).to.equal('da');
    expect(parseFragment('#ui=da').config.lang).to.equal('da');
  });

  it('may be empty', () => {
    for (const fragment of ['', '#']) expect(parseFragment(fragment)).to.deep.include({ config: NEW, isBroken: false });
  });
});
