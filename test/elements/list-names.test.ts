/** Under which key a list keeps its answers, while the page around it changes. */
import { expect } from 'chai';
import '../../src/define/lm-principle-checklist.js';
import type { Environment, PrincipleChecklist } from '../../src/index.js';
import { hashIds } from '../../src/state/saved.js';
import { inside, itemBoxes, mount } from '../support/page.js';

const PAGE = `lm:1:check:${location.pathname}#`;
const entry = (title: string) => `<li><strong>${title}</strong></li>`;
const checklist = (titles: readonly string[], attributes = '') =>
  `<lm-principle-checklist ${attributes}><ol>${titles.map(entry).join('')}</ol></lm-principle-checklist>`;
const A = ['Vi deler', 'Vi spørger'];
const B = ['Vi lytter', 'Vi øver os'];

const made = (title: string): string => `item-${hashIds([JSON.stringify(title)])}`;
const keep = (key: string, titles: readonly string[], ...ticked: readonly string[]): void => {
  const data = { answers: Object.fromEntries(ticked.map((title) => [made(title), 'yes'])), notes: {} };
  localStorage.setItem(key, JSON.stringify({ v: 1, kind: 'check', list: hashIds(titles.map(made)), at: '', data }));
};

const all = (): PrincipleChecklist[] => [...document.querySelectorAll('lm-principle-checklist')];
const keys = (): string[] => Object.keys(localStorage).toSorted();
const ticked = (widget: Element): (string | undefined)[] =>
  itemBoxes(widget)
    .filter(({ checked }) => checked)
    .map(({ labels }) => labels?.[0]?.textContent);

/** Ticks the first box and has it written. */
const tick = (widget: Element, name?: string): void => {
  if (name) inside(widget).getByRole('checkbox', { name }).click();
  else itemBoxes(widget)[0]?.click();
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('the key of a list', () => {
  for (const [attributes, key] of [
    ['', `${PAGE}1`],
    ['id="liste"', `${PAGE}liste`],
    ['id="liste" storage-key="hr"', 'lm:1:check:hr'],
    ['audience="me"', `${PAGE}1`],
    ['data-stand-alone', `lm:1:check:${hashIds(A.map(made))}`],
    ['storage-key=""', `${PAGE}1`],
  ] as const) {
    it(`with ${attributes || 'nothing said'}`, async () => {
      tick(await mount(checklist(A, attributes)));
      expect(keys()).to.deep.equal([key]);
    });
  }

  it('is a place, counted with the widgets of built-in content, and within shadow roots', async () => {
    const { parentElement } = await mount(
      `<div><lm-principle-checklist></lm-principle-checklist>${checklist(B)}<p></p></div>`,
    );
    const root = parentElement?.querySelector(':scope > p')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = checklist(A);
    const inner = root?.querySelector('lm-principle-checklist');
    await inner?.updateComplete;
    tick(inner as Element);
    expect(keys()).to.deep.equal([`${PAGE}3`]);
  });

  it('goes to the list that it suits best, each to one', async () => {
    keep(`${PAGE}1`, A, 'Vi deler');
    keep(`${PAGE}2`, B, 'Vi øver os');
    await mount(`<div>${checklist(['Vi deler', 'Vi lytter', 'Nyt'])}${checklist(B)}${checklist(A)}</div>`);
    expect(all().map(ticked)).to.deep.equal([[], ['Vi øver os'], ['Vi deler']]);
    tick(all()[0] as Element, 'Nyt');
    expect(keys()).to.deep.equal([`${PAGE}1`, `${PAGE}2`, `${PAGE}3`]);
  });

  it('stays while the list moves, and while its items are edited before the user’s eyes', async () => {
    const widget = await mount(`<div>${checklist(A)}${checklist(B)}</div>`);
    const [first] = all();
    tick(first as Element);
    widget.parentElement?.append(first as Element);
    // Not yet written when the list becomes another one.
    inside(first as Element)
      .getByRole('checkbox', { name: 'Vi spørger' })
      .click();
    const edited = first?.querySelector('li strong');
    if (edited) edited.textContent = 'Vi deler alt';
    await new Promise(requestAnimationFrame);
    await first?.updateComplete;
    expect(ticked(first as Element)).to.deep.equal(['Vi deler alt', 'Vi spørger']);
    tick(first as Element, 'Vi deler alt');
    expect(keys()).to.deep.equal([`${PAGE}1`]);
  });

  it('is decided where the list comes to stand, whatever was read of it before', async () => {
    await mount(`<div>${checklist(A)}</div>`);
    const [first] = all();
    tick(first as Element);
    const late = document.createElement('lm-principle-checklist');
    late.items = B.map((title) => ({ title }));
    expect(late.value.answers).to.deep.equal({});
    first?.after(late);
    await late.updateComplete;
    tick(late);
    expect(keys()).to.deep.equal([`${PAGE}1`, `${PAGE}2`]);
  });

  it('takes nothing from another widget on the page', async () => {
    keep(`${PAGE}liste`, A, 'Vi deler');
    await mount(`<div>${checklist(A, 'id="liste"')}${checklist([...A, 'Nyt'])}</div>`);
    expect(all().map(ticked)).to.deep.equal([['Vi deler'], []]);
  });

  it('is one of many in a storage that cannot tell of others', async () => {
    const kept = new Map<string, string>();
    const widget = document.createElement('lm-principle-checklist');
    widget.items = A.map((title) => ({ title }));
    const openStorage: Environment['openStorage'] = (_mode, key) => ({
      keeping: 'local',
      read: () => kept.get(key) ?? null,
      write: (text) => Boolean(kept.set(key, text)),
      subscribe: () => () => undefined,
    });
    widget.environment = { ...widget.environment, openStorage };
    const place = await mount('<div></div>');
    place.append(widget);
    await widget.updateComplete;
    tick(widget);
    expect([...kept.keys()]).to.deep.equal([`${PAGE}1`]);
  });
});
