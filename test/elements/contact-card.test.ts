import { expect } from 'chai';
import { subject } from '../../src/content/words/contact.js';
import '../../src/define/lm-contact-card.js';
import type { ContactCard } from '../../src/index.js';
import { localeFor } from '../../src/localize/locale.js';
import { expectAccessible } from '../support/axe.js';
import { inside, mount, record, waitFor } from '../support/page.js';

const CARD = '<lm-contact-card></lm-contact-card>';
const card = (markup = CARD) => mount<ContactCard>(markup);
/** The spaces are such that no line breaks at them. */
const DANISH = /^33\s18\s69\s69$/;
const INTERNATIONAL = /^\+45\s33\s18\s69\s69$/;
const link = (widget: Element, name: string | RegExp) => inside(widget).getByRole('link', { name });

describe('lm-contact-card', () => {
  describe('without script', () => {
    it('leaves the address in the tag readable', async () => {
      const fallback = await mount('<lm-not-defined><address>HR <a href="tel:+4512345678">12 34 56 78</a></address>');
      expect(fallback.querySelector('a')?.getBoundingClientRect().height).to.be.greaterThan(10);
    });
  });

  describe('what a user perceives', () => {
    for (const [lang, phone] of [
      ['da', DANISH],
      ['en', INTERNATIONAL],
    ] as const) {
      it(`is a number to call and an address to write to in ${lang}`, async () => {
        const widget = await card(`<lm-contact-card lang="${lang}"></lm-contact-card>`);
        expect(link(widget, phone)).to.have.property('href', 'tel:+4533186969');
        const mail = link(widget, 'info@kompetenceudvikling.dk').getAttribute('href') ?? '';
        const { protocol, pathname, searchParams } = new URL(mail);
        expect([protocol, pathname, [...searchParams.keys()]]).to.deep.equal([
          'mailto:',
          'info@kompetenceudvikling.dk',
          ['subject'],
        ]);
        expect(searchParams.get('subject')).to.equal(subject(localeFor(lang)));
        await expectAccessible(widget);
      });
    }

    it('marks the Danish name as Danish in English', async () => {
      const widget = await card('<lm-contact-card lang="en"></lm-contact-card>');
      expect(inside(widget).getByText('Kompetencesekretariatet')).to.have.property('lang', 'da');
    });
  });

  describe('what a user does', () => {
    it('tells the page that a link was followed, and nothing about whom', async () => {
      const widget = await card();
      // The browser would leave the page.
      widget.shadowRoot?.addEventListener('click', (event) => {
        event.preventDefault();
      });
      const contacts = record(document, 'lm-contact');
      link(widget, DANISH).click();
      link(widget, /@/).click();
      expect(contacts.map(({ widget, kind }) => [widget, kind])).to.deep.equal([
        ['lm-contact-card', 'call'],
        ['lm-contact-card', 'write'],
      ]);
    });
  });

  describe('what a page sets', () => {
    it('takes its own lines, and leaves out those that are empty', async () => {
      const widget = await card('<lm-contact-card lead="Ring til os" funding=""></lm-contact-card>');
      inside(widget).getByText('Ring til os');
      expect(inside(widget).queryByText(/overenskomsten/)).to.equal(null);
    });
  });

  describe('what a portal does to it', () => {
    it('follows the language around it', async () => {
      const widget = await card(`<div lang="da">${CARD}</div>`);
      widget.parentElement?.setAttribute('lang', 'en-US');
      await waitFor(() => link(widget, INTERNATIONAL));
    });

    it('takes the language through a shadow root', async () => {
      const host = await mount('<div lang="en"></div>');
      const root = host.attachShadow({ mode: 'open' });
      const widget = document.createElement('lm-contact-card');
      root.append(widget);
      await widget.updateComplete;
      link(widget, INTERNATIONAL);
      host.setAttribute('lang', 'da');
      await waitFor(() => link(widget, DANISH));
    });
  });
});
