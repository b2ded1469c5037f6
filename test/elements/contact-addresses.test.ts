/** Addresses as editors write and paste them: each field of a contact, and nothing of it lost. */
import { expect } from 'chai';
import '../../src/define/lm-contact-card.js';
import { parseContactsIn } from '../../src/elements/contact-card/parse-address.js';
import { emailsIn, phonesIn, piecesOf } from '../../src/elements/contact-card/pieces-of.js';
import { dial } from '../../src/localize/phone.js';
import type { ContactCard } from '../../src/index.js';
import { ADDRESSES, type Expected } from '../support/addresses.js';
import { mount } from '../support/page.js';

const read = (html: string): Expected => {
  const host = document.createElement('div');
  host.innerHTML = html;
  const [contact = {}, ...others] = parseContactsIn(host) as Readonly<Record<string, string>>[];
  expect(others).to.deep.equal([]);
  const { phone = '', email = '', url = '', ...rest } = contact;
  const phones = phonesIn(phone).map(dial);
  const mails = emailsIn(email);
  const web = url.split('\n').filter(Boolean);
  return {
    ...rest,
    ...(phones.length ? { phones } : {}),
    ...(mails.length ? { mails } : {}),
    ...(web.length ? { web } : {}),
  };
};

describe('lm-contact-card: addresses as they are written', () => {
  for (const { from, html, expected } of ADDRESSES) {
    it(from, async () => {
      expect(read(html)).to.deep.equal(expected);
      const widget = await mount<ContactCard>(`<lm-contact-card>${html}</lm-contact-card>`);
      const links = [...(widget.shadowRoot?.querySelectorAll('a') ?? [])].map(
        (link) => link.getAttribute('href') ?? '',
      );
      expect(links.filter((href) => href.startsWith('tel:'))).to.deep.equal(
        (expected.phones ?? []).map((phone) => `tel:${phone}`),
      );
      expect(links.flatMap((href) => /^mailto:([^?]*)/.exec(href)?.[1] ?? [])).to.deep.equal(expected.mails ?? []);
      expect(widget.shadowRoot?.querySelector('.name')?.textContent.trim()).to.equal(expected.name);
    });
  }

  it('are several below headings, each with its own number', () => {
    const host = document.createElement('div');
    host.innerHTML = '<h3>Anna Holm</h3><p>33 18 69 69</p><h3>Bo Dam</h3><p>33 18 69 70</p>';
    expect(parseContactsIn(host)).to.deep.equal([
      { name: 'Anna Holm', phone: '33 18 69 69' },
      { name: 'Bo Dam', phone: '33 18 69 70' },
    ]);
  });
});

describe('lm-contact-card: words beside a number', () => {
  it('keep the spaces between them', () => {
    for (const line of ['Mobil: 20 12 34 56', 'Vagt (døgn): +45 33 18 69 69, tryk 2', 'a: 33 18 69 69 / 20 12 34 56']) {
      const [pieces = []] = piecesOf(line, 'phone');
      expect(pieces.map(({ text }) => text).join('')).to.equal(line);
    }
  });

  it('stand on its line, and so does the label', async () => {
    for (const phone of ['33 18 69 69 og 20 12 34 56', '33 18 69 69\nMobil: 20 12 34 56']) {
      const widget = await mount<ContactCard>('<lm-contact-card name="Bo"></lm-contact-card>');
      widget.phone = phone;
      await widget.updateComplete;
      const bottoms = [...(widget.shadowRoot?.querySelectorAll('dt, dd') ?? [])].flatMap((cell) => {
        const range = document.createRange();
        const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        const found: number[] = [];
        while (texts.nextNode()) {
          range.selectNode(texts.currentNode);
          const { width, bottom } = range.getBoundingClientRect();
          if (width > 0 && texts.currentNode.textContent?.trim()) found.push(Math.round(bottom));
        }
        return found;
      });
      expect(new Set(bottoms).size, String(bottoms)).to.equal(phone.split('\n').length);
    }
  });
});
