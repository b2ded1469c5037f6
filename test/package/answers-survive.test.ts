/** An editor changes a list, a page gets another, a link or a file is of an older one: answers stay, or are named. */
import { expect } from 'chai';
import { encodeLink } from '../../src/export/link.js';
import { hashIds } from '../../src/state/saved.js';
import type { CheckState } from '../../src/state/check.js';
import type { ChallengePicker, PrincipleChecklist } from '../../src/index.js';
import { openFrame, openHost, type HostPage } from '../support/host-page.js';
import { inside, itemBoxes, openMore, savedFile, waitFor } from '../support/page.js';

const PLAIN = '/test/hosts/plain.html';
const CHECKLIST = 'lm-principle-checklist';
const A = 'Vi deler viden';
const B = 'Nye får en makker';
const C = 'Møder har et mål';
const D = 'Fejl er til at tale om';

/** A list; an item is `id: title` or a title. */
const list = (...items: readonly string[]): string => {
  const entries = items.map((text) => /^(?:(\w+): )?(.*)$/.exec(text) ?? []);
  return `<ul>${entries.map(([, id, title = '']) => `<li${id ? ` id="${id}"` : ''}><strong>${title}</strong></li>`).join('')}</ul>`;
};

const checklist = (items: readonly string[], attributes = ''): string =>
  `<${CHECKLIST} ${attributes}>${list(...items)}</${CHECKLIST}>`;

/** Opens a page that has this markup; its first widget, and the page. */
const open = async <T extends HTMLElement = PrincipleChecklist>(markup: string, address = PLAIN) => {
  const page = await openHost(address);
  const place = page.document.querySelector('#place');
  if (place) place.innerHTML = markup;
  const widgets = [...(place?.children ?? [])] as (T & PrincipleChecklist)[];
  for (const widget of widgets) await widget.updateComplete;
  return { page, widgets, widget: widgets[0] as T };
};

const tick = (widget: Element, ...titles: readonly string[]): void => {
  for (const name of titles) inside(widget).getByRole('checkbox', { name }).click();
};

const ticked = (widget: Element): (string | undefined)[] =>
  itemBoxes(widget)
    .filter(({ checked }) => checked)
    .map(({ labels }) => labels?.[0]?.textContent);

/** What is kept, by the begin of its key. */
const kept = (begin = 'lm:'): Record<string, string> =>
  Object.fromEntries(Object.entries<string>(localStorage).filter(([key]) => key.startsWith(begin)));

/** Leaves the page, which writes what waits to be written. */
const leave = ({ frame }: HostPage): void => {
  frame.remove();
};

/** Ticks in a list, leaves, and opens the next form of it. */
const edit = async (before: string, titles: readonly string[], after: string, addresses: readonly string[] = []) => {
  const { page, widget } = await open(before, addresses[0]);
  tick(widget, ...titles);
  leave(page);
  const [key = '', text = ''] = Object.entries(kept())[0] ?? [];
  const next = await open(after, addresses[1] ?? addresses[0]);
  // Looking at it changes nothing.
  expect(kept()).to.deep.equal({ [key]: text });
  return { ...next, key, text };
};

/** What a file of the answers holds. */
const saved = async (widget: PrincipleChecklist | ChallengePicker): Promise<string> => {
  await openMore(widget);
  const { text } = await savedFile(
    () => {
      inside(widget).getByRole('button', { name: 'Gem som fil' }).click();
    },
    widget.ownerDocument.defaultView as unknown as typeof globalThis,
  );
  return text;
};

const envelope = (items: readonly string[], data: CheckState, at = '2027-01-01T00:00:00.000Z'): string =>
  JSON.stringify({ v: 1, kind: 'check', list: hashIds(items), at, data });

const made = (title: string): string => `item-${hashIds([JSON.stringify(title)])}`;
const answers = (...ids: readonly string[]): CheckState => ({
  answers: Object.fromEntries(ids.map((id) => [id, 'yes' as const])),
  notes: {},
});

const show = async (widget: PrincipleChecklist, hash: string): Promise<void> => {
  const { defaultView } = widget.ownerDocument;
  if (defaultView) defaultView.location.hash = hash;
  await waitFor(() => inside(widget).getByText(/linket/i, { selector: '.message *' }));
};

describe('answers to the page’s own list', () => {
  for (const [name, before, after, left] of [
    ['one more item', [A, B], [C, A, B], [A, B]],
    ['one less', [A, B, C], [A, C], [A]],
    ['another order', [A, B, C], [C, B, A], [B, A]],
    ['a reworded item', [A, B, C], [A, 'Nye kolleger får en makker', C], [A, 'Nye kolleger får en makker']],
    ['a word in another language', [A, B, C], [A, 'Nye får en buddy', C], [A, 'Nye får en buddy']],
    ['a reworded item with an id', ['a: Et', 'b: To'], ['a: Noget andet', 'b: To'], ['Noget andet', 'To']],
    ['ids for all', [A, B], [`a: ${A}`, `b: ${B}`], [A, B]],
    ['another item in the place of one', [A, B, C], [A, D, C], [A]],
  ] as const) {
    it(`stay with ${name}`, async () => {
      const [first = '', second = ''] = before.map((item) => item.replace(/^\w: /, ''));
      const { widget } = await edit(checklist(before), [first, second], checklist(after));
      expect(ticked(widget)).to.have.members([...left]);
    });
  }

  it('that it has no more are named in what leaves it, and come back with their item', async () => {
    const { widget, page } = await edit(checklist([A, B]), [A, B], checklist([A, C]));
    expect(JSON.parse(await saved(widget))).to.have.deep.property('titles', {
      [made(A)]: A,
      [made(C)]: C,
      [made(B)]: B,
    });
    tick(widget, C);
    leave(page);
    const again = await open(checklist([A, B, C]));
    expect(ticked(again.widget)).to.have.members([A, B, C]);
  });

  it('are those of one list in two languages and on two pages, with one storage-key and ids', async () => {
    const danish = checklist(['a: Et', 'b: To'], 'storage-key="afdeling"');
    const english = checklist(['a: One', 'b: Two'], 'storage-key="afdeling" lang="en"');
    const { widget, key } = await edit(danish, ['Et'], english, [`${PLAIN}?id=1`, `${PLAIN}?id=2`]);
    expect(ticked(widget)).to.deep.equal(['One']);
    expect(key).to.equal('lm:1:check:afdeling');
  });

  it('are not put to another list of as many items', async () => {
    const { widget } = await edit(checklist([A, B]), [A], checklist(['Noget andet', 'Og noget tredje']));
    expect(ticked(widget)).to.deep.equal([]);
    expect(await saved(widget)).to.contain(A);
  });

  it('to focus areas stay with their plans', async () => {
    const areas = (...items: string[]) => `<lm-challenge-picker>${list(...items)}</lm-challenge-picker>`;
    const { page, widget } = await open<ChallengePicker>(areas(A, B));
    widget.value = { challenge: 'ch1', picks: [made(A), made(B)], plans: { [made(B)]: { what: 'Hver uge' } } };
    const text = await saved(widget);
    leave(page);
    localStorage.setItem(`lm:1:pick:${PLAIN}#1`, text);
    const next = await open<ChallengePicker>(areas(C, A, 'Nye kolleger får en makker'));
    const { picks, plans } = next.widget.value;
    const [reworded = ''] = picks.filter((id) => id !== made(A));
    expect(picks).to.have.length(2);
    expect(plans).to.deep.equal({ [reworded]: { what: 'Hver uge' } });
    expect(next.widget.shadowRoot?.textContent).to.contain('Nye kolleger får en makker');
  });
});

describe('the memory of a list', () => {
  it('is that of its page: one id on two pages is two', async () => {
    const markup = checklist([A, B], 'id="liste"');
    const { widget, key } = await edit(markup, [A], markup, [`${PLAIN}?id=1&utm=x`, `${PLAIN}?id=2`]);
    expect(key).to.equal(`lm:1:check:${PLAIN}?id=1#liste`);
    expect(ticked(widget)).to.deep.equal([]);
    const same = await open(markup, `${PLAIN}?lang=en&id=1`);
    expect(ticked(same.widget)).to.deep.equal([A]);
  });

  it('is its own among several on a page, whatever is put in, taken out or moved', async () => {
    const first = await open(checklist([A, B]) + checklist([C, D]));
    tick(first.widgets[0] as Element, A);
    tick(first.widgets[1] as Element, D);
    leave(first.page);
    expect(Object.keys(kept()).toSorted()).to.deep.equal([`lm:1:check:${PLAIN}#1`, `lm:1:check:${PLAIN}#2`]);

    const above = await open(checklist(['Ny liste', 'Med to']) + checklist([A, B]) + checklist([C, D]));
    expect(above.widgets.map(ticked)).to.deep.equal([[], [A], [D]]);
    tick(above.widgets[0] as Element, 'Ny liste');
    leave(above.page);

    const turned = await open(checklist([C, D]) + checklist(['Ny liste', 'Med to']) + checklist([A, B]));
    expect(turned.widgets.map(ticked)).to.deep.equal([[D], ['Ny liste'], [A]]);
    const [last] = turned.widgets;
    last?.parentElement?.append(last);
    tick(last as Element, C);
    leave(turned.page);

    const one = await open(checklist([C, D]));
    expect(ticked(one.widget)).to.deep.equal([C, D]);
  });

  it('stays while widgets come above it, one by one', async () => {
    const { page, widget } = await open(checklist([A, B]));
    tick(widget, A);
    widget.insertAdjacentHTML('beforebegin', checklist([C, D]));
    const late = widget.previousElementSibling as PrincipleChecklist;
    await late.updateComplete;
    tick(late, D);
    expect([ticked(widget), ticked(late)]).to.deep.equal([[A], [D]]);
    leave(page);
    const both = await open(checklist([C, D]) + checklist([A, B]));
    expect(both.widgets.map(ticked)).to.deep.equal([[D], [A]]);
  });

  it('of built-in content is one for a team, wherever it stands, and another for oneself', async () => {
    const team = `<${CHECKLIST}></${CHECKLIST}>`;
    const { page, widgets } = await open(team + team + `<${CHECKLIST} audience="me"></${CHECKLIST}>`);
    itemBoxes(widgets[0] as Element)[0]?.click();
    leave(page);
    const next = await open(team + `<${CHECKLIST} audience="me"></${CHECKLIST}>`, `${PLAIN}?id=9`);
    expect(next.widgets.map((widget) => ticked(widget).length)).to.deep.equal([1, 0]);
    itemBoxes(next.widgets[1] as Element)[1]?.click();
    leave(next.page);
    expect(Object.keys(kept()).toSorted()).to.deep.equal(['lm:1:check:default', 'lm:1:check:default-me']);
  });

  it('is that of its route where a page is shown by its fragment', async () => {
    const { widget, key } = await edit(checklist([A, B]), [A], checklist([A, B]), [
      `${PLAIN}#/laering`,
      `${PLAIN}?x#/andet`,
    ]);
    expect(key).to.equal(`lm:1:check:${PLAIN}#/laering#1`);
    expect(ticked(widget)).to.deep.equal([]);
  });

  it('on a page of its own is that of its items, and goes along when these are edited', async () => {
    const alone = async (...items: readonly string[]): Promise<PrincipleChecklist> => {
      const frame = openFrame(
        `/dist/web/embed/principle-checklist.html?${items.length}#items=${encodeURIComponent(items.join('\n'))}`,
      );
      return waitFor(
        () => {
          const widget = frame.contentDocument?.querySelector(CHECKLIST);
          if (!widget?.shadowRoot?.querySelector('li')) throw new Error('not yet');
          return widget;
        },
        { timeout: 10_000 },
      );
    };
    const first = await alone(A, B);
    tick(first, A);
    first.remove();
    const [key = ''] = Object.keys(kept());
    expect(key).to.match(/^lm:1:check:\w+$/);
    expect(ticked(await alone(C, D))).to.deep.equal([]);
    expect(ticked(await alone(A, B, C))).to.deep.equal([A]);
    expect(Object.keys(kept())).to.deep.equal([key]);
  });
});

describe('what was kept under an earlier name', () => {
  const HASH = hashIds([made(A), made(B)]);

  for (const [name, key, items, attributes] of [
    ['that of the items', `lm:1:check:${HASH}`, [A, B, C], ''],
    ['that of the element', 'lm:1:check:afdeling', [B, A, C], 'id="afdeling"'],
    ['that of the items, with ids now', `lm:1:check:${HASH}`, [`a: ${A}`, `b: ${B}`], ''],
    ['that of the items, with a storage-key now', `lm:1:check:${HASH}`, [A, B], 'storage-key="ny"'],
    ['another of the page', `lm:1:check:${PLAIN}#gammel`, [A, B], 'id="ny"'],
  ] as const) {
    it(`is taken over once, by the first act, and stays as it is: ${name}`, async () => {
      const text = envelope([made(A), made(B)], answers(made(A)));
      localStorage.setItem(key, text);
      const { page, widget } = await open(checklist(items, attributes));
      expect(ticked(widget)).to.deep.equal([A]);
      expect(kept()).to.deep.equal({ [key]: text });
      tick(widget, A);
      leave(page);
      expect(kept()[key]).to.equal(text);
      expect(Object.keys(kept())).to.have.length(2);
      const again = await open(checklist(items, attributes));
      expect(ticked(again.widget)).to.deep.equal([]);
    });
  }

  it('is the one that shares most, and of two the newest', async () => {
    const ids = [A, B, C].map(made);
    const put = (items: readonly string[], data: CheckState, at: string) =>
      localStorage.setItem(`lm:1:check:${hashIds(items)}`, envelope(items, data, at));
    put([made(A)], answers(made(A)), '2027-03-01');
    put([made(A), 'x'], answers(made(A), made(B)), '2027-01-01');
    put([made(A), 'y'], answers(made(A), made(C)), '2027-02-01');
    const { widget } = await open(checklist([A, B, C]));
    expect(ticked(widget)).to.deep.equal([A, C]);
    expect(ids).to.have.length(3);
  });

  for (const [name, key, markup] of [
    ['less than half of it is shared', `lm:1:check:${HASH}`, checklist([A, C])],
    ['it is of a storage-key', 'lm:1:check:hr', checklist([A, B, C])],
    ['it is of another page', `lm:1:check:/andet#1`, checklist([A, B, C])],
    ['it is of built-in content', 'lm:1:check:default', checklist([A, B, C])],
    ['it is of built-in content for oneself', 'lm:1:check:default-me', checklist([A, B, C], 'id="default-me"')],
    ['it is of another kind', `lm:1:pick:${HASH}`, checklist([A, B, C])],
    ['it is of a newer version', `lm:1:check:${PLAIN}#x`, checklist([A, B, C])],
  ] as const) {
    it(`is left where ${name}`, async () => {
      const data = name.startsWith('less') ? answers(made(A), made(B), made(D)) : answers(made(A), made(B));
      const text = envelope([made(A), made(B)], data);
      localStorage.setItem(key, name.includes('newer') ? text.replace('"v":1', '"v":2') : text);
      const { widget } = await open(markup);
      expect(ticked(widget)).to.deep.equal([]);
    });
  }

  it('is left where another widget on the page has it', async () => {
    localStorage.setItem('lm:1:check:afdeling', envelope([made(A), made(B)], answers(made(A))));
    const { widgets } = await open(
      checklist([A, B], 'storage-key="afdeling"') + checklist([A, B, C], 'id="afdeling" class="second"'),
    );
    expect(widgets.map(ticked)).to.deep.equal([[A], []]);
  });

  it('is none where nothing is to be kept', async () => {
    localStorage.setItem(`lm:1:check:${HASH}`, envelope([made(A), made(B)], answers(made(A))));
    const { widget } = await open(checklist([A, B, C], 'storage="none"'));
    expect(ticked(widget)).to.deep.equal([]);
  });
});

describe('a link or a file of an older list', () => {
  const older = JSON.stringify({
    v: 1,
    kind: 'check',
    list: hashIds([A, B].map(made)),
    at: '2027-01-01T00:00:00.000Z',
    titles: Object.fromEntries([A, B].map((title) => [made(title), title])),
    data: { answers: { [made(A)]: 'yes', [made(B)]: 'yes' }, notes: { [made(B)]: 'Første uge\nog anden' } },
  });

  it('as a link is shown, what fits and what does not, and taken over by consent, with undo', async () => {
    const { page, widget } = await open(checklist([A, C]));
    tick(widget, C);
    await show(widget, `#main&lm=${await encodeLink(older)}`);
    const offer = inside(widget).getByRole('group', { name: 'Her er svarene fra linket' });
    expect(offer.innerText).to.match(/☑ Vi deler viden\s+☐ Møder har et mål\s+Tidligere punkter\s+☑ Nye får en makker\nFørste uge\nog anden/);
    expect([itemBoxes(widget).length, inside(widget).queryByText('Gem, del og udskriv')]).to.deep.equal([0, null]);
    expect(page.document.defaultView?.location.hash).to.contain('lm=');
    inside(widget).getByRole('button', { name: 'Brug svarene' }).click();
    const undo = await waitFor(() => inside(widget).getByRole('button', { name: 'Fortryd' }));
    await waitFor(() => {
      expect(widget.shadowRoot?.activeElement).to.equal(undo);
    });
    expect(page.document.defaultView?.location.hash).to.equal('#main');
    expect(ticked(widget)).to.deep.equal([A]);
    undo.click();
    await waitFor(() => {
      expect(ticked(widget)).to.deep.equal([C]);
    });
    expect(page.faults.filter((fault) => !fault.includes('items without id'))).to.deep.equal([]);
  }); // prettier-ignore

  it('as a link of another list says so, and stays in the address', async () => {
    const { page, widget } = await open(checklist([C, D]));
    await show(widget, `#lm=${await encodeLink(older)}`);
    inside(widget).getByText('Linket hører til en anden liste, så svarene kan ikke vises her.');
    expect(page.document.defaultView?.location.hash).to.contain('lm=');
    tick(widget, C);
    await widget.updateComplete;
    expect(inside(widget).queryByText(/linket/i, { selector: '.message *' }) === null).to.equal(true);
    expect(ticked(widget)).to.deep.equal([C]);
  });

  const choose = async (widget: PrincipleChecklist, text: string): Promise<void> => {
    await openMore(widget);
    const input = widget.shadowRoot?.querySelector<HTMLInputElement>('input[type=file]');
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'x.json', { type: 'application/json' }));
    if (input) input.files = transfer.files;
    input?.dispatchEvent(new Event('change'));
    await waitFor(() => inside(widget).getByText(/^(Svarene fra filen|Filen)/));
  };

  it('as a file is taken over as far as it fits, with undo', async () => {
    const { widget } = await open(checklist([A, C]));
    tick(widget, C);
    await choose(widget, older);
    expect(ticked(widget)).to.deep.equal([A]);
    expect(widget.shadowRoot?.querySelector('.message')?.textContent).to.match(/Tidligere punkter\s*☑ Nye får/);
    inside(widget).getByRole('button', { name: 'Fortryd' }).click();
    await waitFor(() => {
      expect(ticked(widget)).to.deep.equal([C]);
    });
  });

  it('as a file of another list changes nothing', async () => {
    const { widget } = await open(checklist([C, D]));
    tick(widget, C);
    await choose(widget, older);
    inside(widget).getByText('Filen hører til en anden liste. Intet er ændret.');
    expect(ticked(widget)).to.deep.equal([C]);
  });
});
