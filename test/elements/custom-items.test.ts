/** A page's own items in the widgets: what is refused, what is shown as it is, and answers that stay. */
import { expect } from 'chai';
import '../../src/define/all.js';
import { focusAreas } from '../../src/content/focus-areas.js';
import { principles } from '../../src/content/principles.js';
import { parseItems } from '../../src/elements/custom-items.js';
import type { ChallengePicker, PrincipleChecklist } from '../../src/index.js';
import { inside, itemBoxes, mount, nextTask, record, waitFor, warningsDuring } from '../support/page.js';

const checklist = (inner = '', attributes = '') =>
  mount<PrincipleChecklist>(`<lm-principle-checklist ${attributes}>${inner}</lm-principle-checklist>`);
const TWO = '<ul><li>Vi deler viden</li><li>Nye har en makker</li></ul>';
const NO_IDS = '<lm-principle-checklist> items without id: new words lose the answers';
const names = (widget: Element) => itemBoxes(widget).map(({ labels }) => labels?.[0]?.textContent);
const checked = (widget: Element) => itemBoxes(widget).map((box) => box.checked);

const cyclic: Record<string, unknown> = { da: 'Et' };
cyclic['self'] = cyclic;
const throwing = {
  get title(): string {
    throw new Error('no');
  },
};

describe('items of a property', () => {
  for (const [what, items] of Object.entries({
    'nothing in the list': [null],
    'a hole in the list': [{ title: 'Et' }, , { title: 'To' }],
    'texts in place of items': ['Et'],
    'a list in a list': [[{ title: 'Et' }]],
    'a cyclic item': [Object.assign(cyclic, { title: cyclic })],
    'a cyclic title': [{ title: cyclic }],
    'an object as an id': [{ id: {}, title: 'Et' }],
    'a symbol as an id': [{ id: Symbol('a'), title: 'Et' }],
    'not a number as an id': [{ id: NaN, title: 'Et' }],
    'a symbol as a title': [{ title: Symbol('a') }],
    'a list as a title': [{ title: ['Et'] }],
    'a number as a title': [{ title: 7 }],
    'a symbol in a title': [{ title: { da: Symbol('a') } }],
    'a title that is empty in every language': [{ title: { da: ' ', en: '' } }],
    'a title that is too deep': [{ title: { da: { team: { x: 'Et' } } } }],
    'a text that is a number': [{ title: 'Et', text: 7 }],
    'an idea that is an object of no texts': [{ title: 'Et', idea: {} }],
    'a getter that throws': [throwing],
    'a proxy that throws': new Proxy([{ title: 'Et' }], {
      get: () => {
        throw new Error('no');
      },
    }),
    'an object in place of a list': { 0: { title: 'Et' }, length: 1 },
    'a set': new Set([{ title: 'Et' }]),
    'a function': () => [{ title: 'Et' }],
    'a text': '[{"title":"Et"}]',
    'an empty list': [],
  })) {
    for (const [tag, all] of [
      ['lm-principle-checklist', principles.length],
      ['lm-challenge-picker', focusAreas.length],
    ] as const) {
      it(`are refused with one warning: ${what}, ${tag}`, async () => {
        const errors = record(document, 'lm-error');
        const warnings = await warningsDuring(async () => {
          const widget = await mount<PrincipleChecklist | ChallengePicker>(`<${tag}></${tag}>`);
          if (tag === 'lm-challenge-picker') Object.assign(widget, { value: { challenge: 'ch1' } });
          Object.assign(widget, { items });
          await widget.updateComplete;
          expect(itemBoxes(widget)).to.have.length(all);
        });
        expect(warnings).to.have.length(1);
        expect(errors.map(({ reason }) => reason)).to.deep.equal(['items']);
      });
    }
  }

  it('may have numbers as ids, and nothing at all where there is nothing to say', async () => {
    const widget = await checklist();
    const warnings = await warningsDuring(async () => {
      const items = [
        { id: 7, title: 'Et', text: null, idea: false, sign: '' },
        { id: null, title: 'To' },
      ];
      Object.assign(widget, { items });
      await widget.updateComplete;
    });
    expect(warnings).to.deep.equal([]);
    for (const box of itemBoxes(widget)) box.click();
    expect(Object.keys(widget.value.answers)).to.deep.equal(['7', 'item-15deilu'].sort());
  });

  it('are two where they have one id or one title', async () => {
    const widget = await checklist();
    const twice = { title: 'Et' };
    widget.items = [{ id: 'a', title: 'A' }, { id: 'a', title: 'B' }, { id: 'a-2', title: 'C' }, twice, twice];
    await widget.updateComplete;
    expect(names(widget)).to.deep.equal(['A', 'B', 'C', 'Et', 'Et']);
    for (const box of itemBoxes(widget)) box.click();
    const ids = Object.keys(widget.value.answers);
    expect(ids.slice(0, 3).sort()).to.deep.equal(['a', 'a-2', 'a-3']);
    expect(ids).to.have.length(5);
  });

  it('speak to a team or to one person, in the language of the widget', async () => {
    const widget = await checklist();
    widget.items = [
      { title: { da: { team: 'I deler', me: 'Du deler' }, en: { team: 'You all share', me: 'You share' } } },
      { title: { team: { da: 'I spørger', en: 'You all ask' }, me: { da: 'Du spørger', en: 'You ask' } } },
      { title: { team: 'I prøver', me: 'Du prøver' }, text: { 'da-DK': 'Ofte', 'en-GB': 'Often' } },
      { title: { da: 'Kun dansk', en: '' } },
    ];
    await widget.updateComplete;
    expect(names(widget)).to.deep.equal(['I deler', 'I spørger', 'I prøver', 'Kun dansk']);
    widget.audience = 'me';
    await widget.updateComplete;
    expect(names(widget)).to.deep.equal(['Du deler', 'Du spørger', 'Du prøver', 'Kun dansk']);
    widget.lang = 'en';
    await waitFor(() => {
      expect(names(widget)).to.deep.equal(['You share', 'You ask', 'Du prøver', 'Kun dansk']);
    });
    inside(widget).getByRole('checkbox', { name: 'Du prøver', description: 'Often' });
  });

  it('may be changed in place, and be very many', async () => {
    const widget = await checklist();
    const items = [{ title: 'Et' }];
    widget.items = items;
    await widget.updateComplete;
    items.push({ title: 'To' });
    widget.requestUpdate();
    await widget.updateComplete;
    expect(names(widget)).to.deep.equal(['Et', 'To']);
    const many = (n: number) => Array.from({ length: n }, (_, i) => ({ title: `Punkt ${String(i)}` }));
    widget.items = many(1000);
    await widget.updateComplete;
    expect(itemBoxes(widget)).to.have.length(1000);
    expect(new Set(parseItems(many(10_000))?.map(({ id }) => id)).size).to.equal(10_000);
  });
});

describe('what an editor has written', () => {
  for (const [what, inner] of Object.entries({
    paragraphs: '<p>Vi deler viden</p><p>Nye har en makker</p>',
    'bare lines': 'Vi deler viden<br>Nye har en makker',
    'a row of a table': '<table><tr><td>Vi deler viden</td><td>hver tirsdag</td></tr></table>',
  })) {
    for (const tag of ['lm-principle-checklist', 'lm-challenge-picker']) {
      it(`is in sight where it is no list, with one warning: ${what}, ${tag}`, async () => {
        const warnings = await warningsDuring(async () => {
          const widget = await mount<PrincipleChecklist>(`<${tag}>${inner}</${tag}>`);
          expect(widget.innerText).to.contain('Vi deler viden');
          expect(widget.getBoundingClientRect().height).to.be.above(10);
          expect(widget.shadowRoot?.querySelectorAll('h2, input')).to.have.length(0);
          widget.lang = 'en';
          await widget.updateComplete;
        });
        expect(warnings).to.deep.equal([`<${tag}> items: no list inside the tag: it is shown as it is`]);
      });
    }
  }

  it('is taken once it is a list, and where the property is one', async () => {
    const widget = await checklist('<p>Vi deler viden</p><p>Nye har en makker</p>');
    widget.innerHTML = TWO;
    await waitFor(() => {
      expect(itemBoxes(widget)).to.have.length(2);
    });
    widget.innerHTML = '<p>Vi deler viden</p><p>Nye har en makker</p>';
    widget.items = [{ title: 'Et' }];
    await waitFor(() => {
      expect(names(widget)).to.deep.equal(['Et']);
    });
  });

  for (const inner of [
    '',
    ' \n ',
    '<!-- her -->',
    '<p>&nbsp;</p>',
    '<p><a href="#x">Tjekliste</a></p>',
    '<p>Listen kræver JavaScript. <a href="#x">Åbn den</a></p>',
    '<ul></ul>',
  ]) {
    it(`is nothing, and the built-in principles are there: “${inner}”`, async () => {
      expect(await warningsDuring(() => checklist(inner))).to.deep.equal([]);
      expect(itemBoxes(await checklist(inner))).to.have.length(principles.length);
    });
  }

  it('has the ids of the address, by title and by place', async () => {
    const address =
      '<ol data-lm-address><li data-lm-id="makker"><strong>Nye har en makker</strong></li><li data-lm-id="deler"><strong>Vi deler</strong></li></ol>';
    const widget = await checklist(`${TWO}${address}`);
    for (const box of itemBoxes(widget)) box.click();
    expect(widget.value.answers).to.deep.equal({ deler: 'yes', makker: 'yes' });
    expect(names(widget)).to.deep.equal(['Vi deler viden', 'Nye har en makker']);
  });

  it('has the ids of the address where two titles are alike', async () => {
    const twice = await checklist(
      '<ul><li>Et</li><li>Et</li></ul><ol data-lm-address><li data-lm-id="a">Et</li><li data-lm-id="b">Et</li></ol>',
    );
    for (const box of itemBoxes(twice)) box.click();
    expect(twice.value.answers).to.deep.equal({ a: 'yes', b: 'yes' });
  });

  it('is read where it comes from another document', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const list = frame.contentDocument?.createElement('ul');
    if (list) list.innerHTML = '<li><b>Vi deler</b> viden</li>';
    const widget = await checklist();
    if (list) widget.append(list);
    frame.remove();
    await waitFor(() => inside(widget).getByRole('checkbox', { name: 'Vi deler', description: 'viden' }));
  });
});

describe('a page translator', () => {
  const wrap = (text: Text): void => {
    if (!text.data.trim()) return;
    const font = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
    const [outer, inner] = [font(), font()];
    text.replaceWith(outer);
    outer.append(inner);
    inner.append(text);
  };
  const texts = (root: Node): Text[] => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) if (walker.currentNode instanceof Text) found.push(walker.currentNode);
    return found;
  };
  const translate = (root: Node, to = (text: string) => `${text}!`): void => {
    for (const text of texts(root)) {
      if (text.parentElement?.closest('style')) continue;
      wrap(text);
      if (text.data.trim()) text.data = to(text.data);
    }
  };

  it('leaves the answers to a list without ids', async () => {
    const widget = await checklist(TWO);
    itemBoxes(widget)[1]?.click();
    const { value } = widget;
    translate(widget);
    await waitFor(() => {
      expect(names(widget)).to.deep.equal(['Vi deler viden!', 'Nye har en makker!']);
    });
    expect(checked(widget)).to.deep.equal([false, true]);
    expect(widget.value).to.deep.equal(value);
    // As one does that writes the whole list anew.
    widget.innerHTML = '<ul><li>We share</li><li>New ones have a buddy</li></ul>';
    await waitFor(() => {
      expect(names(widget)[0]).to.equal('We share');
    });
    expect(checked(widget)).to.deep.equal([false, true]);
  });

  it('is none where items change places, come and go', async () => {
    const widget = await checklist(TWO, 'storage-key="x"');
    itemBoxes(widget)[1]?.click();
    const [one, two] = widget.querySelectorAll('li');
    // A framework that uses its elements again.
    if (one && two) [one.textContent, two.textContent] = [two.textContent, one.textContent];
    await waitFor(() => {
      expect(names(widget)[0]).to.equal('Nye har en makker');
    });
    expect(checked(widget)).to.deep.equal([true, false]);
    widget.querySelector('ul')?.prepend(Object.assign(document.createElement('li'), { textContent: 'Nyt' }));
    await waitFor(() => {
      expect(checked(widget)).to.deep.equal([false, true, false]);
    });
    two?.remove();
    await waitFor(() => {
      expect(checked(widget)).to.deep.equal([false, true]);
    });
  });

  it('of the shadow tree ends no rendering: what changes is shown, without an exception', async () => {
    for (const tag of ['lm-principle-checklist', 'lm-challenge-picker', 'lm-contact-card']) {
      const errors = record(document, 'lm-error');
      const warnings = await warningsDuring(async () => {
        const widget = await mount<PrincipleChecklist>(`<${tag}></${tag}>`);
        for (let time = 0; time < 3; time += 1) {
          translate(widget.shadowRoot ?? widget);
          inside(widget).queryAllByRole('checkbox')[time]?.click();
          inside(widget).queryAllByRole('radio')[time]?.click();
          await widget.updateComplete;
          widget.lang = time % 2 ? 'da' : 'en';
          await widget.updateComplete;
        }
        if (tag === 'lm-principle-checklist') inside(widget).getByText(/^3 of 4/);
      });
      expect([...warnings, ...errors], tag).to.deep.equal([]);
    }
  });

  it('has nothing to do where the widget speaks the language itself, and all the rest', async () => {
    const widget = await checklist('', 'lang="en"');
    const section = () => inside(widget).getByRole('region');
    expect(section().translate).to.equal(false);
    widget.lang = 'de';
    await widget.updateComplete;
    expect(section().translate).to.equal(true);
    expect(inside(await checklist(TWO)).getByRole('region').translate).to.equal(true);
    await nextTask();
  });

  it('is not needed for the first reading, which says why ids are better', async () => {
    expect(await warningsDuring(() => checklist(TWO))).to.deep.equal([NO_IDS]);
  });
});
