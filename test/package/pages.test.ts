/** The pages that links lead to: complete by themselves, and nothing but the widget in a frame. */
import { expect } from 'chai';
import { pageOf, tagOf, TAGS, WIDGET_NAMES, type WidgetName } from '../../src/widgets.js';
import { expectAccessiblePage } from '../support/axe.js';
import { openFrame } from '../support/host-page.js';
import { inside, waitFor } from '../support/page.js';

interface Page {
  readonly document: Document;
  readonly widget: Element;
}

/** Opens a page in a frame and waits until its widget is there. */
const open = async (name: WidgetName, rest = '', attributes = {}): Promise<Page> => {
  const frame = openFrame(`/dist/web/${pageOf(name)}${rest}`, attributes);
  return waitFor(
    () => {
      const document = frame.contentDocument;
      const widget = document?.querySelector(tagOf(name));
      if (!document?.documentElement.classList.contains('framed') || !widget?.shadowRoot?.querySelector('section')) {
        throw new Error('not yet');
      }
      return { document, widget };
    },
    { timeout: 10_000 },
  );
};

describe('stand-alone pages', () => {
  for (const name of WIDGET_NAMES) {
    for (const lang of ['da', 'en'] as const) {
      it(`${name}: in ${lang}, with one heading of level 1, and its title`, async () => {
        const { document, widget } = await open(name, `?lang=${lang}&heading-level=4`);
        await waitFor(() => inside(widget).getByRole('heading', { level: 1 }));
        expect(document.documentElement.lang).to.equal(lang);
        expect(document.title).to.equal(inside(widget).getByRole('heading', { level: 1 }).textContent.trim());
        // In a frame there is no page around it; look at it as it is outside.
        document.documentElement.classList.remove('framed');
        const footer = document.querySelector('footer');
        expect(
          [...(footer?.querySelectorAll('section') ?? [])].filter(({ hidden }) => !hidden).map((s) => s.lang),
        ).to.deep.equal([lang]);
        expect(footer?.querySelector('[aria-current]')).to.have.property('lang', lang);
        await expectAccessiblePage(document);
      });
    }
  }

  it('have a demo page beside them, and it is as accessible', async () => {
    const frame = openFrame('/dist/web/demo/index.html');
    await waitFor(
      () => {
        const document = frame.contentDocument;
        const widgets = document?.querySelectorAll(TAGS.join()) ?? [];
        if ([...widgets].filter(({ shadowRoot }) => shadowRoot?.querySelector('section')).length < 5)
          throw new Error('not yet');
      },
      { timeout: 10_000 },
    );
    if (frame.contentDocument) await expectAccessiblePage(frame.contentDocument);
  });

  it('speak the language that stands in for another', async () => {
    for (const [asked, shown] of [
      ['de', 'en'],
      ['en-US', 'en'],
      ['kl', 'da'],
      ['"><x', 'da'],
    ] as const) {
      const { document, widget } = await open('contact-card', `?lang=${encodeURIComponent(asked)}`);
      expect(document.documentElement.lang).to.equal(shown);
      expect(widget.shadowRoot?.querySelector('section')?.lang).to.equal(shown);
      expect(document.title).to.equal(shown === 'en' ? 'Would you like advice?' : 'Brug for sparring?');
    }
  });

  it('keep what else the address says when the language is changed', async () => {
    const { document } = await open('contact-card', '?density=compact&lang=da#name=Anna&phone=12345678&lang=da');
    const [, english] = document.querySelectorAll<HTMLAnchorElement>('footer a');
    const { search, hash } = english ?? location;
    expect(search).to.equal('?density=compact&lang=en');
    expect(new URLSearchParams(hash.slice(1)).get('name')).to.equal('Anna');
    expect(hash).not.to.contain('lang=');
  });

  it('keep list and answers of the address when the language is changed, and answers only as long as they are in it', async () => {
    const items = 'items=Vi%20deler%09hver%20dag%0AVi%20sp%C3%B8rger';
    const { document } = await open('principle-checklist', `?audience=me#lang=da&${items}&lm=abc`);
    const english = document.querySelector<HTMLAnchorElement>('footer a[hreflang=en]');
    const view = document.defaultView;
    view?.history.replaceState(null, '', `#lang=da&${items}&lm=abc`);
    english?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    expect([english?.search, english?.hash]).to.deep.equal(['?audience=me&lang=en', `#${items}&lm=abc`]);
    view?.history.replaceState(null, '', `#lang=da&${items}`);
    english?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(english?.hash).to.equal(`#${items}`);
  });

  it('show the list of another address that is put in while they are open', async () => {
    const { document } = await open('principle-checklist', '#items=Vi%20deler');
    const { defaultView: view } = document;
    if (view) view.location.hash = '#items=Vi%20sp%C3%B8rger&lm=abc';
    await waitFor(
      () => {
        const widget = view?.document.querySelector('lm-principle-checklist');
        if (!widget?.shadowRoot) throw new Error('not yet');
        inside(widget).getByRole('checkbox', { name: 'Vi spørger' });
      },
      { timeout: 10_000 },
    );
  });

  it('are the widget and nothing else in a frame, as high as it', async () => {
    const { document, widget } = await open('contact-card');
    expect(document.querySelector('footer')?.checkVisibility()).to.equal(false);
    expect(document.documentElement.getBoundingClientRect().height).to.be.closeTo(
      widget.getBoundingClientRect().height,
      4,
    );
    expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
  });

  it('take their heading from the address', async () => {
    const { document, widget } = await open('contact-card', '#heading=Ring%20til%20os');
    expect(document.title).to.equal('Ring til os');
    inside(widget).getByRole('heading', { name: 'Ring til os', level: 1 });
  });
});
