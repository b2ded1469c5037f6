/** A browser with the built site on one server and the editors on another. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before } from 'node:test';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { serve } from '../../scripts/serve.js';
import { findEngines } from '../support/engines.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { Chromium } = findEngines();

/** For `describe`: why its tests do not run, or false. */
export const skip = !Chromium && 'Chromium is not installed';

/** Returns what opens a page: with a product on it, or without one the demo page of the site, which has the script. */
export const useEditors = () => {
  let servers = [];
  let browser;
  const originOf = (index = 0) => `http://localhost:${servers[index].port}`;

  before(async () => {
    await build({
      entryPoints: [here('editors.js')],
      outfile: here('node_modules/editors.js'),
      bundle: true,
      format: 'iife',
    });
    writeFileSync(
      here('node_modules/page.html'),
      '<!doctype html><html lang="da"><title>x</title><body></body></html>',
    );
    servers = [await serve(here('../../dist/web')), await serve(here('node_modules'))];
    browser = await puppeteer.launch({
      executablePath: Chromium,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
    });
    for (const index of [0, 1]) {
      await browser
        .defaultBrowserContext()
        .overridePermissions(originOf(index), ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    }
  });

  after(async () => {
    await browser?.close();
    for (const server of servers) server.close();
  });

  const open = async (product, path = 'demo/index.html') => {
    const page = await browser.newPage();
    if (!product) {
      await page.goto(`${originOf(0)}/${path}`);
      return page;
    }
    await page.goto(`${originOf(1)}/page.html`);
    for (const script of product.scripts) await page.addScriptTag({ url: `${originOf(1)}/${script}` });
    await page.evaluate(product.open, product.argument);
    return page;
  };

  return { open, originOf };
};
