/** What is said to screen readers: each time, though it be the same as before, and where they hear it. */
import { expect } from 'chai';
import '../../src/define/all.js';
import type { ChallengePicker, PrincipleChecklist } from '../../src/index.js';
import { inside, mount, said, waitFor } from '../support/page.js';

/** Each text that the live region has had from now on, letter by letter. */
const listenExactly = (): string[] => {
  const texts: string[] = [];
  const region = document.querySelector('body > [role=status]') ?? document.body;
  new MutationObserver(() => texts.push(region.textContent)).observe(region, { childList: true });
  return texts;
};

it('the same message again is a change each time', async () => {
  const widget = await mount<ChallengePicker>('<lm-challenge-picker max-picks="1"></lm-challenge-picker>');
  widget.value = { challenge: 'ch1', picks: [] };
  await widget.updateComplete;
  inside(widget).getByRole('checkbox', { name: 'Mentorordning' }).click();
  await said();
  const texts = listenExactly();
  const refused = inside(widget).getByRole('checkbox', { name: 'Sidemandsoplæring' });
  for (let times = 1; times <= 3; times += 1) {
    refused.click();
    await waitFor(() => {
      expect(texts).to.have.length(times);
    });
  }
  const [first, ...more] = texts.map((text) => text.trim());
  expect(first).to.match(/^Der er valgt 1\./);
  expect(more).to.deep.equal([first, first]);
  expect(texts[1]).not.to.equal(texts[0]);
  expect(texts[2]).not.to.equal(texts[1]);
});

describe('where only a part of the page is read', () => {
  const CHECKLIST = '<lm-principle-checklist storage="none"></lm-principle-checklist>';

  const tick = (): void => {
    const widget = document.querySelector('lm-principle-checklist, my-dialog > *') ?? document.body;
    inside(widget).getByRole('checkbox', { name: 'Vi er fælles om at lære' }).click();
  };

  /** What is said within an element, once it is. */
  const saidIn = (place: Element | ShadowRoot | null | undefined): Promise<string> =>
    waitFor(() => {
      const text = place?.querySelector(':scope > [role=status]')?.textContent.trim();
      if (!text) throw new Error('nothing is said there');
      return text;
    });

  const places: Readonly<Record<string, (widget: HTMLElement) => unknown>> = {
    dialog: (widget) => widget.closest('dialog')?.showModal(),
    'div aria-modal="true" role="dialog"': () => undefined,
    'div popover': (widget) => widget.closest<HTMLElement>('[popover]')?.showPopover(),
  };

  for (const [place, open] of Object.entries(places)) {
    it(`it is said in there: <${place}>`, async () => {
      const widget = await mount(`<${place}><section>${CHECKLIST}</section></${place.split(' ')[0] ?? ''}>`);
      open(widget);
      tick();
      expect(await saidIn(widget.parentElement?.parentElement)).to.match(/^1 af 4 /);
      expect(document.querySelector('body > [role=status]')?.textContent ?? '').to.equal('');
    });
  }

  it('in a dialog of another element, too', async () => {
    const host = await mount('<my-dialog></my-dialog>');
    const dialog = document.createElement('dialog');
    dialog.append(document.createElement('slot'));
    host.attachShadow({ mode: 'open' }).append(dialog);
    const widget = document.createElement('lm-principle-checklist');
    widget.storage = 'none';
    host.append(widget);
    await widget.updateComplete;
    dialog.showModal();
    tick();
    expect(await saidIn(dialog)).to.match(/^1 af 4 /);
  });

  it('and on the page again once it is over', async () => {
    const widget = await mount(`<dialog>${CHECKLIST}</dialog>`);
    const dialog = widget.parentElement as HTMLDialogElement;
    dialog.showModal();
    tick();
    await saidIn(dialog);
    dialog.close();
    document.body.append(widget);
    inside(widget).getByRole('checkbox', { name: 'Vi taler åbent om det, vi skal lære' }).click();
    expect(await saidIn(document.body)).to.match(/^2 af 4 /);
    expect(dialog.querySelector('[role=status]')?.textContent).to.equal('');
    widget.remove();
  });
});

it('the language is set where it is another, for all widgets of the page look when it is', async () => {
  const widget = await mount<PrincipleChecklist>('<lm-principle-checklist storage="none"></lm-principle-checklist>');
  const region = document.querySelector('body > [role=status]') ?? document.body;
  const [first, second] = [...inside(widget).getAllByRole('checkbox')];
  first?.click();
  await said();
  const times: unknown[] = [];
  new MutationObserver((records) => times.push(...records)).observe(region, { attributeFilter: ['lang'] });
  second?.click();
  await said();
  expect(times).to.have.length(0);
  widget.lang = 'en';
  await widget.updateComplete;
  first?.click();
  await said();
  expect(times).to.have.length(1);
  expect(region).to.have.property('lang', 'en');
});
