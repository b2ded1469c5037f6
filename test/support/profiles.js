/**
 * Fresh profiles in an engine, with real keys and a real clipboard: what one person copies and another opens. Chromium
 * and Firefox by puppeteer, WebKitGTK by WebDriver itself (https://www.w3.org/TR/webdriver2/).
 */
import { createServer } from 'node:http';
import { once } from 'node:events';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { findEngines, LAUNCH } from './engines.js';
import { findPort, webkitDriver } from './webkit-driver.js';

/** A host that is not this machine, so its pages are plain http: no secure context, no `navigator.clipboard`. */
export const INTRANET = 'http://intranet.test';

/**
 * The built product in `/dist/web/` and pages of a test's own by their path, on this machine; and as a proxy, which every
 * engine takes, on `INTRANET`.
 */
export const servePages = async (pages) => {
  const files = sirv('.', { dev: true });
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    request.url = url.pathname + url.search;
    const page = pages[url.pathname];
    if (page === undefined) return files(request, response);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    return response.end(`<!doctype html><html lang="da"><meta charset="utf-8"><title>Intranet</title>${page}</html>`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  return {
    port,
    local: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
};

/** A browser by puppeteer: a profile is a context of it. */
const withPuppeteer = async (engine, port) => {
  const { args = [], ...options } = LAUNCH[engine];
  const browser = await puppeteer.launch({
    executablePath: findEngines()[engine],
    ...options,
    args: [
      ...args,
      ...(engine === 'Chromium' ? [`--proxy-server=127.0.0.1:${port}`, '--disable-features=HttpsUpgrades'] : []),
    ],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'dom.security.https_first': false,
    },
  });
  return {
    close: () => browser.close(),
    async open() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.bringToFront();
      return {
        goto: (address) => page.goto(address),
        run: (action, ...args) => page.evaluate(action, ...args),
        runInFrame: (action, ...args) =>
          page
            .frames()
            .at(-1)
            .evaluate(action, ...args),
        async press(...keys) {
          for (const key of keys) await page.keyboard.down(key);
          for (const key of keys.reverse()) await page.keyboard.up(key);
        },
        close: () => context.close(),
      };
    },
  };
};

/** Milliseconds within which the driver answers, unless it hangs, as it does on a busy machine. */
const ANSWER = 40_000;
const KEYS = { Control: '\uE009', Enter: '\uE007' };

/** What WebDriver runs: it waits for what the action returns, and passes on what it throws. */
const asScript = (action) =>
  `const done = arguments[arguments.length - 1];
   Promise.resolve().then(() => (${action})(...[...arguments].slice(0, -1)))
     .then((value) => done({ value }), (error) => done({ error: String(error) }));`;

/** WebKitGTK: a profile is a session, and there is one at a time. */
const withWebDriver = async (port) => {
  const { WebKitGTK } = findEngines();
  let driverPort;
  let driver;
  const start = async () => {
    driverPort = await findPort();
    driver = webkitDriver(WebKitGTK, driverPort);
    await driver.serverStart();
  };
  await start();
  const call = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${driverPort}${path}`, {
      method,
      signal: AbortSignal.timeout(ANSWER),
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await answer.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  return {
    close: async () => driver.serverStop(),
    async restart() {
      await driver.serverStop();
      await start();
    },
    async open() {
      const { sessionId } = await call('POST', '/session', {
        capabilities: {
          alwaysMatch: {
            browserName: 'MiniBrowser',
            timeouts: { script: 20_000, pageLoad: 20_000 },
            proxy: { proxyType: 'manual', httpProxy: `127.0.0.1:${port}` },
            'webkitgtk:browserOptions': { binary: WebKitGTK.browser, args: ['--automation'] },
          },
        },
      });
      const session = `/session/${sessionId}`;
      const run = async (action, ...args) => {
        const { value, error } = await call('POST', `${session}/execute/async`, { script: asScript(action), args });
        if (error) throw new Error(error);
        return value;
      };
      return {
        goto: (url) => call('POST', `${session}/url`, { url }),
        run,
        async runInFrame(action, ...args) {
          await call('POST', `${session}/frame`, { id: 0 });
          try {
            return await run(action, ...args);
          } finally {
            await call('POST', `${session}/frame`, { id: null });
          }
        },
        async press(...keys) {
          const act = (type) => (key) => ({ type, value: KEYS[key] ?? key });
          const actions = [...keys.map(act('keyDown')), ...keys.reverse().map(act('keyUp'))];
          await call('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
        },
        close: () => call('DELETE', session),
      };
    },
  };
};

/** Does something in a fresh profile: once more where the driver of the browser hangs, which is no fault of the page. */
export const inProfile = async (browser, address, action, mayTryAgain = true) => {
  const visit = async () => {
    const page = await browser.open();
    try {
      await page.goto(address);
      return await action(page);
    } finally {
      await page.close();
    }
  };
  try {
    return await visit();
  } catch (error) {
    if (!browser.restart || !mayTryAgain || error.name !== 'TimeoutError') throw error;
    await browser.restart();
    return inProfile(browser, address, action, false);
  }
};

/** Starts an engine; `open` of it makes a fresh profile with one page. `port` is that of `servePages`. */
export const startEngine = (engine, port) =>
  engine === 'WebKitGTK' ? withWebDriver(port) : withPuppeteer(engine, port);
