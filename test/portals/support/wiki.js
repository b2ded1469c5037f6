/** What an editor and a reader of a wiki do, whichever wiki it is. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What is built, as the builder's own address says it; what must be read in the widget, and what it must have. */
export const BUILT = [
  {
    name: 'an own checklist',
    config: `widget=principle-checklist&lang=en&levels=three&en.heading=${encodeURIComponent("Our ''own'' [list] | ~~~~ <b>{{x}}")}&en.own=${encodeURIComponent(
      Array.from({ length: 12 }, (_, i) => `Item ${i}: æøå, ''why'' [[not]] ~~~~ {{x}} | Begin with ${i}`).join('\n'),
    )}`,
    tag: 'lm-principle-checklist',
    attributes: { lang: 'en', levels: 'three', heading: "Our ''own'' [list] | ~~~~ <b>{{x}}" },
    texts: ['Item 0', 'Item 11', "æøå, ''why'' [[not]] ~~~~ {{x}}", 'Begin with 11'],
  },
  {
    name: 'a picker',
    config: 'widget=challenge-picker&lang=da&audience=me&max-picks=2&ics=meeting',
    tag: 'lm-challenge-picker',
    attributes: { lang: 'da', audience: 'me', 'max-picks': '2', ics: 'meeting' },
    texts: ['udfordring'],
  },
  {
    name: 'a person',
    config: 'widget=contact-card&lang=da&name=Anna%20%C3%86r%C3%B8%20%26%20Co&phone=12345678&density=compact',
    tag: 'lm-contact-card',
    attributes: { lang: 'da', name: 'Anna Ærø & Co', phone: '12345678', density: 'compact' },
    texts: ['Ring til Anna Ærø & Co'],
  },
];

const role = (name, of) => `::-p-aria([name="${name}"][role="${of}"])`;
export const button = (name) => role(name, 'button');
export const link = (name) => role(name, 'link');

/** Presses what leads to another page. */
export const press = (page, selector) => Promise.all([page.waitForNavigation(), page.locator(selector).click()]);

/** Copies in the builder, as an editor does. */
export const copy = async (browser, web, { config }, format) => {
  const page = await browser.newPage();
  await page.goto(`${web}index.html#ui=da&${config}`);
  await page.bringToFront();
  await page.locator(role(format, 'radio')).click();
  await page.locator(button(`Kopiér: ${format}`)).click();
  await page.waitForFunction(() => document.querySelector('#status').textContent.startsWith('Kopieret'));
  await page.close();
};

export const paste = async (page, area) => {
  await page.bringToFront();
  await page.locator(area).click();
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
};

/** The widget on a page, once it is there. */
export const widgetOn = async (page, tag, around = 'body') => {
  const selector = `${around} ${tag}`;
  await page.waitForFunction((of) => document.querySelector(of)?.shadowRoot?.querySelector('section'), {}, selector);
  return page.$eval(selector, async (widget) => {
    await widget.updateComplete;
    return {
      attributes: Object.fromEntries([...widget.attributes].map(({ name, value }) => [name, value])),
      text: widget.shadowRoot.querySelector('section').textContent,
    };
  });
};

export const expectWidget = async (page, { tag, attributes, texts }, around) => {
  const shown = await widgetOn(page, tag, around);
  for (const [name, value] of Object.entries(attributes)) assert.equal(shown.attributes[name], value);
  for (const text of texts) assert.ok(shown.text.includes(text), `${text}: ${shown.text}`);
};

/** Nothing is a widget, and nothing has asked for one. */
export const expectNone = async (page) => {
  const tags = ['lm-principle-checklist', 'lm-challenge-picker', 'lm-contact-card'];
  assert.equal(await page.$(tags.join()), null);
  assert.equal(await page.evaluate(() => Symbol.for('lm') in globalThis), false);
};

/** What axe finds in a part of a page. */
export const faultsIn = async (page, part) => {
  await page.evaluate(readFileSync(AXE, 'utf8'));
  const { violations } = await page.evaluate((of) => window.axe.run(of), part);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};
