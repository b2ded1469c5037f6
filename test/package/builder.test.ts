/** The builder, as an editor uses it. */
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { expectAccessiblePage } from '../support/axe.js';
import { openFrame } from '../support/host-page.js';
import { insidePage, waitFor, write } from '../support/page.js';

const BUILDER = '/dist/web/index.html';

interface Builder {
  readonly frame: HTMLIFrameElement;
  readonly document: Document;
  readonly page: ReturnType<typeof insidePage>;
  readonly hash: () => URLSearchParams;
  /** What is shown in the preview. */
  readonly preview: () => string;
}

/** Every `q` makes it another page, where a fragment alone would not. */
let visits = 0;

const open = async (fragment = '', query = `q=${String((visits += 1))}`): Promise<Builder> => {
  const frame = openFrame(`${BUILDER}?${query}${fragment}`);
  frame.style.width = '1280px';
  return ready(frame);
};

const previewOf = (document: Document): string =>
  [...(document.querySelector('#stage')?.shadowRoot?.querySelectorAll('div > *') ?? [])]
    .map((widget) => widget.shadowRoot?.querySelector('section')?.textContent ?? '')
    .join('\n');

const ready = (frame: HTMLIFrameElement): Promise<Builder> =>
  waitFor(
    () => {
      const { contentDocument: document, contentWindow: view } = frame;
      if (!view || !document?.querySelector('h1') || !previewOf(document)) throw new Error('not yet');
      return {
        frame,
        document,
        page: insidePage(document),
        hash: () => new URLSearchParams(view.location.hash.slice(1)),
        preview: () => previewOf(document),
      };
    },
    { timeout: 10_000 },
  );

const HEADING = { da: 'Sæt et læringsværktøj på jeres intranet', en: 'Put a learning tool on your intranet' } as const;

describe('the builder', () => {
  for (const lang of ['da', 'en'] as const) {
    for (const widget of ['principle-checklist', 'challenge-picker', 'contact-card']) {
      it(`has no fault that axe finds, with everything open: ${widget}, ${lang}`, async () => {
        const { document, page } = await open(`#ui=${lang}&widget=${widget}&lang=both&--lm-link=%230b5175`);
        page.getByRole('heading', { level: 1, name: HEADING[lang] });
        expect(document.documentElement.lang).to.equal(lang);
        for (const details of document.querySelectorAll('details')) details.open = true;
        const portal = page.getByRole<HTMLSelectElement>('combobox', { name: /portal/ });
        for (const { value } of [...portal.options]) {
          portal.value = value;
          portal.dispatchEvent(new Event('change'));
        }
        for (const id of ['link', 'html']) {
          document.querySelector<HTMLElement>(`[name=format][value=${id}]`)?.click();
          await expectAccessiblePage(document);
        }
      });
    }
  }

  it('goes from nothing to an own list in both languages, with nothing but the page to read', async () => {
    const { page, preview, hash } = await open();
    page.getByRole('radio', { name: 'Tjekliste' });
    page.getByRole('radio', { name: 'Begge, det ene under det andet' }).click();
    write(page.getByRole('textbox', { name: 'Egne punkter på dansk' }), '1. Vi spørger\n2. Vi svarer\n3. Vi deler');
    write(page.getByRole('textbox', { name: 'Egne punkter på engelsk' }), 'We ask\nWe answer\nWe share');
    for (const text of ['Vi spørger', 'Vi deler', 'We ask', 'We share', 'Ingen af de 3', 'None of the 3']) {
      await waitFor(() => {
        expect(preview()).to.contain(text);
      });
    }
    page.getByRole('radio', { name: /^HTML/ }).click();
    const { value } = page.getByRole<HTMLTextAreaElement>('textbox', { name: /^HTML/ });
    expect(value.split('\n')).to.have.length(2);
    expect(value).to.contain('<lm-principle-checklist lang="en"><ol><li><strong>We ask</strong></li>');
    await waitFor(() => {
      expect(hash().get('en.own')).to.equal('We ask\nWe answer\nWe share');
    });
  });

  it('keeps all over a reload, and undoes step by step', async () => {
    const before = await open();
    before.page.getByRole('radio', { name: 'Kontaktkort' }).click();
    before.page.getByRole('radio', { name: 'Engelsk' }).click();
    await waitFor(() => {
      expect(before.hash().get('lang')).to.equal('en');
    });
    const { frame } = before;
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    frame.contentWindow?.location.reload();
    await loaded;
    const { page, preview } = await ready(frame);
    expect(page.getByRole('radio', { name: 'Kontaktkort' })).to.have.property('checked', true);
    expect(preview()).to.contain('Would you like advice?');
    write(page.getByRole('textbox', { name: 'Overskrift' }), 'Ask');
    write(page.getByRole('textbox', { name: 'Overskrift' }), 'Ask us');
    page.getByRole('radio', { name: 'Tjekliste' }).click();
    const undo = page.getByRole('button', { name: 'Fortryd' });
    undo.click();
    expect(page.getByRole('textbox', { name: 'Overskrift' })).to.have.property('value', 'Ask us');
    undo.click();
    expect(page.getByRole('textbox', { name: 'Overskrift' })).to.have.property('value', '');
    page.getByRole('button', { name: 'Start forfra' }).click();
    expect(page.getByRole('radio', { name: 'Tjekliste' })).to.have.property('checked', true);
    undo.click();
    expect(page.getByRole('radio', { name: 'Kontaktkort' })).to.have.property('checked', true);
    await waitFor(() => page.getByText('Det seneste er fortrudt.'));
  });

  it('says so where an address cannot be read, and shows what can', async () => {
    const { page } = await open('#widget=contact-card&lang=xx&nonsense=1');
    page.getByText(/^Noget i adressen kunne ikke læses/);
    expect(page.getByRole('radio', { name: 'Kontaktkort' })).to.have.property('checked', true);
    expect(page.getByRole('radio', { name: 'Dansk' })).to.have.property('checked', true);
  });

  it('changes its language with all that was chosen', async () => {
    const { page, document } = await open();
    write(page.getByRole('textbox', { name: 'Overskrift' }), 'Vores');
    page.getByRole('link', { name: 'In English' }).click();
    await waitFor(() => page.getByRole('heading', { level: 1, name: HEADING.en }));
    expect(document.documentElement.lang).to.equal('en');
    expect(page.getByRole('textbox', { name: 'Heading' })).to.have.property('value', 'Vores');
  });

  it('recommends by portal, with a letter to its administrator', async () => {
    const { page } = await open();
    const portal = page.getByRole<HTMLSelectElement>('combobox', { name: 'Hvilken portal har I?' });
    for (const [id, recommended, asked] of [
      ['sharepoint', /^Ramme/, 'HTML-feltsikkerhed'],
      ['wordpress', /^Link/, 'lm-widgets.js'],
      ['mediawiki', /^MediaWiki/, 'Common.js'],
      ['html', /^HTML/, '<script src='],
    ] as const) {
      portal.value = id;
      portal.dispatchEvent(new Event('change'));
      expect(page.getByRole('radio', { name: recommended }), id).to.have.property('checked', true);
      const letter = page.getByRole<HTMLTextAreaElement>('textbox', { name: /^Tekst til administratoren/ });
      expect(letter.value, id)
        .to.contain(asked)
        .and.not.to.match(/\{\w+\}/);
    }
  });

  it('shows the widget on other pages, in other light and width, and tells of weak colours', async () => {
    const { page, document } = await open('#--lm-link=%23777777');
    const stage = () => document.querySelector<HTMLElement>('#stage');
    page.getByText(/Links og krydser på baggrund: 4,47:1/);
    const host = page.getByRole<HTMLSelectElement>('combobox', { name: 'Side' });
    for (const { value } of [...host.options]) {
      host.value = value;
      host.dispatchEvent(new Event('change'));
      for (const light of document.querySelectorAll<HTMLElement>('[name=light]')) {
        light.click();
        await waitFor(() => {
          expect(previewOf(document)).to.contain('Vi er fælles om at lære');
          const { shadowRoot } = stage()?.shadowRoot?.querySelector('lm-principle-checklist') ?? {};
          const { color, borderTopColor } = getComputedStyle(shadowRoot?.querySelector('section') as Element);
          expect(borderTopColor === color).to.equal((light as HTMLInputElement).value === 'forced');
        });
      }
    }
    page.getByRole('radio', { name: /^320 px/ }).click();
    expect(stage()?.shadowRoot?.querySelector('div')?.style.width).to.equal('320px');
  });

  it('keeps nothing of what is tried in the preview', async () => {
    const { document } = await open();
    const checklist = document.querySelector('#stage')?.shadowRoot?.querySelector('lm-principle-checklist');
    checklist?.shadowRoot?.querySelector<HTMLElement>('input')?.click();
    await checklist?.updateComplete;
    expect(checklist?.value.answers).to.deep.equal({ p1: 'yes' });
    expect(localStorage.length).to.equal(0);
  });

  it('is gone through by keyboard alone, from the first choice to the copy, without a trap', async () => {
    const { page, document, hash } = await open();
    page.getByRole('link', { name: 'In English' }).focus();
    const names: string[] = [];
    const goTo = async (isThere: (element: Element) => boolean): Promise<void> => {
      for (let keys = 0; keys < 40; keys += 1) {
        await sendKeys({ press: 'Tab' });
        const { activeElement } = document;
        if (!activeElement || activeElement === document.body) throw new Error(`lost after ${names.join(', ')}`);
        names.push(activeElement.id || activeElement.textContent.trim());
        if (isThere(activeElement)) return;
      }
      throw new Error(`not found: ${names.join(', ')}`);
    };
    await goTo((element) => element.matches('[name=widget]'));
    await sendKeys({ press: 'ArrowDown' });
    expect(page.getByRole('radio', { name: 'Fra udfordring til plan' })).to.have.property('checked', true);
    await goTo((element) => element.matches('[name=lang]'));
    await sendKeys({ press: 'ArrowDown' });
    await waitFor(() => {
      expect([hash().get('widget'), hash().get('lang')]).to.deep.equal(['challenge-picker', 'en']);
    });
    // Past the fields, and in and out of the preview.
    await goTo((element) => element.matches('[name=format]'));
    expect(names).to.include('stage');
    await goTo((element) => element.textContent.trim() === 'Kopiér som link');
    await sendKeys({ press: 'Enter' });
    await waitFor(() => page.getByText(/^(Kopieret|Browseren ville ikke)/));
  });

  it('copies a rich link, by keyboard', async function () {
    // WebDriver in WebKitGTK presses one key at a time: no Ctrl+V there.
    if (!/Firefox|Chrome/.test(navigator.userAgent)) this.skip();
    const { page, document } = await open('#da.own=Vi%20sp%C3%B8rger');
    page.getByRole('button', { name: 'Kopiér som link' }).focus();
    await sendKeys({ press: 'Enter' });
    await waitFor(() => page.getByText(/^Kopieret\./));
    const editor = document.body.appendChild(document.createElement('div'));
    editor.contentEditable = 'true';
    editor.focus();
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'v' });
    await sendKeys({ up: 'Control' });
    await waitFor(() => {
      expect(editor.querySelector('a')?.href).to.match(/embed\/principle-checklist\.html\?lang=da&items=below$/);
    });
    expect(editor.querySelector('li')?.textContent).to.equal('Vi spørger');
  });

  it('shows what the browser will not copy, selected', async () => {
    const { page, document, frame } = await open();
    const { contentWindow: view } = frame;
    if (!view) throw new Error('no page');
    Object.defineProperty(view.navigator, 'clipboard', { value: undefined });
    Object.defineProperty(document, 'execCommand', { value: () => false });
    page.getByRole('button', { name: 'Kopiér som link' }).click();
    await waitFor(() => page.getByText(/^Browseren ville ikke kopiere/));
    const box = page.getByRole<HTMLTextAreaElement>('textbox', { name: 'Adressen alene' });
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).to.equal(box.value);
  });

  it('runs under the promised policy, and asks for nothing but its own files', async () => {
    const { page, frame, document } = await open('', 'csp-page');
    const faults: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => faults.push(effectiveDirective));
    const names = () =>
      frame.contentWindow?.performance
        .getEntriesByType('resource')
        .map(({ name }) => name.split('/').at(-1))
        .filter((name) => !/icon|web-dev-server/.test(name ?? ''))
        .sort() ?? [];
    const before = names();
    expect(before).to.deep.equal(['builder.css', 'builder.js', 'lm-widgets.js', 'site.css']);
    for (const name of ['Fra udfordring til plan', 'Kontaktkort', 'Engelsk']) page.getByRole('radio', { name }).click();
    await waitFor(() => {
      expect(previewOf(document)).to.contain('Would you like advice?');
    });
    expect(names()).to.deep.equal(before);
    expect(faults).to.deep.equal([]);
  });

  it('has a page of 320 px without a bar to the side', async () => {
    const { document, frame } = await open();
    frame.style.width = '320px';
    await waitFor(() => {
      expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
    });
  });
});
