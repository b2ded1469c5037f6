/** “Kopiér link”: where it leads to, what is on the clipboard, and what is taken out of an address again. */
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/define/lm-principle-checklist.js';
import { forgetLink, openedLink } from '../../src/elements/export-menu/opened-link.js';
import { encodeLink, readLink } from '../../src/export/link.js';
import type { PrincipleChecklist } from '../../src/index.js';
import { printedPage } from '../support/paper.js';
import {
  focused,
  inside,
  mount,
  openMore,
  record,
  said,
  waitFor,
  warningsDuring,
  withoutClipboard,
} from '../support/page.js';

const ANSWERS = { answers: { p1: 'yes' }, notes: { p1: 'Tavlemøde <b>hver</b> tirsdag' } };
const PAGE = location.href.split('#', 1)[0] ?? '';

const checklist = async (attributes = ''): Promise<PrincipleChecklist> => {
  const widget = await mount<PrincipleChecklist>(`<lm-principle-checklist ${attributes}></lm-principle-checklist>`);
  widget.environment = { ...widget.environment, now: () => new Date('2027-01-14T10:00:00') };
  widget.value = ANSWERS;
  await widget.updateComplete;
  await openMore(widget);
  return widget;
};

const button = (widget: Element, name = 'Kopiér link') => inside(widget).getByRole('button', { name });

/** The link, taken from the field that shows where the browser refuses to copy. */
const linkOf = async (widget: Element): Promise<string> => {
  let link = '';
  await withoutClipboard(async () => {
    button(widget).click();
    const box = await inside(widget).findByRole<HTMLTextAreaElement>('textbox', { name: 'Tekst til kopiering' });
    link = box.value;
  });
  return link;
};

describe('“Kopiér link”', () => {
  afterEach(() => history.replaceState(null, '', PAGE));

  describe('leads to', () => {
    for (const [what, hash, page] of [
      ['this page', '', PAGE],
      ['this page, not to a place on it', '#main', PAGE],
      ['this page, without what a sign-in has left', '#access_token=abc&state=1', PAGE],
      ['this page, without what somebody has selected', '#:~:text=hej', PAGE],
      ['the route that is shown', '#/laering', `${PAGE}#/laering`],
      ['the route with its query', '#/laering?team=%C3%A6', `${PAGE}#/laering?team=%C3%A6`],
      ['the route of a hash-bang', '#!/laering', `${PAGE}#!/laering`],
      ['the route without other answers', '#/laering&lm=old', `${PAGE}#/laering`],
    ] as const) {
      it(`${what}: ${hash || 'no fragment'}`, async () => {
        history.replaceState(null, '', PAGE + hash);
        const link = await linkOf(await checklist());
        const begin = page + (page.includes('#') ? '&' : '#');
        expect(link.slice(0, begin.length)).to.equal(begin);
        expect(link.slice(begin.length)).to.match(/^lm=[\w-]*[A-Za-z0-9]$/);
      });
    }

    for (const [hash, begin] of [
      ['#/laering', '#/laering?lm='],
      ['#/laering?x=1', '#/laering?x=1&lm='],
      ['#main', '#lm='],
    ] as const) {
      it(`the route as path and query where a router keeps state in the history: ${hash}`, async () => {
        history.replaceState({ idx: 0 }, '', PAGE + hash);
        expect(await linkOf(await checklist())).to.contain(PAGE + begin);
      });
    }

    for (const [written, page] of [
      ['https://intra.example/laering', 'https://intra.example/laering#'],
      ['https://intra.example', 'https://intra.example/#'],
      ['https://intra.example/?team=hr', 'https://intra.example/?team=hr#'],
      ['https://intra.example/#/laering', 'https://intra.example/#/laering&'],
      ['https://intra.example/#/laering?x=1', 'https://intra.example/#/laering?x=1&'],
      ['https://intra.example/side#afsnit', 'https://intra.example/side#afsnit&'],
      ['https://intra.example/side#', 'https://intra.example/side#'],
      ['https://intra.example/side#lm=old', 'https://intra.example/side#'],
      ['  https://intra.example/side  ', 'https://intra.example/side#'],
      ['//intra.example/side', `${location.protocol}//intra.example/side#`],
      ['/laering', `${location.origin}/laering#`],
      ['laering.html?a=b', `${new URL('laering.html?a=b', location.href).href}#`],
      ['?a=b', `${new URL('?a=b', location.href).href}#`],
      ['#/laering', `${PAGE}#/laering&`],
      ['', `${PAGE}#`],
    ] as const) {
      it(`share-base “${written}”, without a word`, async () => {
        const warnings = await warningsDuring(async () => {
          const link = await linkOf(await checklist(`share-base="${written}"`));
          expect(link.split('lm=')[0]).to.equal(page);
        });
        expect(warnings).to.deep.equal([]);
      });
    }

    for (const written of [
      'https://',
      'http://[',
      'https://intra example/',
      'javascript:alert(1)',
      'data:text/html,x',
      'mailto:hr@intra.example',
      'about:blank',
      'www.intra.example/laering',
      'localhost:8080/laering',
    ]) {
      it(`this page where share-base is none: “${written}”, with one warning`, async () => {
        const errors = record(document, 'lm-error');
        const warnings = await warningsDuring(async () => {
          const widget = await checklist(`share-base="${written}"`);
          expect((await linkOf(widget)).split('lm=')[0]).to.equal(`${PAGE}#`);
          widget.requestUpdate();
          await widget.updateComplete;
        });
        expect(warnings).to.deep.equal([
          `<lm-principle-checklist> shareBase: use the address of a page, not “${written}”`,
        ]);
        expect(errors.map(({ reason }) => reason)).to.deep.equal(['shareBase']);
      });
    }
  });

  it('puts one link onto the clipboard, whose text is the title, and says what is in it', async () => {
    const widget = await checklist('share-base="https://intra.example/?a=1&amp;b=2"');
    const exports = record(document, 'lm-export');
    button(widget).focus();
    await sendKeys({ press: 'Enter' });
    expect(await said()).to.equal('Linket er kopieret – uden det skrevne.');
    expect(focused()).to.equal(button(widget));
    inside(widget).getByRole('checkbox', { name: 'Tag det skrevne med i linket' }).click();
    button(widget).focus();
    await sendKeys({ press: 'Enter' });
    expect(await said()).to.equal('Linket er kopieret – med det skrevne.');
    expect(exports.map(({ kind }) => kind)).to.deep.equal(['link', 'link']);
    // WebDriver in WebKitGTK presses one key at a time: no Ctrl+V there.
    if (!/Firefox|Chrome/.test(navigator.userAgent)) return;
    const editor = Object.assign(document.createElement('div'), { contentEditable: 'true' });
    document.body.append(editor);
    try {
      editor.focus();
      await sendKeys({ down: 'Control' });
      await sendKeys({ press: 'v' });
      await sendKeys({ up: 'Control' });
      await waitFor(() => expect(editor.querySelectorAll('a')).to.have.length(1));
      const [link] = editor.querySelectorAll('a');
      expect(editor.textContent.trim()).to.equal('Status på læringsmiljøet, 14. januar 2027');
      expect(link?.href).to.match(/^https:\/\/intra\.example\/\?a=1&b=2#lm=/);
      expect(JSON.parse(await readLink(link?.hash.slice('#lm='.length) ?? ''))).to.have.deep.property('data', ANSWERS);
    } finally {
      editor.remove();
    }
  });

  it('says “kopieret” nowhere where the browser refuses', async () => {
    const widget = await checklist();
    const exports = record(document, 'lm-export');
    await withoutClipboard(async () => {
      button(widget).click();
      expect(await said()).to.equal('Teksten kunne ikke kopieres. Markér den i feltet, og kopiér den selv.');
    });
    const box = inside(widget).getByRole<HTMLTextAreaElement>('textbox', { name: 'Tekst til kopiering' });
    await waitFor(() => expect(focused()).to.equal(box));
    expect(box.value).to.contain('#lm=');
    expect(exports).to.have.length(0);
  });

  it('leaves the page’s own listeners out of what is copied, and no trace on the page', async () => {
    const widget = await checklist();
    const before = document.querySelectorAll('*').length;
    const addLine = (event: ClipboardEvent) => event.clipboardData?.setData('text/plain', 'Læs mere på intra.example');
    document.addEventListener('copy', addLine);
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    try {
      button(widget, 'Kopiér som tekst').focus();
      await sendKeys({ press: 'Enter' });
      expect(await said()).to.equal('Teksten er kopieret.');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      document.removeEventListener('copy', addLine);
    }
    expect(focused()).to.equal(button(widget, 'Kopiér som tekst'));
    expect(document.querySelectorAll('*').length).to.equal(before);
    expect(inside(widget).queryAllByRole('textbox', { name: 'Tekst til kopiering' })).to.have.length(0);
    if (!/Firefox|Chrome/.test(navigator.userAgent)) return;
    const field = document.createElement('textarea');
    document.body.append(field);
    try {
      field.focus();
      await sendKeys({ down: 'Control' });
      await sendKeys({ press: 'v' });
      await sendKeys({ up: 'Control' });
      await waitFor(() => expect(field.value).to.match(/^Status på læringsmiljøet, 14\. januar 2027/));
    } finally {
      field.remove();
    }
  });

  it('is of the route on paper too', async () => {
    history.replaceState(null, '', `${PAGE}#/laering&lm=old`);
    const widget = await checklist();
    const page = await printedPage(() => button(widget, 'Udskriv').click());
    expect(page.querySelector('footer')?.textContent).to.match(/Kilde: \S+#\/laering$/);
  });
});

describe('a link that was opened', () => {
  afterEach(() => history.replaceState(null, '', PAGE));

  const textOf = async () => openedLink()?.text;
  const json = JSON.stringify({ v: 1, kind: 'check', list: 'other', data: {} });

  it('stays in the address until it is understood, whoever reads it, and goes alone', async () => {
    const code = await encodeLink(json);
    for (const [hash, rest] of [
      [`#lm=${code}`, ''],
      [`#main&lm=${code}`, '#main'],
      [`#/laering?x=%C3%A6&lm=${code}.`, '#/laering?x=%C3%A6'],
      [`#items=a%09b&amp;lm=${code}`, '#items=a%09b'],
    ] as const) {
      history.replaceState({ of: 'the page' }, '', PAGE + hash);
      expect(await textOf()).to.equal(json);
      expect(await textOf()).to.equal(json);
      expect(location.hash).to.equal(hash);
      const heard: Event[] = [];
      const listen = (event: Event) => heard.push(event);
      for (const type of ['hashchange', 'popstate']) addEventListener(type, listen);
      const { length } = history;
      forgetLink();
      expect(location.href).to.equal(PAGE + rest);
      expect(history.state).to.deep.equal({ of: 'the page' });
      expect(history.length).to.equal(length);
      expect(openedLink()).to.equal(undefined);
      for (const type of ['hashchange', 'popstate']) removeEventListener(type, listen);
      expect(heard).to.have.length(0);
    }
  });

  it('is another one once the address holds another', async () => {
    history.replaceState(null, '', `${PAGE}#lm=${await encodeLink('{"a":1}')}`);
    expect(await textOf()).to.equal('{"a":1}');
    history.replaceState(null, '', `${PAGE}#lm=${await encodeLink('{"a":2}')}`);
    expect(await textOf()).to.equal('{"a":2}');
    history.replaceState(null, '', `${PAGE}#main`);
    expect(openedLink()).to.equal(undefined);
  });

  it('that cannot be read stays as it is', async () => {
    history.replaceState(null, '', `${PAGE}#main&lm=broken`);
    expect(await openedLink()?.text).to.equal(undefined);
    expect(location.hash).to.equal('#main&lm=broken');
  });
});
