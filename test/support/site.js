/** The built site in Chromium, for Node tests that need what a page cannot do itself: PDFs, scripting off. */
import { after, before } from 'node:test';
import puppeteer from 'puppeteer-core';
import { serve } from '../../scripts/serve.js';
import { findEngines, LAUNCH } from './engines.js';

const { Chromium } = findEngines();

/** For `describe`: why its tests do not run, or false. */
export const skip = !Chromium && 'Chromium is not installed';

/** The parts of an accessibility tree in reading order. */
export const flat = (node) => [node, ...(node.children ?? []).flatMap(flat)];

/** Opens a browser during the tests of a `describe`. Returns what gives it. */
export const useBrowser = (engine = 'Chromium') => {
  let browser;
  before(async () => {
    browser = await puppeteer.launch({ executablePath: findEngines()[engine], ...LAUNCH[engine] });
  });
  after(() => browser?.close());
  return () => browser;
};

/** Serves the site, or another folder, during the tests of a `describe`. Returns what opens a page of it. */
export const useSite = (folder = 'dist/web') => {
  const browser = useBrowser();
  let server;
  before(async () => {
    server = await serve(folder);
  });
  after(() => server?.close());

  return async (path, { javaScript = true } = {}) => {
    const page = await browser().newPage();
    await page.setJavaScriptEnabled(javaScript);
    await page.goto(`http://localhost:${server.port}/${path}`);
    return page;
  };
};
