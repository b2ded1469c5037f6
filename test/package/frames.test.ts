/** Frames of ours on pages that give them boxes: they get the height of what is in them, and cover nothing that follows. */
import { expect } from 'chai';
import { openHost, type HostPage } from '../support/host-page.js';
import { waitFor } from '../support/page.js';

const CARD = '/dist/web/embed/contact-card.html';
const NEAR = 2;

/** How boxes for frames are made: by frameworks, by portals, by editors. */
const STYLES = `
  .border-box { box-sizing: border-box; border: 10px solid; padding: 7px; }
  .content-box { box-sizing: content-box; border: 10px solid; padding: 7px; }
  .ratio { position: relative; width: 100%; }
  .ratio::before { display: block; padding-top: 56.25%; content: ''; }
  .ratio > * { position: absolute; top: 0; left: 0; width: 100%; height: 100%; }
  .embed-responsive { position: relative; display: block; width: 100%; padding: 0; overflow: hidden; }
  .embed-responsive::before { display: block; content: ''; padding-top: 56.25%; }
  .embed-responsive iframe { position: absolute; top: 0; bottom: 0; left: 0; width: 100%; height: 100%; border: 0; }
  .wp-has-aspect-ratio .wp-block-embed__wrapper { position: relative; }
  .wp-has-aspect-ratio .wp-block-embed__wrapper::before { content: ''; display: block; padding-top: 56.25%; }
  .wp-has-aspect-ratio iframe { position: absolute; inset: 0; width: 100%; height: 100%; }
  .padded { position: relative; padding-bottom: 56.25%; height: 0; overflow: hidden; }
  .padded iframe { position: absolute; top: 0; left: 0; width: 100%; height: 100%; }
  .padded-top { position: relative; padding-top: 25px; padding-bottom: 40%; height: 0; border: 3px solid; box-sizing: border-box; }
  .padded-top iframe { position: absolute; inset: 0; width: 100%; height: 100%; box-sizing: border-box; }
  .aspect { aspect-ratio: 16 / 9; }
  .aspect iframe { width: 100%; height: 100%; }
  .aspect-cut { aspect-ratio: 16 / 9; overflow: hidden; }
  .aspect-cut iframe { width: 100%; height: 100%; }
  .aspect-absolute { aspect-ratio: 16 / 9; position: relative; }
  .aspect-absolute iframe { position: absolute; width: 100%; height: 100%; }
  .aspect-itself iframe { aspect-ratio: 16 / 9; width: 100%; height: auto; }
  .fixed-height { height: 200px; }
  .fixed-height iframe { width: 100%; height: 100%; }
  .important { height: 150px !important; }
  .important iframe { width: 100%; height: 100%; }
  .absolute-important { position: relative; height: 150px !important; }
  .absolute-important iframe { position: absolute; width: 100%; height: 100%; }
  .scrolls { height: 150px; overflow: auto; }
  .most iframe { max-height: 200px; }
  .least iframe { min-height: 900px; }
  .popup { position: relative; height: 100px; }
  .popup iframe { position: absolute; right: 0; top: 20px; width: 200px; height: 60px; }
`;

interface Shown {
  readonly frame: HTMLIFrameElement;
  readonly after: HTMLElement;
  /** Pixels by which its page is higher or lower than the room for it. */
  readonly missing: () => number;
  /** Pixels of the frame that lie over what follows, or are cut off. */
  readonly over: () => number;
}

const show = async (page: HostPage, markup: string, frameClass = ''): Promise<Shown> => {
  const { document } = page;
  const box = document.createElement('div');
  box.style.width = '400px';
  const style = document.createElement('style');
  style.textContent = STYLES;
  const frame = `<iframe src="${CARD}" title="Kontakt" class="${frameClass}" width="300" height="100"></iframe>`;
  box.innerHTML = `<div>${markup.replace('FRAME', frame)}</div><p class="after">Efter</p>`;
  box.prepend(style);
  // In sight: what is not, an engine may leave as it is for a while.
  document.body.prepend(box);
  const element = box.querySelector('iframe');
  const after = box.querySelector<HTMLElement>('.after');
  if (!element || !after) throw new Error('no frame');
  const content = () => element.contentDocument?.documentElement.getBoundingClientRect().height ?? 0;
  await waitFor(
    () => {
      const card = element.contentDocument?.querySelector('lm-contact-card');
      expect(card?.shadowRoot?.querySelectorAll('section')).to.have.length(1);
      expect(content()).to.be.greaterThan(100);
    },
    { timeout: 10_000 },
  );
  // What its page says of its height has been heard once a later message has.
  const heard = new Promise((resolve) => {
    page.frame.contentWindow?.addEventListener('message', ({ data, source }: MessageEvent<{ type?: string }>) => {
      if (source === element.contentWindow && data.type === 'lm:size') setTimeout(resolve);
    });
  });
  element.contentWindow?.postMessage({ type: 'lm:ask' }, '*');
  await heard;
  const inner = () => {
    const { paddingTop, paddingBottom } = page.document.defaultView?.getComputedStyle(element) ?? {
      paddingTop: '',
      paddingBottom: '',
    };
    return element.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
  };
  return {
    frame: element,
    after,
    missing: () => Math.abs(content() - inner()),
    over: () => {
      const { bottom } = element.getBoundingClientRect();
      const cut = element.parentElement;
      const hidden = cut && page.document.defaultView?.getComputedStyle(cut).overflowY === 'hidden';
      const edge = hidden ? cut.getBoundingClientRect().bottom : bottom;
      return Math.max(bottom - after.getBoundingClientRect().top, bottom - edge);
    },
  };
};

const PLAIN = '/test/hosts/plain.html';

describe('a frame of ours', () => {
  for (const [where, markup, frameClass] of [
    ['with a border and padding in its height', 'FRAME', 'border-box'],
    ['with a border and padding beside its height', 'FRAME', 'content-box'],
    ['in a ratio box of Bootstrap 5', '<div class="ratio">FRAME</div>'],
    ['in a ratio box of Bootstrap 5, with a border', '<div class="ratio">FRAME</div>', 'border-box'],
    ['in a ratio box of Bootstrap 4', '<div class="embed-responsive">FRAME</div>'],
    [
      'in an embed block of WordPress',
      '<figure class="wp-has-aspect-ratio"><div class="wp-block-embed__wrapper">FRAME</div></figure>',
    ],
    ['in a box that has its ratio by padding', '<div class="padded">FRAME</div>'],
    ['in a box with padding on both sides, and a border', '<div class="padded-top">FRAME</div>'],
    ['in a box with an aspect ratio', '<div class="aspect">FRAME</div>'],
    ['in a box with an aspect ratio that cuts', '<div class="aspect-cut">FRAME</div>'],
    ['on a box with an aspect ratio', '<div class="aspect-absolute">FRAME</div>'],
    ['with an aspect ratio of its own', '<div class="aspect-itself">FRAME</div>'],
    ['in a box with a height', '<div class="fixed-height">FRAME</div>'],
    ['in a line of a box with a height', '<div class="fixed-height"><span>FRAME</span></div>'],
  ] as const) {
    it(`has room for all of its page, and covers nothing: ${where}`, async () => {
      const page = await openHost(PLAIN);
      const { missing, over, frame } = await show(page, markup, frameClass);
      // Its scroll bar goes, and with it a line.
      await waitFor(() => {
        expect(missing(), 'missing').to.be.at.most(NEAR);
        expect(over(), 'over').to.be.at.most(NEAR);
      });
      expect(frame.offsetWidth, 'width').to.be.at.most(400 + 40);
      // It grows and shrinks with what is in it.
      const before = frame.offsetHeight;
      const card = frame.contentDocument?.querySelector('lm-contact-card');
      card?.setAttribute('lead', 'Lang tekst '.repeat(100));
      await waitFor(() => {
        expect(frame.offsetHeight).to.be.greaterThan(before + 50);
        expect(missing(), 'missing').to.be.at.most(NEAR);
        expect(over(), 'over').to.be.at.most(NEAR);
      });
      card?.removeAttribute('lead');
      await waitFor(() => {
        // When it tells by itself is another matter.
        frame.contentWindow?.postMessage({ type: 'lm:ask' }, '*');
        expect(Math.abs(frame.offsetHeight - before)).to.be.at.most(NEAR);
      });
      expect(page.faults).to.deep.equal([]);
    });
  }

  for (const [where, markup] of [
    ['in a box whose height is important', '<div class="important">FRAME</div>'],
    ['on a box whose height is important', '<div class="absolute-important">FRAME</div>'],
    ['that may not be higher', '<div class="most">FRAME</div>'],
    ['that must be higher', '<div class="least">FRAME</div>'],
    ['that floats in a corner of its box', '<div class="popup">FRAME</div>'],
  ] as const) {
    it(`keeps the height that the page insists on, and covers nothing: ${where}`, async () => {
      const page = await openHost(PLAIN);
      const { over } = await show(page, markup);
      expect(over()).to.be.at.most(NEAR);
      expect(page.faults).to.deep.equal([]);
    });
  }

  it('grows in a box that scrolls', async () => {
    const page = await openHost(PLAIN);
    const { missing, after, frame } = await show(page, '<div class="scrolls">FRAME</div>');
    await waitFor(() => {
      expect(missing()).to.be.at.most(NEAR);
    });
    expect(after.offsetTop).to.be.lessThan(frame.offsetTop + frame.offsetHeight);
  });

  it('grows in the box that is the whole page, whatever that is high', async () => {
    const page = await openHost(PLAIN);
    const { document } = page;
    for (const element of [document.documentElement, document.body]) element.style.height = '100%';
    const root = document.createElement('div');
    root.style.height = '100%';
    document.body.append(root);
    const frame = document.createElement('iframe');
    frame.src = CARD;
    frame.height = '100';
    root.append(frame, document.createElement('p'));
    await waitFor(
      () => {
        expect(frame.clientHeight).to.be.greaterThan(150);
      },
      { timeout: 10_000 },
    );
  });

  for (const mode of ['open', 'closed'] as const) {
    it(`is followed in a shadow tree that is ${mode}`, async () => {
      const page = await openHost(PLAIN);
      const host = page.document.createElement('div');
      const root = host.attachShadow({ mode });
      root.innerHTML = `<iframe src="${CARD}" title="Kontakt" height="100"></iframe>`;
      page.document.body.append(host);
      const view = page.frame.contentWindow as unknown as Record<symbol, { scan: (root: Node) => void }>;
      if (mode === 'closed') view[Symbol.for('lm')]?.scan(root);
      const frame = root.querySelector('iframe');
      await waitFor(
        () => {
          expect(frame?.clientHeight).to.be.greaterThan(150);
        },
        { timeout: 10_000 },
      );
    });
  }

  it('is followed in the folder of any version, and after it has moved', async () => {
    const page = await openHost(PLAIN);
    const { frame } = await show(page, 'FRAME');
    const place = page.document.createElement('section');
    page.document.body.append(place);
    frame.height = '';
    frame.style.height = '';
    place.append(frame);
    await waitFor(
      () => {
        expect(frame.clientHeight).to.be.greaterThan(200);
      },
      { timeout: 10_000 },
    );
  });

  for (const version of ['2', '0', '"1"', 'undefined', 'null']) {
    it(`is given nothing by a message of version ${version}`, async () => {
      const page = await openHost(PLAIN);
      const { frame } = await show(page, 'FRAME');
      const heights = new Set<string>();
      new MutationObserver(() => heights.add(frame.style.height)).observe(frame, { attributeFilter: ['style'] });
      const say = (text: string) => {
        const script = frame.contentDocument?.createElement('script');
        if (script) frame.contentDocument?.body.append(Object.assign(script, { text }));
      };
      say(`parent.postMessage({ type: 'lm:size', version: ${version}, height: 777 }, '*')`);
      say(`parent.postMessage({ type: 'lm:size', version: 1, height: 555 }, '*')`);
      await waitFor(() => {
        expect([...heights]).to.include('555px');
      });
      expect([...heights]).not.to.include('777px');
    });
  }
});
