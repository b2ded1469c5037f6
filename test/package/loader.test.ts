/** The loader: of the elements only what the page uses, and the rest when it is first used. */
import { expect } from 'chai';
import { principles } from '../../src/content/principles.js';
import { TAGS } from '../../src/widgets.js';
import { openFrame } from '../support/host-page.js';
import { inside, itemBoxes, openMore, waitFor } from '../support/page.js';

const EMBED = '/dist/web/embed';

interface Host {
  readonly document: Document;
  readonly body: HTMLElement;
  readonly faults: readonly string[];
  /** The files that the page has fetched of ours, in alphabetical order. */
  readonly fetched: () => string[];
}

const open = (address = '/test/hosts/loader.html'): Promise<Host> => {
  const frame = openFrame(address);
  return waitFor(() => {
    const { contentDocument: document, contentWindow: view } = frame;
    if (!view || document?.readyState !== 'complete' || !(Symbol.for('lm') in view)) throw new Error('not yet');
    const fetched = () =>
      view.performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname.replace('/dist/web/', ''))
        .filter((name) => /^(lm-|parts)/.test(name))
        .sort();
    return { document, body: document.body, faults: (view as unknown as { faults: string[] }).faults, fetched };
  });
};

/** Puts markup into the page, as it might come with it or late, and waits for the first widget in it. */
const add = async (place: Element | ShadowRoot, markup: string): Promise<HTMLElement> => {
  const box = place.ownerDocument.createElement('div');
  box.innerHTML = markup;
  place.append(box);
  return waitFor(
    () => {
      const widget = [...box.querySelectorAll<HTMLElement>('*')].find((el) => el.shadowRoot?.querySelector('section'));
      if (!widget) throw new Error('not yet');
      return widget;
    },
    { timeout: 10_000 },
  );
};

const words = (files: readonly string[]) => files.filter((file) => /\.(da|en)\.js$/.test(file));
/** What is fetched when it is about to be used. */
const LAZY = ['checklist', 'picker', 'contact']
  .map((widget) => `${widget}-export`)
  .concat('export-menu', 'message', 'render-hours', 'parse-address', 'links')
  .map((name) => `parts/${name}.js`);
const entries = (files: readonly string[]) => files.filter((file) => /parts\/lm-[a-z-]+\.js$/.test(file));

describe('lm-loader.js', () => {
  for (const tag of TAGS) {
    for (const lang of ['da', 'en']) {
      it(`fetches for <${tag} lang="${lang}"> its code and its words, and nothing of another`, async () => {
        const { body, fetched, faults } = await open();
        expect(fetched()).to.deep.equal(['lm-loader.js']);
        const widget = await add(body, `<${tag} lang="${lang}"></${tag}>`);
        expect(widget.shadowRoot?.querySelector('section')?.lang).to.equal(lang);
        expect(entries(fetched())).to.deep.equal([`parts/${tag}.js`]);
        expect(words(fetched())).to.deep.equal([`parts/${tag}.${lang}.js`]);
        expect(fetched().filter((file) => LAZY.includes(file))).to.deep.equal([]);
        expect(faults).to.deep.equal([]);
      });
    }
  }

  it('has files of these names for what is rarely used', async () => {
    for (const file of LAZY) expect((await fetch(`/dist/web/${file}`)).status, file).to.equal(200);
  });

  it('gives a frame its height, also one that is given its address after consent', async () => {
    const { body, document, fetched, faults } = await open();
    for (const late of [false, true]) {
      const frame = document.createElement('iframe');
      frame.title = 'Kontakt';
      if (!late) frame.src = `${EMBED}/contact-card.html`;
      body.append(frame);
      if (late) {
        await new Promise(requestAnimationFrame);
        frame.src = `${EMBED}/contact-card.html`;
      }
      await waitFor(() => {
        expect(parseInt(frame.style.height)).to.be.within(100, 1000);
      });
    }
    expect(fetched()).to.deep.equal(['lm-loader.js']);
    expect(faults).to.deep.equal([]);
  });

  it('fetches what is rarely done once it is near, and then no more', async () => {
    const { body, fetched, faults } = await open();
    const widget = await add(body, '<lm-principle-checklist></lm-principle-checklist>');
    const before = fetched();
    itemBoxes(widget)[0]?.click();
    expect(fetched()).to.deep.equal(before);
    await openMore(widget);
    const after = fetched();
    expect(after.length).to.be.greaterThan(before.length);
    inside(widget).getByRole('button', { name: 'Ryd alle svar' }).click();
    await waitFor(() => inside(widget).getByText('Alle svar er ryddet.'));
    inside(widget).getByRole('button', { name: 'Fortryd' }).click();
    await waitFor(() => {
      expect(itemBoxes(widget)[0]).to.have.property('checked', true);
    });
    expect(fetched()).to.deep.equal(after);
    expect(faults).to.deep.equal([]);
  });

  it('finds tags that come late, in shadow roots and inside of others', async () => {
    const { document, body, fetched, faults } = await open();
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' });
    body.append(host);
    if (host.shadowRoot) await add(host.shadowRoot, '<section><lm-contact-card></lm-contact-card></section>');
    expect(entries(fetched())).to.deep.equal(['parts/lm-contact-card.js']);
    await add(body, '<main><div><lm-challenge-picker></lm-challenge-picker></div></main>');
    expect(entries(fetched())).to.deep.equal(['parts/lm-challenge-picker.js', 'parts/lm-contact-card.js']);
    expect(faults).to.deep.equal([]);
  });

  it('speaks both languages on one page, and follows a change with all answers', async () => {
    const { document, body, faults } = await open();
    const widget = await add(body, '<lm-principle-checklist></lm-principle-checklist>');
    await add(body, '<lm-contact-card lang="en"></lm-contact-card>');
    itemBoxes(widget)[0]?.click();
    document.documentElement.lang = 'en';
    await waitFor(() => inside(widget).getByRole('checkbox', { name: 'Learning is something we share' }));
    expect(itemBoxes(widget)[0]).to.have.property('checked', true);
    document.documentElement.lang = 'da';
    await waitFor(() => inside(widget).getByRole('checkbox', { name: 'Vi er fælles om at lære' }));
    expect(faults).to.deep.equal([]);
  });

  it('makes widgets of links, with the list below them', async () => {
    const { body, fetched, faults } = await open();
    const widget = await add(
      body,
      `<p><a href="${EMBED}/principle-checklist.html?lang=en&items=below">Liste</a></p><ol><li id="ours"><strong>Ours</strong></li></ol>`,
    );
    inside(widget).getByRole('checkbox', { name: 'Ours' });
    expect(words(fetched())).to.deep.equal(['parts/lm-principle-checklist.en.js']);
    const card = await add(body, `<p>${location.origin}${EMBED}/contact-card.html#name=Anna&phone=12345678</p>`);
    inside(card).getByText('Anna');
    expect(faults).to.deep.equal([]);
  });

  it('reads a card’s own contacts and hours, which have code of their own', async () => {
    const { body, faults } = await open();
    const widget = await add(body, '<lm-contact-card><address>Anna Holm<br />12 34 56 78</address></lm-contact-card>');
    await waitFor(() => inside(widget).getByText('Anna Holm'));
    const open24 = await add(body, '<lm-contact-card phone="12345678" hours="man-søn 0-24"></lm-contact-card>');
    await waitFor(() => inside(open24).getByText(/^Åbent nu/));
    expect(faults).to.deep.equal([]);
  });

  it('runs under the promised policy', async () => {
    const { document, body, faults } = await open('/test/hosts/loader.html?csp');
    const card = document.createElement('lm-contact-card');
    body.append(card);
    await waitFor(() => inside(card).getByRole('heading', { name: 'Brug for sparring?' }));
    expect(faults).to.deep.equal([]);
  });

  it('leaves the elements to the whole script where that is there too', async () => {
    const { body, faults } = await open('/test/hosts/loader-and-whole.html');
    const widget = await add(body, '<lm-principle-checklist></lm-principle-checklist>');
    expect(itemBoxes(widget)).to.have.length(principles.length);
    expect(faults).to.deep.equal([]);
  });

  it('leaves what stands inside readable where a part is missing, and says so once', async () => {
    const { body, faults } = await open('/test/hosts/no-parts.html');
    const card = '<lm-contact-card><p>Ring 33 18 69 69</p></lm-contact-card>';
    body.innerHTML = `${card}${card}<p><a href="/no-parts/embed/contact-card.html">Kontakt</a></p>`;
    await waitFor(() => {
      expect(faults.filter((fault) => fault.includes('lm-contact-card'))).to.have.length(1);
      expect(faults.filter((fault) => fault.includes('links'))).to.have.length(1);
    });
    for (const text of body.querySelectorAll('p')) expect(text.checkVisibility()).to.equal(true);
    expect(faults).to.have.length(2);
  });

  for (const [when, act] of [
    ['the browser is online again', (host: Host) => host.document.defaultView?.dispatchEvent(new Event('online'))],
    [
      'another is put onto the page',
      ({ document, body }: Host) => {
        const paragraph = document.createElement('p');
        const link = document.createElement('a');
        link.href = `${EMBED}/contact-card.html`;
        paragraph.append(link);
        body.append(document.createElement('lm-contact-card'), paragraph);
      },
    ],
  ] as const) {
    it(`tries again what could not be fetched, when ${when}; meanwhile link and content are in sight`, async () => {
      const folder = `/late-${crypto.randomUUID().slice(0, 8)}`;
      const host = await open(`/test/hosts/late.html#${folder}`);
      const { body, faults } = host;
      const card = '<lm-contact-card><p>Ring 33 18 69 69</p></lm-contact-card>';
      const box = document.createElement('div');
      box.innerHTML = `${card}<p><a href="${folder}/embed/principle-checklist.html">Liste</a></p>`;
      body.append(box);
      await waitFor(() => {
        expect(faults).to.have.length(2);
      });
      for (const text of box.querySelectorAll('p')) expect(text.checkVisibility()).to.equal(true);
      await fetch(`${folder}/come`);
      act(host);
      await waitFor(
        () => {
          const widgets = [...box.querySelectorAll('lm-contact-card, lm-principle-checklist')];
          expect(widgets.map((widget) => widget.shadowRoot?.querySelectorAll('section').length)).to.deep.equal([1, 1]);
        },
        { timeout: 10_000 },
      );
      expect(box.querySelector('a')?.checkVisibility()).to.equal(false);
      expect(faults).to.have.length(2);
    });
  }
});
