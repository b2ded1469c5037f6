import { productsOf } from '../../src/site/builder/products.js';
import { expect } from 'chai';
import '../../src/define/all.js';
import { attributeNamesOf } from '../../src/site/attributes.js';
import { langsOf, NEW, type Config } from '../../src/site/builder/config.js';
import { toAddress } from '../../src/site/product.js';
import { lostOf, parseConfig } from '../../src/site/builder/parse-address.js';
import { tagOf, WIDGET_NAMES } from '../../src/widgets.js';
import { CONFIGS } from '../support/builder-configs.js';

const BASE = 'https://portal.example/widgets/';

/** A link holds one language. */
const split = (config: Config): Config[] =>
  config.lang === 'both' ? langsOf(config).map((lang) => ({ ...config, lang })) : [config];

describe('the way from an address back into the builder', () => {
  for (const [name, whole] of Object.entries(CONFIGS)) {
    for (const config of split(whole)) {
      it(`leads back to the same address: ${name}, ${config.lang}`, () => {
        const [product] = productsOf(config);
        const address = product ? toAddress(product, BASE) : '';
        const [again] = productsOf(parseConfig(address, BASE) ?? NEW);
        expect(again && toAddress(again, BASE)).to.equal(address);
      });
    }
  }

  it('knows every attribute, so that a change loses none', () => {
    // Texts are elsewhere; a card speaks to nobody in particular.
    const own = ['lang', 'heading', 'intro', 'audience'];
    const sorted = (names: readonly string[]) => names.filter((name) => !own.includes(name)).sort();
    for (const name of WIDGET_NAMES) {
      const { observedAttributes } = customElements.get(tagOf(name)) as unknown as { observedAttributes: string[] };
      expect(sorted(attributeNamesOf(name)), name).to.deep.equal(sorted(observedAttributes));
    }
    expect(
      parseConfig(`${BASE}embed/principle-checklist.html?without-notes=&levels=three`, BASE)?.attributes,
    ).to.deep.equal({ levels: 'three', 'without-notes': 'true' });
  });

  for (const folder of ['', 'widgets/0.1.0/', 'other/']) {
    it(`leads back from the folder of any version: ${folder}`, () => {
      expect(parseConfig(`https://portal.example/${folder}embed/contact-card.html?lang=en`, BASE)).to.deep.equal({
        ...NEW,
        widget: 'contact-card',
        lang: 'en',
      });
    });
  }

  for (const address of [
    '',
    'javascript:alert(1)',
    'https://elsewhere.example/widgets/embed/contact-card.html',
    'http://portal.example/widgets/embed/contact-card.html',
    'https://portal.example/widgets/embed/other.html',
    'https://portal.example/widgets/contact-card.html',
    'http://[',
  ]) {
    it(`is no way from elsewhere: “${address}”`, () => {
      expect(parseConfig(address, BASE)).to.equal(undefined);
    });
  }

  for (const [said, lang] of [
    ['EN', 'en'],
    ['en-GB', 'en'],
    ['da_DK', 'da'],
    ['de', 'page'],
    ['', 'page'],
  ] as const) {
    it(`reads a language as the widgets do: “${said}”`, () => {
      expect(parseConfig(`${BASE}embed/contact-card.html?lang=${said}`, BASE)?.lang).to.equal(lang);
    });
  }

  it('keeps that the list comes after the link, until one is typed', () => {
    const address = `${BASE}embed/principle-checklist.html?lang=da&items=below`;
    const config = parseConfig(address, BASE) ?? NEW;
    const addressOf = (changed: Partial<Config>) =>
      productsOf({ ...config, ...changed }).map((product) => toAddress(product, BASE));
    expect(addressOf({})).to.deep.equal([address]);
    const texts = { ...NEW.texts, da: { ...NEW.texts.da, own: 'Vi deler' } };
    expect(addressOf({ texts })).to.deep.equal([address.replace('&items=below', '#items=Vi+deler')]);
    expect(addressOf({ isBelow: false })).to.deep.equal([address.replace('&items=below', '')]);
  });

  for (const [said, lost] of [
    ['principle-checklist.html?lang=da&levels=three&without-notes=&items=below', []],
    [
      'principle-checklist.html?lang=de&level=three&max-picks=2&heading=&utm_source=mail',
      ['lang', 'level', 'max-picks', 'heading', 'utm_source'],
    ],
    ['principle-checklist.html#items=Vi+deler%09hver+dag%09idé', []],
    ['principle-checklist.html#items=Vi+deler%09%09%09deler', ['items']],
    ['principle-checklist.html#contacts=Anna', ['contacts']],
    ['contact-card.html?lead=&theme=dkfds#name=Anna&phone=12345678#?secret=abc', ['lead']],
    ['contact-card.html#contacts=Anna%0A12345678', []],
    ['other.html?x=1', []],
  ] as const) {
    it(`names what it does not keep of ${said}`, () => {
      expect(lostOf(`${BASE}embed/${said}`, BASE)).to.deep.equal(lost);
    });
  }

  it('takes what is said of a widget, and nothing else', () => {
    const config = parseConfig(`${BASE}embed/contact-card.html?__proto__=1&levels=three&x=y#name=A#?secret=1`, BASE);
    expect(config).to.deep.equal({ ...NEW, widget: 'contact-card', lang: 'page', attributes: { name: 'A' } });
  });
});
