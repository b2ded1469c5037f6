/** The builder's “Kopiér som link”, then Ctrl+V in the real editors: what they save becomes the widget. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { skip, useEditors } from './bench.js';
import { PRODUCTS } from './products.js';

const EDITORS = PRODUCTS.filter(({ open, name }) => open && !name.startsWith('DOMPurify'));

/** What is built, as the builder's own address says it; what must be read in the widget, and what it must have. */
const BUILT = [
  {
    name: 'an own list',
    address:
      'widget=principle-checklist&lang=en&levels=three&da.own=x&en.own=We%20ask%3A%20%C3%A6%C3%B8%C3%A5%0AWe%20answer%20%7C%20Begin',
    tag: 'lm-principle-checklist',
    attributes: { lang: 'en', levels: 'three' },
    texts: ['We ask', 'æøå', 'We answer', 'None of the 2'],
  },
  {
    name: 'a person',
    address: 'widget=contact-card&lang=da&name=Anna%20%C3%86r%C3%B8%20%26%20Co&phone=12345678&density=compact',
    tag: 'lm-contact-card',
    attributes: { lang: 'da', name: 'Anna Ærø & Co', phone: '12345678', density: 'compact' },
    texts: ['Ring til Anna Ærø & Co'],
  },
  {
    name: 'several contacts',
    address: 'widget=contact-card&lang=da&da.own=Anna%0A12345678%0A%0ABo%0Abo%40x.dk',
    tag: 'lm-contact-card',
    attributes: { lang: 'da' },
    texts: ['Anna', '12', 'Bo', 'bo@x.dk'],
  },
];

/** Runs in a page that has the script: what readers get. */
const show = async (html, tag) => {
  const place = document.createElement('article');
  place.innerHTML = html;
  document.body.append(place);
  const find = () => [...place.querySelectorAll(tag)].find(({ shadowRoot }) => shadowRoot?.querySelector('section'));
  for (let frames = 0; frames < 60 && !find(); frames += 1) await new Promise(requestAnimationFrame);
  const widget = find();
  await widget?.updateComplete;
  return {
    attributes: Object.fromEntries([...(widget?.attributes ?? [])].map(({ name, value }) => [name, value])),
    text: widget?.shadowRoot.querySelector('section').textContent ?? '',
  };
};

const expectWidget = async (page, saved, { tag, attributes, texts }) => {
  const shown = await page.evaluate(show, saved, tag);
  for (const [name, value] of Object.entries(attributes)) assert.equal(shown.attributes[name], value, saved);
  for (const text of texts) assert.ok(shown.text.includes(text), `${text}: ${saved}`);
};

const waitForText = (page, text) => page.waitForFunction((wanted) => window.editor.get().includes(wanted), {}, text);

const paste = async (page) => {
  await page.bringToFront();
  await page.evaluate(() => window.editor.focus());
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  // Jodit asks whether to keep the formatting, which is what its first button does.
  const asked = await page.waitForFunction(
    () => window.editor.get().includes('embed/') || document.querySelector('.jodit-ui-button_keep'),
  );
  await asked.evaluate((button) => button instanceof HTMLElement && button.click());
  await waitForText(page, 'embed/');
  return page.evaluate(() => window.editor.get());
};

describe('the copied link, pasted', { skip }, () => {
  const { open } = useEditors();

  const copy = async ({ address }, button) => {
    const page = await open(undefined, `index.html#${address}`);
    await page.bringToFront();
    await page.locator(`::-p-aria([name="${button}"][role="button"])`).click();
    await page.waitForFunction(() => document.querySelector('#status').textContent.startsWith('Kopieret'));
    await page.close();
  };

  test('is tried in eight editors at least', () => assert.ok(EDITORS.length >= 8));

  for (const built of BUILT) {
    for (const editor of EDITORS) {
      test(`${built.name}: ${editor.name}`, async () => {
        await copy(built, 'Kopiér som link');
        const page = await open(editor);
        const saved = await paste(page);
        await page.close();
        const host = await open();
        await expectWidget(host, saved, built);
        await host.close();
      });
    }

    test(`${built.name}: as plain text it is an address that is a whole page`, async () => {
      await copy(built, 'Kopiér: Adressen alene');
      const page = await open();
      await page.evaluate(() => document.body.append(document.createElement('textarea')));
      await page.focus('body > textarea');
      await page.bringToFront();
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
      const address = await page.$eval('body > textarea', ({ value }) => value);
      await page.goto(address);
      const { text, headings } = await page.$eval(built.tag, async (widget) => {
        await widget.updateComplete;
        return {
          text: widget.shadowRoot.querySelector('section').textContent,
          headings: widget.shadowRoot.querySelectorAll('h1').length,
        };
      });
      for (const wanted of built.texts) assert.ok(text.includes(wanted), `${wanted}: ${address}`);
      assert.equal(headings, 1);
      await page.close();
    });
  }
});
