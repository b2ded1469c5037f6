/** What an editor and a reader of a wiki do, whichever wiki it is. */
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { TAGS } from '../../../dist/lib/widgets.js';

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
  assert.equal(await page.$(TAGS.join()), null);
  assert.equal(await page.evaluate(() => Symbol.for('lm') in globalThis), false);
};

/** The name of what has the focus, through shadow trees and frames. */
const focused = () => {
  const inside = ({ shadowRoot, contentDocument }) => shadowRoot?.activeElement ?? contentDocument?.activeElement;
  let element = document.activeElement;
  while (inside(element)) element = inside(element);
  return element.labels?.[0]?.textContent.trim() || element.title || element.textContent.trim();
};

/** Presses a key until the focus is on what is called so. */
const pressTo = async (page, key, name) => {
  for (let presses = 0; presses < 300; presses += 1) {
    if ((await page.evaluate(focused)).startsWith(name)) return;
    await page.keyboard.press(key);
  }
  assert.fail(`${name}: not reached with ${key}`);
};

const builderIn = async (page) => {
  const frame = await page.waitForSelector('body >>> dialog iframe');
  const builder = await frame.contentFrame();
  await builder.waitForSelector('.insert button');
  return builder;
};

export const BUILDER = {
  da: {
    tool: 'Læringsværktøj',
    heading: 'Vælg et læringsværktøj',
    first: 'Tjekliste',
    card: 'Kontaktkort',
    insert: 'Sæt ind på siden',
  },
  en: {
    tool: 'Learning tool',
    heading: 'Choose a learning tool',
    first: 'Checklist',
    card: 'Contact card',
    insert: 'Insert on the page',
  },
};

/** From the text to the button, through the builder and back, with nothing but keys. */
export const insertByKeyboard = async (page, area, lang = 'da') => {
  const { tool, heading, first, card, insert } = BUILDER[lang];
  await page.bringToFront();
  await page.focus(area);
  await pressTo(page, 'Tab', tool);
  await page.keyboard.press('Enter');
  const builder = await builderIn(page);
  assert.equal(await builder.$eval('h1', ({ textContent }) => textContent.trim()), heading);
  await pressTo(page, 'Tab', first);
  await pressTo(page, 'ArrowDown', card);
  await pressTo(page, 'Tab', insert);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () => ![...document.querySelectorAll('body > *')].some((each) => each.shadowRoot?.querySelector('dialog')),
  );
};

/** Opens the builder again on the link that the cursor is in, and gives the card a name and a number. */
export const changeCard = async (page, area, name, phone) => {
  await page.bringToFront();
  await page.focus(area);
  await page.$eval(area, (text) => text.setSelectionRange(...Array(2).fill(text.value.indexOf('/embed/'))));
  await pressTo(page, 'Tab', BUILDER.da.tool);
  await page.keyboard.press('Enter');
  const builder = await builderIn(page);
  await builder.$$eval('details', (all) => all.forEach((each) => (each.open = true)));
  await builder.locator('::-p-aria([name="Navn"][role="textbox"])').fill(name);
  await builder.locator('::-p-aria([name="Telefon"][role="textbox"])').fill(phone);
  await builder.locator(button('Ret på siden')).click();
  const wanted = String(new URLSearchParams({ name, phone }));
  await page.waitForFunction((of, text) => document.querySelector(of).value.includes(text), {}, area, wanted);
};

/** Why no picture is made, or false. */
export const noShots = !process.env.SHOTS && 'SHOTS=1 makes it';

/** What the page in the picture says, in a wiki's own words for headings and links. */
export const shownPage = (web, { heading, link }) =>
  [
    heading('Vi lærer, mens vi arbejder'),
    'Hver tirsdag deler vi én ting, vi har lært. Her er den, du kan spørge, og listen, vi bruger.',
    link(
      `${web}embed/contact-card.html?lang=da&density=compact#name=Anna+Holm&position=HR-partner&phone=12345678`,
      'Anna Holm',
    ),
    link(`${web}embed/principle-checklist.html?lang=da`, 'Tjekliste'),
  ].join('\n\n');

/** The page as a reader sees it, for `docs/portals/`. */
export const shoot = async (page, file) => {
  await page.setViewport({ width: 1280, height: 900 });
  // Without what the wiki says to somebody who has just saved.
  await page.reload();
  for (const tag of ['lm-contact-card', 'lm-principle-checklist']) await widgetOn(page, tag);
  await page.evaluate(() => {
    document.activeElement.blur();
    scrollTo(0, 0);
  });
  await page.screenshot({ path: file, captureBeyondViewport: false });
  assert.ok(statSync(file).size < 150_000);
};

/** What axe finds in a part of a page. */
export const faultsIn = async (page, part) => {
  await page.evaluate(readFileSync(AXE, 'utf8'));
  const { violations } = await page.evaluate((of) => window.axe.run(of), part);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};
