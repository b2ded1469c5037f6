/** The contact card where a page cannot look itself: the real clipboard, scripting off, paper. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { flat, skip, useSite } from '../support/site.js';

const ADDRESSES = [
  '<address>Anna Holm<br>HR-partner<br>12 34 56 78<br>anna@x.example</address>',
  '<address><p>Anna Holm</p><p>HR-partner</p><a href="tel:+4512345678">12 34 56 78</a> <a href="mailto:anna@x.example">anna@x.example</a></address>',
  '<address><h3>Anna Holm</h3>HR-partner, 12 34 56 78, anna@x.example</address>',
  '<ul><li><address><strong>Anna Holm</strong> HR-partner 12 34 56 78 anna@x.example</address></li></ul>',
  '<ul><li>Anna Holm, HR-partner, 12 34 56 78, anna@x.example</li></ul>',
];

describe('contact card', { skip }, () => {
  const open = useSite();

  const show = async (markup, options) => {
    const page = await open('index.html', options);
    await page.setContent(`<html lang="da"><script src="/lm-widgets.js" defer></script>${markup}`);
    return page;
  };

  for (const [name, copied] of [
    ['Kopiér nummer', '+45 33 18 69 69'],
    ['Kopiér mailadresse', 'info@kompetenceudvikling.dk'],
  ]) {
    test(`“${name}” puts “${copied}” onto the clipboard`, async () => {
      const page = await show('<lm-contact-card></lm-contact-card>');
      await page.bringToFront();
      const origin = new URL(page.url()).origin;
      const permissions = ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'];
      await page.browserContext().overridePermissions(origin, permissions);
      await page.evaluate(() => {
        addEventListener('lm-contact', ({ kind }) => (document.title = kind));
      });
      await page.locator(`::-p-aria([name="${name}: Kompetencesekretariatet"][role="button"])`).click();
      await page.waitForFunction(() => document.title.startsWith('copy-'));
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), copied);
      assert.equal(await page.title(), name === 'Kopiér nummer' ? 'copy-phone' : 'copy-email');
      await page.close();
    });
  }

  for (const [lang, number] of [
    ['da', '33 18 69 69'],
    ['en', '+45 33 18 69 69'],
  ]) {
    test(`is read aloud as it is written, letter by letter: ${lang}`, async () => {
      const page = await show(`<lm-contact-card lang="${lang}"></lm-contact-card>`);
      await page.waitForSelector('lm-contact-card >>> a');
      const nodes = flat(await page.accessibility.snapshot());
      const spoken = nodes.filter(({ role }) => role === 'link').map(({ name }) => name.replaceAll('\u00a0', ' '));
      const seen = await page.$$eval('lm-contact-card >>> a', (links) =>
        links.map(({ innerText }) => innerText.replaceAll('\u00a0', ' ')),
      );
      assert.deepEqual(spoken, [number, 'info@kompetenceudvikling.dk']);
      assert.deepEqual(seen, spoken);
      await page.close();
    });
  }

  for (const markup of ADDRESSES) {
    test(`reads without script: ${markup}`, async () => {
      const page = await show(`<lm-contact-card>${markup}</lm-contact-card>`, { javaScript: false });
      const text = await page.$eval('lm-contact-card', (card) => card.innerText);
      for (const part of ['Anna Holm', 'HR-partner', '12 34 56 78', 'anna@x.example']) assert.ok(text.includes(part));
      await page.close();
    });
  }

  test('has on paper the number with its country, the whole address, and no buttons', async () => {
    const page = await show('<lm-contact-card url="https://x.example/hr?a=1"></lm-contact-card>');
    await page.emulateMediaType('print');
    const text = await page.$eval('lm-contact-card', (card) => card.shadowRoot.querySelector('section').innerText);
    for (const part of ['+45 33 18 69 69', 'info@kompetenceudvikling.dk', 'https://x.example/hr?a=1']) {
      assert.ok(text.replaceAll('\u00a0', ' ').includes(part), part);
    }
    assert.doesNotMatch(text, /Kopiér|Gem/);
    await page.close();
  });

  for (const [lang, said] of [
    ['da', /mangler et telefonnummer eller en mailadresse/],
    ['en', /phone number or an email address is missing/],
  ]) {
    for (const asked of ['name=Anna', 'contacts=Anna', 'phone=&email=']) {
      test(`its page says what is missing: ${lang}, ${asked}`, async () => {
        const page = await open(`embed/contact-card.html?lang=${lang}#${asked}`);
        await page.waitForSelector('.missing:not([hidden])');
        const text = await page.$eval('main', (main) => main.innerText);
        assert.match(text, said);
        assert.doesNotMatch(text, /33.?18.?69.?69/);
        if (asked.startsWith('contacts')) assert.match(text, /Anna/);
        assert.equal(await page.$$eval('h1', (all) => all.filter((h1) => h1.checkVisibility()).length), 1);
        await page.close();
      });
    }
  }

  test('its page says nothing is missing where nothing is', async () => {
    const page = await open('embed/contact-card.html#name=Anna&phone=33186969');
    await page.waitForSelector('lm-contact-card >>> a');
    assert.equal(await page.$$eval('.missing:not([hidden])', (all) => all.length), 0);
    await page.close();
  });
});
