/** A page with scripting off: what an editor wrote inside the tag is all there is, and it must do. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { principleIds, wordsOf } from '../support/catalogue.js';
import { flat, skip, useSite } from '../support/site.js';

const LONG = 'Arbejdsmiljørepræsentantsuddannelsesplanlægningsgruppemedlemmerne';
const entry = (_, i) =>
  `<li><strong>Vi spørger ${i}</strong> Se <a href="#x">siden om ${LONG}</a>. <em>Begynd med én ting.</em></li>`;

describe('scripting off', { skip }, () => {
  const openPage = useSite();
  const open = (path) => openPage(path, { javaScript: false });

  for (const count of [1, 7, 12]) {
    test(`an own list of ${count} is a list, in reading order, every link a link`, async () => {
      const page = await open('embed/principle-checklist.html');
      const list = `<ol>${Array.from({ length: count }, entry).join('')}</ol>`;
      await page.setContent(
        `<html lang="da"><script src="/lm-widgets.js"></script><lm-principle-checklist>${list}</lm-principle-checklist>`,
      );
      const nodes = flat(await page.accessibility.snapshot({ interestingOnly: false }));
      assert.equal(nodes.filter(({ role }) => role === 'listitem').length, count);
      assert.equal(nodes.filter(({ role, name }) => role === 'link' && name === `siden om ${LONG}`).length, count);
      const text = await page.$eval('body', (body) => body.innerText);
      for (let i = 0; i < count; i += 1) {
        assert.ok(text.includes(`Vi spørger ${i} Se siden om ${LONG}. Begynd med én ting.`));
      }
      await page.close();
    });
  }

  test('the page that links lead to says what it is about, in both languages', async () => {
    const page = await open('embed/principle-checklist.html');
    const nodes = flat(await page.accessibility.snapshot({ interestingOnly: false }));
    assert.deepEqual(
      nodes.filter(({ role }) => role === 'heading').map(({ name }) => name),
      [
        wordsOf('check.heading.team', 'da'),
        wordsOf('check.heading.team', 'en'),
        'Læringsmiljø',
        'Learning environment',
      ],
    );
    assert.equal(nodes.filter(({ role }) => role === 'listitem').length, 2 * principleIds.length);
    await page.close();
  });
});
