/**
 * Back and forward between two pages of one portal. Browsers keep a page that is left and show it again as it was: what
 * was written on the other page meanwhile has to be there before anything can be written.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { serve } from '../../scripts/serve.js';
import { findEngines, LAUNCH } from '../support/engines.js';
import { openWebKit } from '../support/webdriver.js';

const engines = findEngines();
const KEY = 'lm:1:check:default';

const openPuppeteer = async (name) => {
  const browser = await puppeteer.launch({ executablePath: engines[name], ...LAUNCH[name] });
  const page = await browser.newPage();
  return Object.assign(page, { close: () => browser.close() });
};

const OPEN = {
  Chromium: () => openPuppeteer('Chromium'),
  Firefox: () => openPuppeteer('Firefox'),
  WebKitGTK: () => openWebKit(engines.WebKitGTK),
};
/** Chromium that is driven from outside keeps no page. */
const KEEPS_PAGES = ['Firefox', 'WebKitGTK'];

let server;
before(async () => {
  // Of a page that is not to be stored, no browser keeps anything.
  server = await serve('.', { headers: { 'Cache-Control': 'no-cache' } });
});
after(() => server.close());

for (const [engine, open] of Object.entries(OPEN)) {
  describe(`back and forward in ${engine}`, { skip: !engines[engine] && `${engine} is not installed` }, () => {
    let page;
    before(async () => {
      page = await open();
    });
    after(() => page?.close());

    const until = async (condition, ...args) => {
      const end = Date.now() + 10_000;
      while (!(await page.evaluate(condition, ...args).catch(() => false))) {
        if (Date.now() > end) throw new Error(`not in time: ${condition}`);
        await wait(50);
      }
    };

    const isReady = () => Boolean(document.querySelector('lm-principle-checklist')?.shadowRoot?.querySelector('li'));

    const go = async (name) => {
      await page.goto(`http://localhost:${server.port}/test/hosts/plain.html?${name}`);
      await until(isReady);
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => {
          globalThis.isKept = persisted;
        });
      });
    };

    const tick = (i) =>
      page.evaluate((n) => {
        document.querySelector('lm-principle-checklist').shadowRoot.querySelectorAll('ol [type=checkbox]')[n].click();
      }, i);

    const shown = () =>
      page.evaluate(() =>
        [...document.querySelector('lm-principle-checklist').shadowRoot.querySelectorAll('ol [type=checkbox]')]
          .map(({ checked }) => (checked ? 'x' : '-'))
          .join(''),
      );

    const kept = () => page.evaluate((key) => Object.keys(JSON.parse(localStorage[key]).data.answers).join(), KEY);

    const isAt = (name) => until((search) => location.search === search, `?${name}`);

    test('every page shows what was ticked on the other, and nothing is written over it', async () => {
      await go('one');
      await tick(0);
      await go('two');
      assert.equal(await shown(), 'x---');
      await tick(1);
      await page.evaluate(() => void setTimeout(() => history.back()));
      await isAt('one');
      await until(isReady);
      if (KEEPS_PAGES.includes(engine)) assert.equal(await page.evaluate(() => globalThis.isKept), true);
      assert.equal(await shown(), 'xx--');
      assert.equal(await kept(), 'p1,p2');
      await tick(2);
      // What was seen is unticked, not ticked again.
      await tick(1);
      await page.evaluate(() => void setTimeout(() => history.forward()));
      await isAt('two');
      await until(isReady);
      assert.equal(await shown(), 'x-x-');
      assert.equal(await kept(), 'p1,p3');
    });
  });
}
