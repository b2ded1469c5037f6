/** A link that has become a widget stays the page's: what the page does with it, and with what it has kept of itself. */
import { expect } from 'chai';
import { openHost, type HostPage } from '../support/host-page.js';
import { inside, nextTask, waitFor } from '../support/page.js';

const PLAIN = '/test/hosts/plain.html';
const EMBED = '/dist/web/embed';
const card = (name: string) => `${EMBED}/contact-card.html#name=${name}&phone=12345678`;
const link = (name: string, attributes = '') => `<a href="${card(name)}" ${attributes}>${name}</a>`;
const LIST = '<ol><li id="a"><strong>Vi deler</strong></li><li id="b"><strong>Vi spørger</strong></li></ol>';
const below = `<p><a href="${EMBED}/principle-checklist.html?items=below">Liste</a></p>`;

/** What is seen, in its order: `a` a link, `w` a widget, with its name; other elements by their text. */
const seen = (root: ParentNode): string =>
  [...root.querySelectorAll<HTMLElement>('a, lm-contact-card, lm-principle-checklist, ol, b')]
    .filter((element) => !element.parentElement?.closest('lm-contact-card, lm-principle-checklist, ol'))
    .filter((element) => element.checkVisibility())
    .map((element) => {
      if (element.localName === 'a') return `a:${element.textContent}`;
      if (element.localName.startsWith('lm-')) return `w:${element.getAttribute('name') ?? ''}`;
      return element.textContent.trim();
    })
    .join(' ');

const expectSeen = (root: ParentNode, expected: string): Promise<void> =>
  waitFor(() => {
    expect(seen(root)).to.equal(expected);
  });

/** Puts markup onto a page, in a box of its own. */
const put = (page: HostPage, markup: string): HTMLElement => {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const box = page.document.createElement('div');
  // Not parsed there, which the policy of a page may forbid.
  box.append(page.document.importNode(template.content, true));
  page.document.body.append(box);
  return box;
};

const open = async (markup: string, expected: string): Promise<{ page: HostPage; box: HTMLElement }> => {
  const page = await openHost(PLAIN);
  const box = put(page, markup);
  await expectSeen(box, expected);
  return { page, box };
};

const one = (box: ParentNode, selector: string): HTMLElement => {
  const found = box.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(selector);
  return found;
};

const lmOf = (page: HostPage) =>
  (page.frame.contentWindow as unknown as Record<symbol, { scan: (root?: unknown) => void }>)[Symbol.for('lm')];

describe('a link that has become a widget', () => {
  it('is out of sight and reach, whatever the styles of the page', async () => {
    const { page, box } = await open(`<p>${link('Anna')}</p>`, 'w:Anna');
    const style = page.document.createElement('style');
    style.textContent = `
      a, [hidden] { display: block !important; visibility: visible !important }
      @layer x { a { display: flex !important } }
      p > a:first-child { display: inline !important }`;
    page.document.head.append(style);
    const anchor = one(box, 'p > a');
    expect(anchor.checkVisibility()).to.equal(false);
    anchor.focus();
    expect(page.document.activeElement).to.equal(page.document.body);
    expect(page.faults).to.deep.equal([]);
  });

  it('is so under the promised policy', async () => {
    const page = await openHost(`${PLAIN}?csp`);
    const box = put(page, `<p>${link('Anna')}</p>${below}${LIST}`);
    await expectSeen(box, 'w:Anna w:');
    expect(page.faults).to.deep.equal([]);
  });

  it('is covered again where a program writes its attributes anew', async () => {
    const { box } = await open(`<p>${link('Anna', 'style="color: red"')}</p>`, 'w:Anna');
    const anchor = one(box, 'p > a');
    for (const write of [
      () => anchor.setAttribute('style', 'color: blue'),
      () => anchor.removeAttribute('hidden'),
      () => anchor.removeAttribute('style'),
      () => {
        for (const name of anchor.getAttributeNames()) if (name !== 'href') anchor.removeAttribute(name);
      },
    ]) {
      write();
      await expectSeen(box, 'w:Anna');
    }
    anchor.style.color = 'blue';
    // And goes back to what the page has made of it.
    anchor.setAttribute('href', 'https://x.example/');
    await expectSeen(box, 'a:Anna');
    expect(anchor.getAttribute('style')).to.equal('color: blue;');
  });

  it('hides the widget where the page hides the link', async () => {
    const { box } = await open(`<p>${link('Anna')}</p>`, 'w:Anna');
    const anchor = one(box, 'p > a');
    // As v-show does.
    anchor.style.display = 'none';
    await expectSeen(box, '');
    anchor.style.display = '';
    await expectSeen(box, 'w:Anna');
  });

  for (const [what, act, expected] of [
    ['goes with it', (box: HTMLElement) => one(box, 'p > a').remove(), 'w:Bo'],
    ['goes with what it stands in', (box: HTMLElement) => one(box, 'p').remove(), 'w:Bo'],
    ['goes when all is written anew', (box: HTMLElement) => (box.innerHTML = '<b>x</b>'), 'x'],
    ['moves with it', (box: HTMLElement) => one(box, 'p:last-child').append(one(box, 'p > a')), 'w:Bo w:Anna'],
    ['moves with what it stands in', (box: HTMLElement) => box.append(one(box, 'p')), 'w:Bo w:Anna'],
    [
      'goes with it into a fragment',
      (box: HTMLElement) => document.createDocumentFragment().append(one(box, 'p > a')),
      'w:Bo',
    ],
    ['goes with it into another document', (box: HTMLElement) => document.adoptNode(one(box, 'p > a')), 'w:Bo'],
    [
      'goes with it onto another page',
      (box: HTMLElement) => document.querySelector('iframe')?.after(one(box, 'p > a')),
      'w:Bo',
    ],
    ['stays behind what is put before it', (box: HTMLElement) => one(box, 'p > a').before('x'), 'w:Anna w:Bo'],
    [
      'stays with it when something is put between',
      (box: HTMLElement) => one(box, 'p > a').after(document.createElement('i')),
      'w:Anna w:Bo',
    ],
    [
      'comes back when only the widget is taken away',
      (box: HTMLElement) => one(box, 'lm-contact-card').remove(),
      'w:Anna w:Bo',
    ],
    [
      'is a link again in a sentence',
      (box: HTMLElement) => {
        one(box, 'p:last-child').prepend('Se ', one(box, 'p > a'), ' og ');
      },
      'a:Anna w:Bo',
    ],
    ['follows its address', (box: HTMLElement) => one(box, 'p > a').setAttribute('href', card('Eva')), 'w:Eva w:Bo'],
    [
      'follows its address to another widget',
      (box: HTMLElement) => one(box, 'p > a').setAttribute('href', `${EMBED}/principle-checklist.html`),
      'w: w:Bo',
    ],
    ['is a link again to elsewhere', (box: HTMLElement) => one(box, 'p > a').setAttribute('href', '/x'), 'a:Anna w:Bo'],
    [
      'is a link again where somebody begins to write',
      (box: HTMLElement) => one(box, 'p').setAttribute('contenteditable', 'true'),
      'a:Anna w:Bo',
    ],
  ] as const) {
    it(what, async () => {
      const { page, box } = await open(`<p>${link('Anna')}</p><p>${link('Bo')}</p>`, 'w:Anna w:Bo');
      act(box);
      await expectSeen(box, expected);
      for (const anchor of document.querySelectorAll('body > a')) {
        expect((anchor as HTMLElement).checkVisibility()).to.equal(true);
        anchor.remove();
      }
      await nextTask();
      expect(seen(box)).to.equal(expected);
      expect(page.faults).to.deep.equal([]);
    });
  }

  it('keeps its answers when it is taken away and put back, kept nowhere', async () => {
    const { box } = await open(`<p><a href="${EMBED}/principle-checklist.html?storage=none">Liste</a></p>`, 'w:');
    const paragraph = one(box, 'p');
    inside(one(box, 'lm-principle-checklist')).getAllByRole('checkbox')[0]?.click();
    paragraph.remove();
    await nextTask();
    expect(one(paragraph, 'a').getAttributeNames()).to.deep.equal(['href']);
    box.append(paragraph);
    await expectSeen(box, 'w:');
    expect(inside(one(box, 'lm-principle-checklist')).getAllByRole('checkbox')[0]).to.have.property('checked', true);
  });

  it('becomes one when it is no longer written, and when it is given its address late', async () => {
    const page = await openHost(PLAIN);
    const box = put(page, `<div contenteditable="true"><p>${link('Anna')}</p></div><p><a>Bo</a></p>`);
    await nextTask();
    expect(seen(box)).to.equal('a:Anna a:Bo');
    one(box, 'div').removeAttribute('contenteditable');
    one(box, ':scope > p > a').setAttribute('href', card('Bo'));
    await expectSeen(box, 'w:Anna w:Bo');
  });

  it('lets a page have its way that undoes it without end', async () => {
    const page = await openHost(PLAIN);
    const view = page.frame.contentWindow as unknown as typeof globalThis;
    new view.MutationObserver(() => {
      for (const widget of page.document.querySelectorAll('p > lm-contact-card')) widget.remove();
      for (const anchor of page.document.querySelectorAll('p > a')) anchor.removeAttribute('hidden');
    }).observe(page.document, { subtree: true, childList: true, attributes: true });
    const box = put(page, `<p>${link('Anna')}</p>`);
    await waitFor(() => {
      expect(page.faults).to.have.length(1);
    });
    await expectSeen(box, 'a:Anna');
    expect(page.faults).to.have.length(1);
    expect(page.faults[0]).to.contain('its link stays a link');
  });

  it('takes a hundred changes at once', async () => {
    const { page, box } = await open(`<p>${link('Anna')}</p>`, 'w:Anna');
    for (let i = 0; i < 100; i += 1) {
      const other = box.cloneNode(true) as HTMLElement;
      box.prepend(...other.childNodes);
      box.append(one(box, 'p'));
      if (i % 2) one(box, 'p').remove();
      else one(box, 'p > a').setAttribute('href', card(`N${String(i)}`));
      if (box.children.length > 8) box.replaceChildren(one(box, 'p'));
    }
    await waitFor(() => {
      const anchors = [...box.querySelectorAll('p > a')];
      expect(anchors.every((anchor) => !anchor.checkVisibility())).to.equal(true);
      expect(box.querySelectorAll('lm-contact-card')).to.have.length(anchors.length);
    });
    expect(page.faults).to.deep.equal([]);
  });
});

describe('an address as bare text that has become a widget', () => {
  const address = (name: string) => `${location.origin}${card(name)}`;

  it('is the page’s text still, and follows it', async () => {
    const { page, box } = await open(`<p>${address('Anna')}</p>`, 'w:Anna');
    const [text] = one(box, 'p').childNodes as unknown as [Text];
    expect(one(box, 'p').textContent.trim()).to.equal('');
    text.data = address('Bo');
    await expectSeen(box, 'w:Bo');
    expect(box.querySelectorAll('lm-contact-card')).to.have.length(1);
    text.data = 'Tekst';
    await expectSeen(box, '');
    expect(box.textContent).to.equal('Tekst');
    text.data = address('Eva');
    await expectSeen(box, 'w:Eva');
    text.remove();
    await expectSeen(box, '');
    expect(text.data).to.equal(address('Eva'));
    box.textContent = '';
    box.append(text);
    await expectSeen(box, 'w:Eva');
    box.textContent = address('Ida');
    await expectSeen(box, 'w:Ida');
    expect(page.faults).to.deep.equal([]);
  });

  it('is not taken away with the empty texts by a script that marks words', async () => {
    const { page, box } = await open(`<p>${address('Anna')}</p>`, 'w:Anna');
    box.normalize();
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    await expectSeen(box, 'w:Anna');
    one(box, 'p').append(' og mere');
    box.normalize();
    await expectSeen(box, 'w:Anna');
    expect(page.faults).to.deep.equal([]);
  });

  it('goes where the page empties it', async () => {
    const { box } = await open(`<p>${address('Anna')}</p>`, 'w:Anna');
    const [text] = one(box, 'p').childNodes as unknown as [Text];
    text.data = '';
    await expectSeen(box, '');
    expect(text.data).to.equal('');
  });

  it('is no second widget within a link', async () => {
    const markup = `<p><a href="${card('Anna')}"><span>${address('Anna')}</span></a></p>`;
    const { box } = await open(markup, 'w:Anna');
    expect(box.querySelectorAll('lm-contact-card')).to.have.length(1);
  });
});

describe('the list below a link', () => {
  const boxes = (box: HTMLElement) =>
    inside(one(box, 'lm-principle-checklist'))
      .getAllByRole('checkbox')
      .map((element) => (element as HTMLInputElement).labels?.[0]?.textContent.trim());

  it('stays where it is, out of sight, and is followed', async () => {
    const { page, box } = await open(`${below}${LIST}`, 'w:');
    const list = one(box, ':scope > ol');
    expect(boxes(box)).to.deep.equal(['Vi deler', 'Vi spørger']);
    one(list, 'li').insertAdjacentHTML('afterend', '<li id="c"><strong>Vi måler</strong></li>');
    await waitFor(() => {
      expect(boxes(box)).to.deep.equal(['Vi deler', 'Vi måler', 'Vi spørger']);
    });
    const [text] = one(list, 'strong').childNodes as unknown as [Text];
    text.data = 'Vi hjælper';
    await waitFor(() => {
      expect(boxes(box)[0]).to.equal('Vi hjælper');
    });
    list.outerHTML = '<ol><li id="d"><strong>Ny</strong></li></ol>';
    await waitFor(() => {
      expect(boxes(box)).to.deep.equal(['Ny']);
    });
    await expectSeen(box, 'w:');
    one(box, 'p > a').remove();
    await expectSeen(box, 'Ny');
    expect(one(box, 'ol').getAttributeNames()).to.deep.equal([]);
    expect(page.faults.filter((fault) => !fault.includes('items without id'))).to.deep.equal([]);
  });

  it('may come late; until then the link is one, and the console says so once', async () => {
    const page = await openHost(PLAIN);
    const box = put(page, below);
    await nextTask();
    expect(seen(box)).to.equal('a:Liste');
    box.insertAdjacentHTML('beforeend', LIST);
    await expectSeen(box, 'w:');
    one(box, ':scope > ol').remove();
    await expectSeen(box, 'a:Liste');
    box.insertAdjacentHTML('afterbegin', '<b>x</b>');
    await nextTask();
    expect(page.faults.filter((fault) => fault.includes('items=below'))).to.have.length.within(1, 2);
  });
});

describe('a page that was kept with its widgets', () => {
  const markup = `<p>${link('Anna')}</p><p>${location.origin}${card('Bo')}</p>
    <p><a href="${EMBED}/principle-checklist.html?lang=da#items=x%0Ay">Egne</a></p>${below}${LIST}`;
  const whole = 'w:Anna w:Bo w: w:';

  for (const [how, copy] of [
    ['as text', (box: HTMLElement) => box.innerHTML],
    ['as a copy of its elements', (box: HTMLElement) => box.cloneNode(true) as HTMLElement],
    [
      'as text of XML',
      (box: HTMLElement) => [...box.children].map((child) => new XMLSerializer().serializeToString(child)).join(''),
    ],
  ] as const) {
    it(`has each widget once: ${how}`, async () => {
      const { page, box } = await open(markup, whole);
      for (let times = 0; times < 3; times += 1) {
        const kept = copy(box);
        if (typeof kept === 'string') box.innerHTML = kept;
        else box.replaceChildren(...kept.childNodes);
        await expectSeen(box, whole);
        await nextTask();
        expect(seen(box)).to.equal(whole);
        expect(box.querySelectorAll('lm-contact-card, lm-principle-checklist')).to.have.length(4);
      }
      expect(page.faults.filter((fault) => !fault.includes('items without id'))).to.deep.equal([]);
    });
  }

  it('is read by a page where the link may be none: it is in sight', async () => {
    const { box } = await open(`<p>${link('Anna')}</p>`, 'w:Anna');
    const kept = one(box, 'p').innerHTML;
    box.innerHTML = `<h2>${kept}</h2>`;
    await expectSeen(box, 'a:Anna');
  });

  it('keeps a widget whose link is lost, as the element that it is', async () => {
    const { box } = await open(`<p>${link('Anna')}</p>`, 'w:Anna');
    const kept = one(box, 'lm-contact-card').outerHTML;
    box.innerHTML = `<div>${kept}</div>`;
    await expectSeen(box, 'w:Anna');
    expect(one(box, 'lm-contact-card').hasAttribute('data-lm-link')).to.equal(false);
  });
});

describe('what is beside a link and not seen', () => {
  for (const [what, before, after] of [
    ['a zero-width space', '\u200b', '\u200b'],
    ['a byte order mark', '\ufeff', '\ufeff'],
    ['a soft hyphen', '\u00ad', '\u00ad'],
    ['joiners and marks of direction', '\u200d\u200e', '\u2060\u202c\u2069'],
    ['a no-break space', '\u00a0\u202f', '\u3000'],
    ['a variation selector and fillers', '\ufe0f\u034f', '\u3164\u2800'],
    ['control characters', '\u0007', '\u001f'],
    ['empty elements', '<span></span><i>\u200b</i>', '<em>&nbsp;</em><o:p></o:p><wbr>'],
    ['a script, styles and a template', '<script></script><style>a { color: red }</style>', '<template>x</template>'],
    ['what a form hides', '<input type="hidden" value="x">', ''],
    ['a comment', '<!-- x -->', '<!-- x -->'],
  ] as const) {
    it(`does not keep it from standing alone: ${what}`, async () => {
      const { box, page } = await open(`<p>${before}${link('Anna')}${after}</p>`, 'w:Anna');
      expect(page.faults).to.deep.equal([]);
      box.innerHTML = `<p>${before}${location.origin}${card('Bo')}${after}</p>`;
      await expectSeen(box, 'w:Bo');
    });
  }

  it('nor what came along when its address was pasted', async () => {
    const page = await openHost(PLAIN);
    const address = `${EMBED}/contact-card.html`;
    const markup = [`\u200b${address}`, `${address}\u200b`, ` ${address}\u00a0`, `\ufeff${address}?lang=da\u200e`];
    const box = put(page, markup.map((href) => `<p><a href="${href}">x</a></p>`).join(''));
    await expectSeen(box, 'w: w: w: w:');
  });
});

describe('scan', () => {
  it('takes anything, and does nothing with what is no tree', async () => {
    const page = await openHost(PLAIN);
    const lm = lmOf(page);
    const { document } = page;
    for (const value of [
      null,
      0,
      1,
      NaN,
      '',
      'body',
      true,
      [],
      {},
      { nodeType: 1 },
      Symbol('x'),
      () => undefined,
      document.createTextNode('x'),
      document.createComment('x'),
      document.createAttribute('x'),
      document.querySelectorAll('*'),
      document.body.children,
      document.body.attributes,
      page.frame.contentWindow,
      document.implementation,
      Object.create(null) as unknown,
    ])
      lm?.scan(value);
    lm?.scan();
    lm?.scan(undefined);
    expect(page.faults).to.deep.equal([]);
  });

  for (const [what, treeOf] of [
    ['a document', (box: HTMLElement) => box.ownerDocument],
    ['an element', (box: HTMLElement) => box],
    ['the link itself', (box: HTMLElement) => one(box, 'a')],
  ] as const) {
    it(`looks at ${what}`, async () => {
      const { page, box } = await open(`<p>${link('Anna')}</p>`, 'w:Anna');
      lmOf(page)?.scan(treeOf(box));
      await nextTask();
      expect(seen(box)).to.equal('w:Anna');
    });
  }

  it('looks at a closed shadow tree, before and after it is on the page', async () => {
    const page = await openHost(PLAIN);
    for (const isOnPage of [false, true]) {
      const host = page.document.createElement('div');
      const root = host.attachShadow({ mode: 'closed' });
      root.innerHTML = `<p>${link('Anna')}</p>`;
      if (isOnPage) page.document.body.append(host);
      lmOf(page)?.scan(root);
      if (!isOnPage) page.document.body.append(host);
      await expectSeen(root, 'w:Anna');
      host.remove();
    }
  });

  it('looks at a fragment, whose links become widgets on the page', async () => {
    const page = await openHost(PLAIN);
    const fragment = page.document.createDocumentFragment();
    const paragraph = page.document.createElement('p');
    paragraph.innerHTML = link('Anna');
    fragment.append(paragraph);
    lmOf(page)?.scan(fragment);
    expect(paragraph.querySelectorAll('lm-contact-card')).to.have.length(0);
    page.document.body.append(fragment);
    await expectSeen(paragraph, 'w:Anna');
  });
});
