/** Chromium, and a fresh page in it for each measurement: no cache, no state, no neighbour. */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findEngines } from '../test/support/engines.js';
import { analyse, CATEGORIES } from './trace.js';

const text = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const PROBE = text('page/probe.js');
const DRIVER = text('page/driver.js');

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // HTTP/3 would not take the certificate.
  '--disable-quic',
  '--ignore-certificate-errors',
  // A page that nobody looks at is slowed down.
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  // Spares 0.7 s of CPU for each new window.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,FullWebUIOmniboxFrame,WebUIOmniboxSimplification',
  '--js-flags=--expose-gc',
];

export const launch = () => {
  const { Chromium } = findEngines();
  if (!Chromium) throw new Error('Install Chrome, Chromium or Edge, or name it in CHROME_PATH.');
  return puppeteer.launch({ executablePath: Chromium, args: ARGS, protocolTimeout: 120_000 });
};

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };

/** Chromium's own "Slow 4G". */
export const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

/** Runs `use` with a page that is ready to go to a subject. */
export const withPage = async (browser, subject, { viewport = DESKTOP, cpu = 1, network } = {}, use) => {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.setViewport(viewport);
    const client = await page.createCDPSession();
    await page.evaluateOnNewDocument(`globalThis.benchControls = ${JSON.stringify(subject.controls)};${PROBE}`);
    if (network) await client.send('Network.emulateNetworkConditions', network);
    if (cpu > 1) await client.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    return await use(page, client);
  } finally {
    await context.close();
  }
};

/** Opens a subject's page, and says after how many milliseconds its text was there to be read. */
export const open = async (page, address) => {
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  return page.evaluate('benchRendered');
};

export const startDriver = (page, { tags, box, isOurs }) =>
  page.evaluate(`${DRIVER}benchStart(${JSON.stringify({ tags, box, isOurs })})`);

/** The main thread's time while `act` runs. */
export const traced = async (page, act) => {
  await page.tracing.start({ categories: CATEGORIES });
  await act();
  return analyse(await page.tracing.stop());
};
