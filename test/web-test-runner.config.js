/** Unit and element tests from the source, and tests of the built output, in the engines that are asked for. */
import { writeFileSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { inlineWordsPlugin } from '../scripts/inline-words.js';
import { contentSecurityPolicy } from './support/csp.js';
import { cutOff } from './support/cut-off.js';
import { askedEngines, findEngines, LAUNCH, withViewport } from './support/engines.js';
import { findPort, webkitDriver } from './support/webkit-driver.js';

const found = findEngines();
const { Chromium, Firefox, WebKitGTK } = found;
const driverPort = await findPort();
const TIME_ZONE = 'Europe/Copenhagen';
process.env.TZ = TIME_ZONE;

/** Two files at a time, each in a browser context of its own: what one keeps, the other must not see. */
const chromium = () =>
  chromeLauncher({
    concurrency: 2,
    launchOptions: { executablePath: Chromium, args: [...LAUNCH.Chromium.args, '--lang=da'] },
    async createPage({ browser }) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      // As if each had a window to itself.
      await page.emulateFocusedPage(true);
      return page;
    },
  });

const firefox = () =>
  chromeLauncher({
    puppeteer,
    launchOptions: { executablePath: Firefox, ...LAUNCH.Firefox },
    createPage: async ({ context }) => withViewport(await context.newPage()),
  });

const webkit = () =>
  webdriverLauncher({
    hostname: '127.0.0.1',
    port: driverPort,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: WebKitGTK.browser, args: ['--automation'] },
    },
  });

const launchers = { Chromium: chromium, Firefox: firefox, WebKitGTK: webkit };
// Of one that is not installed, `npm test` says so.
const engines = askedEngines().filter((name) => found[name]);
const browsers = engines.map((name) => Object.assign(launchers[name](), { name }));

/** How many passed and failed, by engine, for `npm test` to add up. */
const summary = {
  onTestRunFinished({ sessions }) {
    const counts = {};
    for (const { browser, testResults, passed, errors } of sessions) {
      const name = browser.name === 'MiniBrowser' ? 'WebKitGTK' : browser.name;
      const count = (counts[name] ??= { passed: 0, failed: 0 });
      const tests = allTests(testResults);
      count.passed += tests.filter((test) => test.passed).length;
      count.failed += tests.filter((test) => !test.passed && !test.skipped).length;
      // A file that broke before its first test has failed as well.
      if (!passed && (errors.length > 0 || tests.length === 0)) count.failed += 1;
    }
    if (process.env.TEST_SUMMARY) writeFileSync(process.env.TEST_SUMMARY, JSON.stringify(counts));
  },
};

const allTests = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(allTests)] : []);

const inlineWords = inlineWordsPlugin();

/** Folders `/late-<name>/` of the built files, whose parts are there once `/late-<name>/come` has been asked for. */
const come = new Set();
const late = (context, next) => {
  const [, name, file] = /^\/late-(\w+)\/(.*)$/.exec(decodeURIComponent(context.path)) ?? [];
  if (!name) return next();
  if (file === 'come') come.add(name);
  const isThere = file !== 'come' && (come.has(name) || !file.startsWith('parts/'));
  context.set('cache-control', 'no-store');
  context.path = isThere ? `/dist/web/${file}` : '/nothing';
  return next();
};

export default {
  rootDir: new URL('..', import.meta.url).pathname,
  files: ['test/{state,localize,storage,export,elements,embed,site,a11y,package}/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  browsers,
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: 20_000 } },
  // Lit's development build says once that it is one; every other warning is worth reading.
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  plugins: [
    {
      name: inlineWords.name,
      transform: ({ path, body }) => inlineWords.transform(body, path)?.code,
    },
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    ...(engines.includes('WebKitGTK') ? [webkitDriver(WebKitGTK, driverPort)] : []),
  ],
  middleware: [
    contentSecurityPolicy,
    cutOff(),
    late,
    // The loader alone, in a folder that has nothing else.
    (context, next) => {
      if (context.path === '/no-parts/lm-loader.js') context.path = '/dist/web/lm-loader.js';
      return next();
    },
  ],
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), summary],
};
