/** The built site in Chromium, for Node tests that need what a page cannot do itself: PDFs, scripting off. */
import { after, before } from 'node:test';
import puppeteer from 'puppeteer-core';
import { serve } from '../../scripts/serve.js';
import { findEngines } from './engines.js';

const { Chromium } = findEngines();

/** For `describe`: why its tests do not run, or false. */
export const skip = !Chromium && 'Chromium is not installed';

/** The parts of an accessibility tree in reading order. */
export const flat = (node) => [node, ...(node.children ?? []).flatMap(flat)];

/** Serves the site, or another folder, during the tests of a `describe`. Returns what opens a page of it. */
export const useSite = (folder = 'dist/web') => {
  let server;
  let browser;

  before(async () => {
    server = await serve(folder);
    browser = await puppeteer.launch({
      executablePath: Chromium,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    });
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  return async (path, { javaScript = true } = {}) => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(javaScript);
    await page.goto(`http://localhost:${server.port}/${path}`);
    return page;
  };
};
