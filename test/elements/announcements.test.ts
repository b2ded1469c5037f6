/** What is said to screen readers: each time, though it be the same as before. */
import { expect } from 'chai';
import '../../src/define/lm-challenge-picker.js';
import type { ChallengePicker } from '../../src/index.js';
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
