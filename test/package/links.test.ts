/** The link is the widget: what the built script makes of links, and where it leaves them alone. */
import { expect } from 'chai';
import '../../src/index.js';
import { TAGS, WIDGET_NAMES } from '../../src/widgets.js';
import { openFrame, openHost, type HostPage } from '../support/host-page.js';
import { inside, waitFor } from '../support/page.js';

const EMBED = '/dist/web/embed';
const link = (address = `${EMBED}/contact-card.html`, attributes = '') =>
  `<a href="${address}" ${attributes}>Kontakt</a>`;
const WIDGETS = TAGS.join();

/** Puts markup onto the host page, as a portal does late, and waits until all of it has been looked at. */
const add = async ({ document }: HostPage, markup: string, place: ParentNode = document.body): Promise<HTMLElement> => {
  const box = document.createElement('div');
  box.innerHTML = `${markup}<p class="last">${link()}</p>`;
  place.append(box);
  // Links are looked at in their order.
  await waitFor(() => {
    if (!box.querySelector('.last > lm-contact-card')) throw new Error('not yet');
  });
  box.querySelector('.last')?.remove();
  return box;
};

describe('links', () => {
  for (const [where, markup] of [
    ['alone in a paragraph', `<p>${link()}</p>`],
    ['alone in a box', `<div>\n  ${link()}\n</div>`],
    ['alone on its line', `<p>Ring til os:<br>${link()}<br>eller kom forbi</p>`],
    ['in bold, alone', `<p><strong>${link()}</strong></p>`],
    ['in an embed block', `<figure class="wp-block-embed"><div>${link()}</div></figure>`],
    ['marked, in a sentence', `<p>Se ${link(undefined, 'class="lm-embed"')} her</p>`],
    ['in a dialog, after text', `Åbn <dialog open>${link()}</dialog>`],
    ['in a search, after text', `Find <search>${link()}</search>`],
    ['as a bare address', `<p>${location.origin}${EMBED}/contact-card.html?lang=en</p>`],
    [
      'as a bare address in an embed block',
      `<figure><div>\n${location.origin}${EMBED}/contact-card.html\n</div></figure>`,
    ],
  ] as const) {
    it(`become the widget ${where}`, async () => {
      const page = await openHost('/test/hosts/plain.html');
      const box = await add(page, markup);
      expect(box.querySelectorAll(WIDGETS)).to.have.length(1);
      expect(page.faults).to.deep.equal([]);
    });
  }

  for (const [where, markup] of [
    ['in a sentence', `<p>Se ${link()} her</p>`],
    ['before a sentence', `<p>${link()}: ring til os</p>`],
    ['beside another link', `<p>${link()} <a href="#">x</a></p>`],
    ['after a key', `<p>Tryk <kbd>F1</kbd> ${link()}</p>`],
    ['after a time', `<p><time>1. maj</time> ${link()}</p>`],
    ['beside a picture', `<p><img alt=""> ${link()}</p>`],
    ['in a field', `<textarea>${location.origin}${EMBED}/contact-card.html</textarea>`],
    ['as code', `<pre><code>${location.origin}${EMBED}/contact-card.html</code></pre>`],
    ['in a heading', `<h2>${link()}</h2>`],
    ['in a menu', `<nav>${link()}</nav>`],
    ['in a list', `<ul><li>${link()}</li></ul>`],
    ['in a button', `<button><span>${link()}</span></button>`],
    ['in a label', `<label>${link()}</label>`],
    ['in a summary', `<details open><summary>${link()}</summary>x</details>`],
    ['in a legend', `<fieldset><legend>${link()}</legend></fieldset>`],
    ['in a caption', `<table><caption>${link()}</caption></table>`],
    ...['heading', 'navigation', 'menu', 'menubar', 'listitem', 'Button', 'tablist', 'toolbar'].map(
      (role) => [`in what has the role ${role}`, `<div role="${role}"><div>${link()}</div></div>`] as const,
    ),
    ...['button', 'menuitem', 'tab'].map(
      (role) => [`with the role ${role}`, `<div>${link(undefined, `role="${role}"`)}</div>`] as const,
    ),
    ['to another page', `<p>${link('/dist/web/index.html')}</p>`],
    ['to another site', `<p>${link('https://x.example/dist/web/embed/contact-card.html')}</p>`],
    ['to no address at all', `<p>${link('http://[')}</p>`],
    ['as an address in a sentence', `<p>Se ${location.origin}${EMBED}/contact-card.html</p>`],
    ['being written', `<div contenteditable="true"><p>${link()}</p></div>`],
    [
      'in a read-only island of what is being written',
      `<div contenteditable><div contenteditable="false"><p>${link()}</p></div></div>`,
    ],
    ['marked, being written', `<div contenteditable="plaintext-only">${link(undefined, 'class="lm-embed"')}</div>`],
    ...['ck-editor', 'mce-content-body', 'ProseMirror', 'ql-editor', 'block-editor'].map(
      (editor) => [`in ${editor}`, `<div class="${editor}"><p>${link()}</p></div>`] as const,
    ),
    ['in Trix', `<trix-editor><div>${link()}</div></trix-editor>`],
  ] as const) {
    it(`stay links ${where}`, async () => {
      const page = await openHost('/test/hosts/plain.html');
      const box = await add(page, markup);
      expect(box.querySelectorAll(WIDGETS)).to.have.length(0);
      expect(page.faults).to.deep.equal([]);
    });
  }

  for (const query of ['mode=edit', 'Mode=Edit', 'a=b&displaymode=EDIT', 'sc_mode=edit']) {
    it(`stay links on a page with ${query}`, async () => {
      const page = await openHost(`/test/hosts/plain.html?${query}`);
      const box = page.document.createElement('p');
      box.innerHTML = link();
      page.document.body.append(box);
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      expect(box.querySelectorAll(WIDGETS)).to.have.length(0);
    });
  }

  it('take the attributes of the widget from query and fragment, and nothing else', async () => {
    const page = await openHost('/test/hosts/plain.html');
    const address =
      `${EMBED}/contact-card.html?lang=en&heading-level=3&name=Bo&onclick=alert(1)&style=color:red&class=x&id=y&slot=z` +
      '&innerHTML=x&__proto__=x&constructor=x#name=Anna%20Holm&phone=12345678#?secret=abc';
    const box = await add(page, `<p>${link(address)}</p>`);
    const widget = box.querySelector('lm-contact-card');
    expect([...(widget?.attributes ?? [])].map(({ name, value }) => [name, value])).to.deep.equal([
      ['lang', 'en'],
      ['heading-level', '3'],
      ['name', 'Anna Holm'],
      ['phone', '12345678'],
      // That it was put there for a link.
      ['data-lm-link', ''],
    ]);
    inside(widget as Element).getByRole('heading', { level: 3 });
  });

  it('leave out what WordPress appends', async () => {
    const page = await openHost('/test/hosts/plain.html');
    const box = await add(page, `<p>${link(`${EMBED}/contact-card.html?lang=en#?secret=abc`)}</p>`);
    expect(box.querySelector('lm-contact-card')?.getAttributeNames()).to.deep.equal(['lang', 'data-lm-link']);
  });

  it('stay where they are, out of sight, with the widget after them', async () => {
    const page = await openHost('/test/hosts/plain.html');
    const box = await add(page, `<p>${link()}</p>`);
    const [anchor] = box.querySelectorAll('p > a');
    expect(anchor?.textContent).to.equal('Kontakt');
    expect(anchor?.nextSibling).to.equal(box.querySelector('lm-contact-card'));
    await waitFor(() => {
      expect(anchor?.checkVisibility()).to.equal(false);
    });
  });

  it('come back where there is nothing to show', async () => {
    const page = await openHost('/test/hosts/plain.html');
    const box = await add(page, `<p>${link(`${EMBED}/contact-card.html?phone=&email=`)}</p>`);
    await waitFor(() => {
      expect(box.querySelectorAll('lm-contact-card')).to.have.length(0);
    });
    expect(box.querySelector('p > a')?.textContent).to.equal('Kontakt');
    expect(box.querySelector('p > a')?.checkVisibility()).to.equal(true);
    expect(box.querySelector('p > a')?.getAttributeNames()).to.deep.equal(['href']);
  });

  it('make the list below theirs with items=below', async () => {
    const page = await openHost('/test/hosts/plain.html');
    const list = '<ol><li id="a"><strong>Vi deler</strong> hver dag</li><li id="b">Vi spørger</li></ol>';
    const box = await add(
      page,
      `<p>${link(`${EMBED}/principle-checklist.html?items=below`)}</p>${list}<ol><li>x</li></ol>`,
    );
    const widget = box.querySelector('lm-principle-checklist');
    await waitFor(() => inside(widget as Element).getByRole('checkbox', { name: 'Vi deler' }));
    expect(
      inside(widget as Element)
        .getAllByRole('checkbox')
        .filter(({ id }) => /^i\d/.test(id)),
    ).to.have.length(2);
    const [theirs, other] = box.querySelectorAll(':scope > ol');
    await waitFor(() => {
      expect(theirs?.checkVisibility()).to.equal(false);
    });
    expect(other?.checkVisibility()).to.equal(true);
  });

  it('stay links where no list is below them, and say so', async () => {
    const page = await openHost('/test/hosts/plain.html');
    const box = await add(
      page,
      `<p>${link(`${EMBED}/principle-checklist.html?items=below`)}</p><p>Ingen liste</p>${link(`${EMBED}/contact-card.html`)}`,
    );
    await waitFor(() => {
      expect(page.faults.join()).to.contain('items=below');
    });
    expect(page.faults).to.have.length(1);
    expect(box.querySelectorAll('lm-principle-checklist')).to.have.length(0);
    expect(box.querySelector('p > a')?.textContent).to.equal('Kontakt');
  });

  it('give the list below them the ids of their address', async () => {
    const page = await openHost('/test/hosts/plain.html');
    const items = encodeURIComponent('Vi deler\t\t\tdeler\nVi spørger\t\t\tspoerger');
    const box = await add(
      page,
      `<p>${link(`${EMBED}/principle-checklist.html?items=below#items=${items}`)}</p><p>&nbsp;</p><div><ul><li>Vi spørger</li><li>Vi deler tit</li></ul></div>`,
    );
    const widget = box.querySelector('lm-principle-checklist');
    await waitFor(() =>
      inside(widget as Element)
        .getByRole('checkbox', { name: 'Vi deler tit' })
        .click(),
    );
    expect(widget?.value.answers).to.deep.equal({ deler: 'yes' });
    expect(page.faults).to.deep.equal([]);
  });

  it('are looked for in open shadow trees, and once only', async () => {
    const page = await openHost('/test/hosts/plain.html');
    const host = page.document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = `<p>${link()}</p>`;
    page.document.body.append(host);
    await waitFor(() => {
      expect(host.shadowRoot?.querySelectorAll('lm-contact-card')).to.have.length(1);
    });
    const view = page.frame.contentWindow as unknown as Record<symbol, { version: string; scan: (root: Node) => void }>;
    const lm = view[Symbol.for('lm')];
    expect(Object.isFrozen(lm)).to.equal(true);
    expect(lm?.version).to.match(/^\d+\.\d+\.\d+/);
    lm?.scan(page.document);
    (lm?.scan as (() => void) | undefined)?.();
    if (host.shadowRoot) lm?.scan(host.shadowRoot);
    await add(page, '');
    expect(host.shadowRoot?.querySelectorAll('lm-contact-card')).to.have.length(1);
    // Those that the page has.
    expect(page.document.querySelectorAll(WIDGETS)).to.have.length(page.document.querySelectorAll('#place > *').length);
  });

  it('are found as text that comes late', async () => {
    const page = await openHost('/test/hosts/plain.html');
    const paragraph = page.document.createElement('p');
    page.document.body.append(paragraph);
    paragraph.textContent = `${location.origin}${EMBED}/contact-card.html`;
    await waitFor(() => {
      expect(paragraph.querySelectorAll('lm-contact-card')).to.have.length(1);
    });
  });

  it('are found again when the page swaps its body', async () => {
    const page = await openHost('/test/hosts/plain.html');
    const body = page.document.createElement('body');
    body.innerHTML = `<p>${link()}</p>`;
    page.document.body.replaceWith(body);
    await waitFor(() => {
      expect(body.querySelectorAll('lm-contact-card')).to.have.length(1);
    });
  });

  it('survive 200 hostile values: nothing runs, nothing throws', async () => {
    const page = await openHost('/test/hosts/plain.html');
    const values = [
      '<script>hacked=1</script>',
      '"><img src=x onerror=hacked=1>',
      'javascript:hacked=1',
      '__proto__',
      'constructor',
      '\ud800',
      '%E0%A4%A',
      '\u0000\u202e',
      'x'.repeat(100_000),
      '{"a":1}',
    ];
    const names = [
      'lang',
      'heading',
      'heading-level',
      'theme',
      'storage-key',
      'actions',
      'name',
      'hours',
      'max-picks',
      'x',
    ];
    const places = ['?', '#'];
    const markup = places.flatMap((place) =>
      names.flatMap((name, i) =>
        values.map((value) => {
          const widget = WIDGET_NAMES[i % WIDGET_NAMES.length] ?? '';
          const encoded = value.includes('%') || value === '\ud800' ? value : encodeURIComponent(value);
          return `<p>${link(`${EMBED}/${widget}.html${place}${name}=${encoded}`)}</p>`;
        }),
      ),
    );
    expect(markup).to.have.length(200);
    const box = await add(page, markup.join(''));
    await waitFor(() => {
      const links = [...box.querySelectorAll('p > a')];
      expect(box.querySelectorAll(WIDGETS).length + links.filter((a) => a.checkVisibility()).length).to.equal(200);
    });
    expect(page.frame.contentWindow).not.to.have.property('hacked');
    expect(
      page.faults.filter((fault) => !/use one of|use words out of|use “man|neither phone nor email/.test(fault)),
    ).to.deep.equal([]);
  });
});

describe('frames', () => {
  const page = `${EMBED}/contact-card.html`;

  it('follow what the page in them says of its height, and nobody else', async () => {
    const host = await openHost('/test/hosts/plain.html');
    const frames = [page, '/test/hosts/plain.html?x'].map((address) => {
      const frame = host.document.createElement('iframe');
      frame.src = address;
      host.document.body.append(frame);
      return frame;
    });
    const [ours, other] = frames;
    await waitFor(
      () => {
        const content = ours?.contentDocument?.body.getBoundingClientRect().height ?? 0;
        expect(content).to.be.greaterThan(100);
        expect(Math.abs(parseFloat(ours?.style.height ?? '') - content)).to.be.at.most(4);
      },
      { timeout: 10_000 },
    );
    const card = ours?.contentDocument?.querySelector('lm-contact-card');
    const before = parseFloat(ours?.style.height ?? '');
    card?.setAttribute('lead', 'Lang tekst '.repeat(100));
    await waitFor(() => {
      expect(parseFloat(ours?.style.height ?? '')).to.be.greaterThan(before + 50);
    });
    card?.removeAttribute('lead');
    card?.setAttribute('density', 'compact');
    await waitFor(() => {
      expect(parseFloat(ours?.style.height ?? '')).to.be.lessThan(before);
    });
    const settled = ours?.style.height;
    const told = new Promise((resolve) => {
      host.frame.contentWindow?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (data === 'end') resolve(undefined);
      });
    });
    const say = (frame: HTMLIFrameElement | undefined, height: unknown) => {
      const script = `parent.postMessage({ type: 'lm:size', version: 1, height: ${String(height)} }, '*')`;
      (frame?.contentWindow as unknown as { eval: (code: string) => void }).eval(script);
    };
    for (const height of ['NaN', '1e6', '"500"', '-1', 'null', '10', 'Infinity']) say(ours, height);
    say(other, 500);
    host.frame.contentWindow?.postMessage({ type: 'lm:size', version: 1, height: 900 }, '*');
    host.frame.contentWindow?.postMessage('end', '*');
    await told;
    expect(ours?.style.height).to.equal(settled);
    expect(other?.style.height).to.equal('');
    expect(host.faults).to.deep.equal([]);
  });

  it('speak the words of H5P, Datawrapper, WordPress and iframe-resizer', async () => {
    const heard: unknown[] = [];
    const listen = ({ data }: MessageEvent<unknown>) => heard.push(data);
    addEventListener('message', listen);
    const frame = openFrame(`${page}?lang=en#name=Anna&phone=12345678#?secret=s3cr3t`);
    try {
      await waitFor(
        () => {
          expect(heard.some((data) => JSON.stringify(data).includes('s3cr3t'))).to.equal(true);
        },
        { timeout: 10_000 },
      );
      frame.contentWindow?.postMessage('[iFrameSizer]frame1:8:false:true:32:true:true:null:bodyOffset', '*');
      await waitFor(() => {
        expect(heard.some((data) => /^\[iFrameSizer\]frame1:\d+:\d+:size$/.test(String(data)))).to.equal(true);
      });
    } finally {
      removeEventListener('message', listen);
    }
    const text = JSON.stringify(heard);
    for (const part of ['"type":"lm:size"', '"context":"h5p"', '"datawrapper-height"', '"message":"height"']) {
      expect(text).to.contain(part);
    }
    expect(frame.contentDocument?.documentElement.lang).to.equal('en');
    inside(frame.contentDocument?.querySelector('lm-contact-card') as Element).getByText('Anna');
  });

  for (const sandbox of ['allow-scripts', '']) {
    it(`work as far as sandbox="${sandbox}" lets them`, async () => {
      const heard = new Promise((resolve) => {
        addEventListener('message', ({ data }: MessageEvent<{ type?: string }>) => {
          if (data.type === 'lm:size') resolve(data);
        });
      });
      const frame = openFrame(page, { sandbox });
      const loaded = new Promise((resolve) => {
        frame.addEventListener('load', resolve, { once: true });
      });
      await (sandbox ? heard : loaded);
    });
  }
});
