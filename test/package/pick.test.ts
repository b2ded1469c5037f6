/** The builder in a dialog, as a portal's editor opens it to be given links. */
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { PickedLink, PickOptions } from '../../src/site/pick.js';
import { focused, insidePage, waitFor } from '../support/page.js';

const FOLDER = `${location.origin}/dist/web/`;
const { pick } = (await import(`${FOLDER}pick.js`)) as {
  readonly pick: (options?: PickOptions) => Promise<readonly PickedLink[]>;
};

const dialogOf = () =>
  [...document.body.children]
    .map(({ shadowRoot }) => shadowRoot?.querySelector('dialog'))
    .find((dialog) => dialog !== null && dialog !== undefined);

interface Opened {
  readonly dialog: HTMLDialogElement;
  readonly frame: HTMLIFrameElement;
  readonly builder: ReturnType<typeof insidePage>;
}

/** Waits until the builder in the dialog can be used. */
const opened = (): Promise<Opened> =>
  waitFor(
    () => {
      const dialog = dialogOf();
      const frame = dialog?.querySelector('iframe');
      const page = frame?.contentDocument;
      if (!dialog || !frame || !page?.querySelector('.insert button')) throw new Error('not yet');
      return { dialog, frame, builder: insidePage(page) };
    },
    { timeout: 10_000 },
  );

describe('pick.js', () => {
  afterEach(() => dialogOf()?.close());

  for (const [lang, button, heading, text] of [
    ['da', 'Sæt ind på siden', 'Vælg et læringsværktøj', 'Brug for sparring?'],
    ['en', 'Insert on the page', 'Choose a learning tool', 'Would you like advice?'],
  ] as const) {
    it(`gives the link of what was chosen: ${lang}`, async () => {
      const links = pick({ lang });
      const { builder, dialog } = await opened();
      expect(dialog.matches(':modal')).to.equal(true);
      expect([dialog.lang, dialog.ariaLabel]).to.deep.equal([lang, heading]);
      builder.getByRole('heading', { level: 1, name: heading });
      builder.getByRole<HTMLInputElement>('radio', { name: /^(Kontaktkort|Contact card)/ }).click();
      builder.getByRole('button', { name: button }).click();
      // The language of the builder is the one that is most likely wanted.
      expect(await links).to.deep.equal([{ href: `${FOLDER}embed/contact-card.html?lang=${lang}`, text }]);
      expect(dialogOf()).to.equal(undefined);
    });
  }

  it('gives the links in the folder of another version that the editor has named', async () => {
    const links = pick({ lang: 'da' });
    const { frame } = await opened();
    const href = `${location.origin}/widgets/0.1.0/embed/contact-card.html?lang=da`;
    const message = JSON.stringify({ type: 'lm:insert', version: 1, links: [{ href, text: 'Kontakt' }] });
    (frame.contentWindow as unknown as { eval: (code: string) => void }).eval(`parent.postMessage(${message}, '*')`);
    expect(await links).to.deep.equal([{ href, text: 'Kontakt' }]);
  });

  it('gives a link for each language', async () => {
    const links = pick({ lang: 'da' });
    const { builder } = await opened();
    builder.getByRole<HTMLInputElement>('radio', { name: /^Begge/ }).click();
    builder.getByRole('button', { name: 'Sæt ind på siden' }).click();
    expect((await links).map(({ href }) => new URL(href).search)).to.deep.equal(['?lang=da', '?lang=en']);
  });

  it('changes what an address says, and leaves the rest of it as it was', async () => {
    const address = `${FOLDER}embed/contact-card.html?lang=en&theme=dkfds&lead=L&funding=F#name=Anna+%26+Bo&phone=12345678`;
    const links = pick({ lang: 'da', address });
    const { builder } = await opened();
    builder.getByRole('button', { name: 'Ret på siden' });
    const name = builder.getByRole<HTMLInputElement>('textbox', { name: 'Navn', hidden: true });
    expect(name.value).to.equal('Anna & Bo');
    name.value = 'Eva';
    name.dispatchEvent(new Event('input', { bubbles: true }));
    builder.getByRole('button', { name: 'Ret på siden' }).click();
    const [link] = await links;
    const url = new URL(link?.href ?? '');
    expect(Object.fromEntries(url.searchParams)).to.deep.equal({ lang: 'en', theme: 'dkfds', lead: 'L', funding: 'F' });
    expect(url.hash).to.equal('#name=Eva&phone=12345678');
  });

  it('says so where an address is not one of ours, and begins anew', async () => {
    const links = pick({ lang: 'da', address: 'https://elsewhere.example/embed/contact-card.html' });
    const { builder, dialog } = await opened();
    builder.getByText(/^Noget i adressen kunne ikke læses/);
    builder.getByRole('button', { name: 'Sæt ind på siden' });
    dialog.close();
    expect(await links).to.deep.equal([]);
  });

  it('gives nothing where it is closed by its button, and by Escape inside and outside the builder', async () => {
    const before = document.body.appendChild(document.createElement('button'));
    before.focus();
    for (const close of [
      ({ dialog }: Opened) => {
        dialog.querySelector('button')?.click();
        return Promise.resolve();
      },
      async ({ frame }: Opened) => {
        frame.contentWindow?.focus();
        await sendKeys({ press: 'Escape' });
      },
      async ({ dialog }: Opened) => {
        dialog.querySelector('button')?.focus();
        await sendKeys({ press: 'Escape' });
      },
    ]) {
      const links = pick({ lang: 'da' });
      await close(await opened());
      expect(await links).to.deep.equal([]);
      expect(focused()).to.equal(before);
    }
    before.remove();
  });

  it('is as large on a page whose rem is small', async () => {
    document.documentElement.style.fontSize = '62.5%';
    const links = pick({ lang: 'da' });
    const { dialog } = await opened();
    const button = dialog.querySelector('button');
    expect(button && getComputedStyle(button).fontSize).to.equal('16px');
    expect(button?.getBoundingClientRect().height).to.equal(44);
    document.documentElement.style.fontSize = '';
    dialog.close();
    await links;
  });

  it('takes no word from elsewhere, and no link to elsewhere', async () => {
    const links = pick({ lang: 'da' });
    const { frame } = await opened();
    const hostile = [
      { href: 'javascript:alert(1)', text: 'x' },
      { href: 'https://elsewhere.example/embed/contact-card.html', text: 'x' },
      { href: `${FOLDER}embed/contact-card.html`, text: 1 },
      null,
      7,
    ];
    // From this page, not from the builder; heard before the others.
    const heard = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
    postMessage({ type: 'lm:insert', version: 1, links: [{ href: `${FOLDER}embed/x`, text: 'x' }] }, '*');
    await heard;
    const inside = frame.contentWindow as unknown as { readonly eval: (code: string) => void };
    for (const data of ['null', '"lm:insert"', '{"type":"lm:insert","links":7}']) {
      inside.eval(`parent.postMessage(${data}, '*')`);
    }
    inside.eval(`parent.postMessage(${JSON.stringify({ type: 'lm:insert', links: hostile })}, '*')`);
    expect(await links).to.deep.equal([]);
  });

  it('leaves the builder as it is where nobody around has asked', async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    for (const query of ['', '?insert', '?insert=x', '?insert=null', '?insert=javascript:1']) {
      frame.src = `${FOLDER}index.html${query}`;
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      await waitFor(() => {
        const page = frame.contentDocument;
        if (!page?.querySelector('.along')) throw new Error('not yet');
        insidePage(page).getByRole('heading', { level: 1, name: 'Sæt et læringsværktøj på jeres intranet' });
      });
    }
    frame.remove();
  });
});
