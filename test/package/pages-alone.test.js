/** The pages that links lead to, where there is no portal: by keyboard alone, and on paper. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { extractText, getDocumentProxy } from 'unpdf';
import { principleIds, wordsOf } from '../support/catalogue.js';
import { flat, skip, useSite } from '../support/site.js';

const PAGES = [
  {
    name: 'principle-checklist',
    ids: ['check.heading.team', ...principleIds.map((id) => `${id}.title`)],
  },
  {
    name: 'challenge-picker',
    ids: ['pick.heading', 'ch2.title'],
  },
  {
    name: 'contact-card',
    ids: ['contact.heading'],
    facts: ['+45 33 18 69 69', 'info@kompetenceudvikling.dk'],
  },
];

/** What assistive technology calls where the focus is. */
const focused = async (page) => {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  return flat(tree).findLast(({ focused }) => focused)?.name ?? '';
};

describe('a page without a portal', { skip }, () => {
  const open = useSite();

  for (const { name, ids, facts = [] } of PAGES) {
    for (const lang of ['da', 'en']) {
      const address = `embed/${name}.html?lang=${lang}`;

      test(`is gone through by keyboard, to its end and out of it: ${name}, ${lang}`, async () => {
        const page = await open(address);
        const names = [];
        for (let keys = 0; keys < 60; keys += 1) {
          await page.keyboard.press('Tab');
          const isOut = await page.evaluate(() => document.activeElement === document.body);
          if (isOut) break;
          names.push(await focused(page));
          const { outlineStyle } = await page.evaluate(() => {
            const { activeElement: host } = document;
            const { outlineStyle } = getComputedStyle(host.shadowRoot?.activeElement ?? host);
            return { outlineStyle };
          });
          assert.notEqual(outlineStyle, 'none', names.at(-1));
        }
        assert.ok(names.length < 60, 'a trap');
        assert.deepEqual(
          names.filter((text) => !text),
          [],
        );
        // The last stops are the languages of the page.
        assert.deepEqual(names.slice(-2), ['Dansk', 'English']);
        await page.close();
      });

      test(`is on paper with all that it says, and without its menu: ${name}, ${lang}`, async () => {
        const page = await open(address);
        const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
        const { text } = await extractText(pdf, { mergePages: true });
        // A place where a line may break is a space to whoever reads the file.
        const tight = (words) => words.replace(/\s+/g, '');
        for (const part of [...ids.map((id) => wordsOf(id, lang)), ...facts])
          assert.ok(tight(text).includes(tight(part)), `${part}: ${text}`);
        assert.doesNotMatch(tight(text), /DanskEnglish|Gem,delogudskriv|Save,shareandprint/);
        await page.close();
      });
    }
  }
});
