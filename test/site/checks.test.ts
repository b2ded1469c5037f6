import { expect } from 'chai';
import { checkAddress } from '../../src/site/builder/checks-address.js';
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

  it('names a contact that cannot be reached, and a number that cannot be read', () => {
    const typed = (own: string, attributes = {}) =>
      bad({ widget: 'contact-card', attributes, texts: { ...NEW.texts, da: { ...NEW.texts.da, own } } });
    expect(typed('Anna Holm\n33 18 69 69\n\nBo Dam\nbo@x.example')).to.deep.equal([]);
    expect(typed('Anna Holm\nHR-partner')).to.deep.equal([
      '“Anna Holm” has neither a phone number nor an email address.',
    ]);
    expect(typed('Anna Holm\nTlf. 33 18 69 6\nanna@x.example').join()).to.contain('“Tlf. 33 18 69 6” cannot be read');
    expect(typed('Anna Holm\nCVR-nr. 33186969\n24.12.2026\nanna@x.example')).to.deep.equal([]);
    expect(typed('', { name: 'Anna', phone: '33 18 69 6' }).join()).to.contain('“33 18 69 6” cannot be read');
    expect(typed('', { name: 'Anna', phone: '33 18 69 69', email: 'anna' }).join()).to.contain('“anna” cannot be read');
    expect(typed('', { name: 'Anna', phone: 'Spørg i receptionen' })).to.deep.equal([]);
    expect(typed('12 34 56 78')).to.deep.equal(['The contact that begins with “12 34 56 78” has no name.']);
    expect(typed('Anna Holm\n33 18 69 69\nanna(at)x.example')).to.deep.equal([
      '“anna(at)x.example” cannot be read as an email address.',
    ]);
    expect(typed('Anna Holm\n33 18 69 69\nanna @ x.example').join()).to.contain('cannot be read as an email');
    expect(typed('', { name: 'Anna', phone: '33 18 69 69', url: 'https://x.example/anna' })).to.deep.equal([]);
    expect(typed('', { name: 'Anna', phone: '33 18 69 69', url: 'vores side' }).join()).to.contain('“vores side”');
  });

  for (const [attributes, own, faults] of [
    [{ hours: 'Mandag til torsdag kl. 9-15; fredag kl. 9-14', closed: '24.12.2027' }, '', []],
    [{ hours: 'efter aftale' }, '', ['hours']],
    [{ hours: 'Mon-Fri 9-5', closed: '2027-12-24' }, '', ['hours']],
    [{ hours: 'man-fre 9-15', closed: '24. december' }, '', ['closed day']],
    [{ hours: 'ca. 9-15', closed: 'uge 29' }, '', ['hours', 'closed day']],
    [{ closed: 'juleferie' }, '', ['closed day']],
    [{}, 'Anna Holm\n33 18 69 69\nTelefontid: man-fre 9-15\nLukket: 24.12.2027', []],
    [
      {},
      'Anna Holm\n33 18 69 69\nTelefontid: formiddag\n\nBo Lund\n33 18 69 70\nLukket i juli',
      ['hours', 'closed day'],
    ],
  ] as const) {
    it(`finds ${faults.join(' and ') || 'nothing'} that cannot be read in ${JSON.stringify([attributes, own])}`, () => {
      const texts = { ...NEW.texts, da: { ...NEW.texts.da, own } };
      const found = bad({ widget: 'contact-card', attributes, texts });
      expect(found.map((text) => /^The (?:phone )?(.+?) cannot be read/.exec(text)?.[1])).to.deep.equal(faults);
      expect(bad({ attributes, texts })).to.deep.equal([]);
    });
  }

  for (const [written, isPage] of [
    ['https://intranet.example/laering', true],
    ['HTTPS://intranet.example/#/laering', true],
    ['/laering?team=hr', true],
    ['./laering.html', true],
    ['?side=laering', true],
    ['', true],
    ['intranet.example/laering', false],
    ['www.intranet.example', false],
    ['https://', false],
    ['javascript:alert(1)', false],
    ['Vores side om læring', false],
    ['C:\\laering.html', false],
  ] as const) {
    it(`${isPage ? 'takes' : 'refuses'} “${written}” as the page of a link with answers`, () => {
      const found = bad({ attributes: { 'share-base': written } });
      expect(found).to.have.length(isPage ? 0 : 1);
      if (!isPage) expect(found[0]).to.contain(written);
    });
  }

  for (const [place, text] of [
    ['http://localhost:4173/', 'your own computer'],
    ['https://widgets.localhost/', 'your own computer'],
    ['http://127.0.0.1/widgets/', 'your own computer'],
    ['https://[::1]/', 'your own computer'],
    ['file:///C:/widgets/', 'your own computer'],
    ['http://intranet.example/widgets/', 'https://'],
    ['ftp://intranet.example/widgets/', 'https://'],
    ['intranet', 'https://'],
  ] as const) {
    it(`says that colleagues do not reach files at ${place}`, () => {
      expect(bad({}, 'x', `${place}embed/contact-card.html`).join()).to.contain(text);
    });
  }

  it('finds items that are there twice, too many, or none', () => {
    const own = (text: string) => ({ texts: { ...NEW.texts, da: { ...NEW.texts.da, own: text } } });
    const many = (n: number) => Array.from({ length: n }, (_, i) => `Item ${String(i)}`).join('\n');
    expect(bad(own('Vi deler: ofte\nVi spørger\n- Vi deler\nVi deler'))).to.deep.equal([
      '“Vi deler” is there more than once. Each item has an answer of its own.',
    ]);
    expect(bad(own(many(12)))).to.deep.equal([]);
    expect(bad(own(many(13))).join()).to.contain('13 items. No more than 12');
    expect(bad({ ...own(many(24)), widget: 'challenge-picker' })).to.deep.equal([]);
    expect(bad({ ...own(many(25)), widget: 'challenge-picker' }).join()).to.contain('25 items');
    expect(bad(own(' - \n'))).to.deep.equal(['There are no items in what is written. Write one on each line.']);
    const good = check({ ...NEW, ...own('1. Vi deler\n2. Vi spørger') }, WORDS.en, 'x', '').map(({ text }) => text);
    expect(good).to.contain('2 items');
    expect(bad({ ...own('Anna\nAnna'), widget: 'contact-card' }).join()).not.to.contain('more than once');
  });

  it('names values that an attribute does not have, as an address by hand may hold', () => {
    expect(
      bad({ attributes: { theme: 'blue', levels: 'THREE ', audience: 'teams', 'heading-level': '9' } }),
    ).to.deep.equal([
      'The heading is level 9. Only use it where the heading above it on the page is level 8.',
      '“teams” is not a value of audience. Use one of these: me, team.',
      '“9” is not a value of heading-level. Use one of these: 1, 2, 3, 4, 5, 6.',
      '“blue” is not a value of theme. Use one of these: auto, bootstrap, dkfds, fluent, inherit, neutral.',
    ]);
    expect(bad({ attributes: { actions: 'print, prnt' } })).to.deep.equal([
      '“prnt” is not a value of actions. Use one of these: print, copy, link, file, ics, vcard, clear.',
    ]);
    for (const actions of ['none', 'Print COPY']) expect(bad({ attributes: { actions } })).to.deep.equal([]);
    for (const colour of ['white', '#fff', '#zzzzzz'])
      expect(bad({ colours: { '--lm-bg': colour } })).to.deep.equal([
        `“${colour}” is not a value of Background. Use one of these: #rrggbb.`,
      ]);
    // What the chosen widget does not have is no fault of it.
    expect(bad({ widget: 'contact-card', attributes: { levels: 'four' } })).to.deep.equal([]);
  });

  it('names what a link says that is not here, and the list after it', () => {
    const found = (config: Partial<Config>, lost: readonly string[] = []) =>
      checkAddress({ ...NEW, ...config }, lost, WORDS.en).map(({ text }) => text);
    expect(found({})).to.deep.equal([]);
    expect(found({}, ['level', 'lead']).join()).to.contain('level, lead');
    expect(found({ isBelow: true }).join()).to.contain('list below the link');
    const texts = { ...NEW.texts, da: { ...NEW.texts.da, own: 'a' } };
    expect(found({ isBelow: true, texts })).to.deep.equal([]);
    expect(found({ isBelow: true, texts, lang: 'en' })).to.have.length(1);
  });

  it('looks at no text in a language that is not chosen', () => {
    const texts = { ...NEW.texts, en: { ...NEW.texts.en, own: 'Anna\n12345678\nPhone hours: some time' } };
    expect(bad({ widget: 'contact-card', texts })).to.deep.equal([]);
    expect(bad({ attributes: { 'storage-key': 'default' }, texts })).to.deep.equal([]);
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
