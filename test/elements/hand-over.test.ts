/** From a checklist to the picker that goes on: found wherever it is, and never a button that does nothing. */
import { expect } from 'chai';
import '../../src/define/all.js';
import type { ChallengePicker, PrincipleChecklist } from '../../src/index.js';
import { inside, mount, record, said, waitFor, warningsDuring } from '../support/page.js';

const CHECKLIST = '<lm-principle-checklist storage="none" for-picker="plan"></lm-principle-checklist>';
const PICKER = '<lm-challenge-picker storage="none"></lm-challenge-picker>';
const NAMED = '<lm-challenge-picker storage="none" id="plan"></lm-challenge-picker>';
const HIDDEN = /kan ikke ses på siden lige nu/;

const checklist = (): PrincipleChecklist => {
  const found = document.querySelector('lm-principle-checklist');
  if (!found) throw new Error('no checklist');
  return found;
};

const goOn = (widget = checklist()): void => {
  inside(widget).getByRole('button', { name: 'Vælg, hvad I vil arbejde med' }).click();
};

const expectThere = async (picker: ChallengePicker | null | undefined): Promise<void> => {
  expect(picker?.shadowRoot?.activeElement?.textContent).to.match(/Fra udfordring til plan|Hvad driller mest/);
  await picker?.updateComplete;
  expect(picker?.shadowRoot?.textContent).to.contain('Vi er fælles om at lære');
};

/** Markup on a page, by what it is. */
const PAGES: Readonly<Record<string, string>> = {
  'beside it': CHECKLIST + NAMED,
  'in folds that are closed': `${CHECKLIST}<details><summary>Mere</summary><details><summary>Plan</summary>${NAMED}</details></details>`,
  'in an element that has the id': `${CHECKLIST}<div id="plan"><p>Her</p>${PICKER}</div>`,
  'a link has become, and stands before': `${CHECKLIST}<p><a id="plan" href="#" hidden>Plan</a>${PICKER}</p>`,
  'a link has become, and stands after': `${CHECKLIST}<p>${PICKER}<a id="plan" href="#" hidden>Plan</a></p>`,
  'a link has become, and stands inside': `${CHECKLIST}<lm-challenge-picker storage="none"><a id="plan" href="#">Plan</a></lm-challenge-picker>`,
};

describe('the picker that a checklist hands over to', () => {
  for (const [where, markup] of Object.entries(PAGES)) {
    it(`is reached: ${where}`, async () => {
      await mount(`<div>${markup}</div>`);
      const warnings = await warningsDuring(async () => {
        goOn();
        await expectThere(document.querySelector('lm-challenge-picker'));
      });
      expect(warnings).to.deep.equal([]);
    });
  }

  it('is the one in the same shadow tree, else the one of the page', async () => {
    await mount(`<div id="host"></div>${NAMED}`);
    const host = document.querySelector('#host') ?? document.body;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `${CHECKLIST}<details><summary>x</summary>${NAMED}</details>`;
    const [widget, inner] = [...root.querySelectorAll('lm-principle-checklist, lm-challenge-picker')] as [
      PrincipleChecklist,
      ChallengePicker,
    ];
    await widget.updateComplete;
    await inner.updateComplete;
    goOn(widget);
    await expectThere(inner);
    inner.remove();
    goOn(widget);
    await expectThere(document.querySelector('lm-challenge-picker'));
  });

  for (const [how, markup] of Object.entries({
    'in a tab that is not shown': `${CHECKLIST}<div id="tab" style="display: none">${NAMED}</div>`,
    'that cannot be seen': `${CHECKLIST}<div id="tab" style="visibility: hidden">${NAMED}</div>`,
    'in a part that is inert': `${CHECKLIST}<div id="tab" inert>${NAMED}</div>`,
    'that is not there': `${CHECKLIST}<div id="tab"></div>`,
    'that is something else': `${CHECKLIST}<div id="tab"><p id="plan">Plan</p></div>`,
  })) {
    it(`has the user told, once in the console: a picker ${how}`, async () => {
      await mount(`<div>${markup}</div>`);
      const errors = record(document, 'lm-error');
      const warnings = await warningsDuring(async () => {
        goOn();
        expect(await said()).to.match(HIDDEN);
        goOn();
        await checklist().updateComplete;
      });
      inside(checklist()).getByText(HIDDEN);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/^<lm-principle-checklist> for-picker: .*id="plan"/);
      expect(errors.map(({ reason }) => reason)).to.deep.equal(['for-picker']);
      // The tab is opened, or the picker comes.
      const tab = document.querySelector('#tab');
      tab?.removeAttribute('style');
      tab?.removeAttribute('inert');
      const picker = document.querySelector('lm-challenge-picker') ?? document.createElement('lm-challenge-picker');
      document.querySelector('p#plan')?.remove();
      picker.id = 'plan';
      tab?.append(picker);
      await picker.updateComplete;
      goOn();
      await expectThere(picker);
      await waitFor(() => {
        expect(inside(checklist()).queryAllByText(HIDDEN)).to.have.length(0);
      });
    });
  }
});
