/** The page's own content of a link: the list below it, and the one in its address. */
import { expect } from 'chai';
import { attributesOf, parseAddress } from '../../src/embed/address.js';
import { customContent } from '../../src/embed/custom-content.js';
import { below } from '../../src/embed/place.js';

const LINK = '<a href="#x">Liste</a>';
const LIST = '<ul class="found"><li>Vi deler viden</li></ul>';

const find = (markup: string): Element | null => {
  const page = document.createElement('main');
  page.innerHTML = markup;
  const link = page.querySelector('a');
  return link && below(link);
};

describe('the list below a link', () => {
  for (const [where, markup] of Object.entries({
    'next to its paragraph': `<p>${LINK}</p>${LIST}`,
    'after an empty paragraph, as CKEditor writes it': `<p>${LINK}</p><p>&nbsp;</p>${LIST}`,
    'after several, as TinyMCE and Word do': `<p>${LINK}</p>\n<p><br data-mce-bogus="1"></p><p><span>\u200B</span></p>${LIST}`,
    'after comments of Gutenberg': `<p>${LINK}</p><!-- /wp:paragraph --><!-- wp:list -->${LIST}`,
    'in a box': `<p>${LINK}</p><div>${LIST}</div>`,
    'in boxes, behind an empty paragraph': `<p>${LINK}</p><div><p>&nbsp;</p><section>${LIST}</section></div>`,
    'in a b, as Google Docs writes it': `<p>${LINK}</p><b style="font-weight:normal">${LIST}</b>`,
    'with text behind it': `<p>${LINK}</p><div>${LIST}<p>Mere</p></div>`,
    'where the link is in boxes of its own': `<figure><div><p>${LINK}</p></div></figure>${LIST}`,
    'in one line, ended by Trix': `<div>${LINK}<br></div>${LIST}`,
    'on the same level': `<div>${LINK}${LIST}</div>`,
    'a definition list': `<p>${LINK}</p><dl class="found"><dt>Vi deler</dt><dd>viden</dd></dl>`,
    'a table': `<p>${LINK}</p><table class="found"><tr><td>Vi deler</td></tr></table>`,
    'an address': `<p>${LINK}</p><div><address class="found">Anna</address></div>`,
  })) {
    it(`is found ${where}`, () => {
      expect(find(markup)?.className).to.equal('found');
    });
  }

  for (const [where, markup] of Object.entries({
    'text comes first': `<p>${LINK}</p><p>Først læses dette.</p>${LIST}`,
    'bare text comes first': `<p>${LINK}</p>Først læses dette.${LIST}`,
    'a heading comes first': `<p>${LINK}</p><h2>Kontakt</h2>${LIST}`,
    'a picture comes first': `<p>${LINK}</p><p><img src="data:," alt=""></p>${LIST}`,
    'a line comes first': `<p>${LINK}</p><hr>${LIST}`,
    'there is nothing more': `<p>${LINK}</p>`,
    'it is outside of the part of the page': `<article><p>${LINK}</p></article>${LIST}`,
    'the box holds more than the link': `<div><p>Læs</p><p>${LINK}</p></div>${LIST}`,
    'the list is a menu': `<p>${LINK}</p><nav>${LIST}</nav>`,
  })) {
    it(`is none where ${where}`, () => {
      expect(find(markup)?.className).to.equal(undefined);
    });
  }
});

describe('a list in an address', () => {
  const BASE = 'https://x.example/lm/';
  const address = (text: string) => `${BASE}embed/principle-checklist.html${text}`;

  it('may stand beside the word that there is one below', () => {
    for (const text of ['?items=below#items=A', '#items=A&items=below', '?items=A&items=below']) {
      const asked = parseAddress(address(text), BASE);
      expect([asked?.takesBelow, asked?.attributes.get('items')], text).to.deep.equal([true, 'A']);
      expect(attributesOf(new URL(address(text))).get('items'), text).to.equal('A');
    }
    expect(parseAddress(address('#items=A'), BASE)?.takesBelow).to.equal(false);
    expect(parseAddress(address('?items=below'), BASE)?.attributes.has('items')).to.equal(false);
  });

  it('is title, explanation, idea and id, a line each', () => {
    const [list] = customContent(new Map([['items', 'Vi deler\thver uge\tBegynd\tdeler\nNye\n\n\tmakker']]));
    const items = [...(list?.children ?? [])];
    expect(items.map(({ textContent }) => textContent.trim().replace(/\s+/g, ' '))).to.deep.equal([
      'Vi deler hver uge Begynd',
      'Nye',
      'makker',
    ]);
    expect(items.map((item) => item.getAttribute('data-lm-id'))).to.deep.equal(['deler', '', '']);
    expect(items.map(({ id }) => id).join('')).to.equal('');
  });
});
