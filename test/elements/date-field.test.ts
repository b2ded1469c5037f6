/** The three fields of a date, as people fill them in: by hand, with what slips in, and from the clipboard. */
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/define/lm-challenge-picker.js';
import type { ChallengePicker } from '../../src/index.js';
import { focused, inside, listen, mount, waitFor } from '../support/page.js';

const CHOSEN = { challenge: 'ch1', picks: ['colleagues3'] };
const FIELDS = ['Dag', 'Måned', 'År'];

const open = async (): Promise<ChallengePicker> => {
  const widget = await mount<ChallengePicker>('<lm-challenge-picker></lm-challenge-picker>');
  widget.environment = { ...widget.environment, now: () => new Date('2026-11-30T10:00:00') };
  widget.value = CHOSEN;
  await widget.updateComplete;
  return widget;
};

const field = (widget: Element, name: string) =>
  inside(widget).getByRole<HTMLInputElement>('textbox', { name: new RegExp(`^${name}\\b`) });
const shown = (widget: Element) => FIELDS.map((name) => field(widget, name).value);
const when = (widget: ChallengePicker) => widget.value.plans['colleagues3']?.['when'];

const type = async (input: HTMLElement, text: string): Promise<void> => {
  input.focus();
  await sendKeys({ type: text });
};

const withControl = async (key: string): Promise<void> => {
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Control' });
};

/** What holds no key down is given what a browser makes of it. */
const hasKeys = !navigator.userAgent.includes('AppleWebKit') || navigator.userAgent.includes('Chrome');

/** By the keys of the clipboard, as a user does. */
const paste = async (input: HTMLInputElement, text: string): Promise<void> => {
  if (!hasKeys) {
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true, composed: true }));
    return;
  }
  const source = document.createElement('textarea');
  source.value = text;
  document.body.append(source);
  source.select();
  await withControl('c');
  source.remove();
  input.focus();
  input.select();
  await withControl('v');
};

describe('a date field', () => {
  for (const [what, typed] of [
    ['spaces', [' 14', ' 1 ', ' 2027']],
    ['full stops', ['14.', '1.', '2027.']],
    ['both', ['14. ', ' 01.', '27 ']],
    ['strokes', ['14/', '1-', '2027']],
  ] as const) {
    it(`takes no notice of ${what} around the digits`, async () => {
      const widget = await open();
      for (const [i, name] of FIELDS.entries()) await type(field(widget, name), typed[i] ?? '');
      await sendKeys({ press: 'Tab' });
      await widget.updateComplete;
      expect(when(widget)).to.equal('2027-01-14');
      expect(shown(widget)).to.deep.equal(['14', '01', '2027']);
    });
  }

  for (const text of ['14.01.2027', '14/1-2027', '2027-01-14', '14. januar 2027', '14 January 2027', '14.1.27']) {
    it(`spreads “${text}”, pasted into the first, over all three, and says the date`, async () => {
      const widget = await open();
      const messages = listen();
      const day = field(widget, 'Dag');
      await paste(day, text);
      await waitFor(() => expect(shown(widget)).to.deep.equal(['14', '01', '2027']));
      expect(when(widget)).to.equal('2027-01-14');
      expect(focused()).to.equal(day);
      await waitFor(() => expect(messages).to.include('torsdag den 14. januar 2027'));
    });
  }

  it('spreads a date over what is there, again and in any of the fields', async () => {
    const widget = await open();
    await paste(field(widget, 'Dag'), '14.01.2027');
    await paste(field(widget, 'År'), '14. februar 2028');
    await waitFor(() => expect(shown(widget)).to.deep.equal(['14', '02', '2028']));
    await paste(field(widget, 'Dag'), '14.01.2027');
    await waitFor(() => expect(shown(widget)).to.deep.equal(['14', '01', '2027']));
  });

  for (const text of ['14.01.2027', '2027-01-14', '14. januar 2027']) {
    it(`spreads “${text}”, typed into the first, once that is left`, async () => {
      const widget = await open();
      const day = field(widget, 'Dag');
      await type(day, text);
      await widget.updateComplete;
      // WebKit's driver leaves a space out now and then.
      const bare = (value: string) => value.replaceAll('\u2010', '-').replaceAll(' ', '');
      expect(bare(day.value)).to.equal(bare(text));
      await sendKeys({ press: 'Tab' });
      await waitFor(() => expect(shown(widget)).to.deep.equal(['14', '01', '2027']));
      expect(focused()).to.equal(field(widget, 'Måned'));
    });
  }

  it('keeps what is no date as it is, in the field that it was put into', async () => {
    const widget = await open();
    for (const text of ['31.04.2027', 'i foråret', '14-16. januar 2027']) {
      await paste(field(widget, 'Dag'), text);
      await sendKeys({ press: 'Tab' });
      expect(shown(widget).map((value) => value.replaceAll('\u2010', '-'))).to.deep.equal([text, '', '']);
    }
  });

  it('asks about a year that is more than ten years ahead, and does not refuse it', async () => {
    const widget = await open();
    const messages = listen();
    const question = 'Datoen er onsdag den 14. januar 2037. Er det rigtigt?';
    await paste(field(widget, 'Dag'), '14.01.2037');
    await waitFor(() => inside(widget).getByText(question));
    await waitFor(() => expect(messages).to.include(question));
    const group = field(widget, 'Dag').closest('fieldset');
    const described = group?.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => widget.shadowRoot?.getElementById(id)?.textContent.trim())).to.include(question);
    await paste(field(widget, 'År'), '2036');
    await waitFor(() => expect(inside(widget).queryAllByText(/Er det rigtigt/)).to.have.length(0));
    expect(when(widget)).to.equal('2036-01-14');
  });
});
