/** From an empty picker to a printed plan and a calendar file without a mouse: at most 60 keys beyond the text. */
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/define/lm-challenge-picker.js';
import type { ChallengePicker } from '../../src/index.js';
import { readEvent } from '../support/ical.js';
import { focused, inside, mount, savedFile, waitFor } from '../support/page.js';
import { printedPage } from '../support/paper.js';

const WHAT = 'Ti';
const WORDS = {
  da: {
    part: 'Arbejdsopgaver',
    second: 'Hvem der får nye opgaver',
    first: 'Opsamling efter en opgave',
    date: 'mandag den 1. februar 2027',
  },
  en: {
    part: 'Tasks',
    second: 'Who gets new tasks',
    first: 'Taking stock after a task',
    date: /Monday,? 1 February 2027/,
  },
} as const;

for (const lang of ['da', 'en'] as const) {
  for (const audience of ['team', 'me'] as const) {
    it(`a plan by keyboard alone, ${lang}, ${audience}`, async () => {
      const widget = await mount<ChallengePicker>(
        `<button>before</button><lm-challenge-picker lang="${lang}" audience="${audience}"></lm-challenge-picker>`,
      );
      widget.environment = { ...widget.environment, now: () => new Date('2027-01-14T10:00:00') };
      await widget.updateComplete;
      document.querySelector<HTMLElement>('button')?.focus();
      let keys = 0;
      const press = async (...names: string[]) => {
        for (const key of names) await sendKeys({ press: key });
        keys += names.length;
      };
      const tab = (n: number) => press(...Array<string>(n).fill('Tab'));
      // Letter by letter: `type` of the driver for WebKitGTK does not reach into a shadow tree.
      const type = async (text: string) => {
        for (const letter of text) await sendKeys({ press: letter });
      };
      const step = (n: number) =>
        waitFor(() => {
          expect(focused()?.id).to.equal(`step${String(n)}`);
        });
      const picks = audience === 'me' ? 1 : 2;

      await tab(1);
      await press(' ');
      await tab(1);
      await press('Enter');
      await step(2);

      await tab(1);
      // The list shrinks to one part of the day.
      await press('ArrowDown');
      expect(inside(widget).getByRole('radio', { name: WORDS[lang].part })).to.have.property('checked', true);
      for (let i = 0; i < picks; i += 1) await press('Tab', ' ');
      // Past what is not chosen, one's own, and the buttons that remove.
      await tab(3 - picks + 1 + picks + 1);
      await press('Enter');
      await step(3);

      for (let i = 0; i < picks; i += 1) {
        await tab(1);
        await type(WHAT);
        await tab(2);
        await type('Teamleder');
        for (const text of ['1', '2', '2027']) {
          await tab(1);
          await type(text);
        }
        await tab(1);
      }
      await tab(1);
      await press(' ');
      await tab(1);
      await press('Enter');
      await step(4);
      await widget.updateComplete;

      // Past the buttons that lead back to each answer.
      await tab(2 + 4 * picks + 1 + 1);
      const page = await printedPage(() => press('Enter'));
      await tab(2);
      const { text } = await savedFile(() => press('Enter'));

      expect(keys).to.be.at.most(60);
      expect(page.documentElement.lang).to.equal(lang);
      const printed = page.body.textContent;
      expect(printed).to.contain(WORDS[lang].first);
      expect(printed.includes(WORDS[lang].second)).to.equal(audience === 'team');
      expect(printed).to.contain(WHAT).and.to.contain('Teamleder').and.to.match(new RegExp(WORDS[lang].date));
      expect(page.querySelectorAll('button, input, textarea')).to.have.length(0);
      expect(readEvent(text).startDate.toString()).to.equal('2027-02-11');
    });
  }
}
