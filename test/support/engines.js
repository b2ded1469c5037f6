/** The browsers that tests run in, and where they are on this machine. */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

const find = (places) =>
  places
    .flatMap((place) =>
      isAbsolute(place) ? [place] : (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, place)),
    )
    .find((path) => existsSync(path));

/** WebKitGTK's own small browser, which Debian keeps beside the library. */
const findMiniBrowser = () => {
  const libraries = ['/usr/lib', '/usr/libexec', ...list('/usr/lib')];
  return find(libraries.flatMap((dir) => list(dir, /webkit2?gtk/).map((path) => join(path, 'MiniBrowser'))));
};

const list = (dir, pattern = /-linux-/) => {
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .filter((name) => pattern.test(name))
    .map((name) => join(dir, name));
};

/** The engines that are here; undefined for one that is not. */
export const findEngines = () => {
  const webkit = { driver: find(['WebKitWebDriver']), browser: findMiniBrowser(), display: find(['Xvfb']) };
  return {
    Chromium: find([
      ...(process.env.CHROME_PATH ? [process.env.CHROME_PATH] : []),
      ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ]),
    Firefox: find(['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']),
    WebKitGTK: Object.values(webkit).every(Boolean) ? webkit : undefined,
  };
};

const NAMES = ['Chromium', 'Firefox', 'WebKitGTK'];

/**
 * The engines that the browser tests are to run in, by `--engines` of `npm test` or `ENGINES`: `all`, or some of
 * `chromium,firefox,webkit`. Default: Chromium, on CI all.
 */
export const askedEngines = (asked = process.env.ENGINES ?? (process.env.CI === 'true' ? 'all' : 'chromium')) => {
  if (asked === 'all') return NAMES;
  return asked.split(',').map((word) => {
    const name = NAMES.find((engine) => word && engine.toLowerCase().startsWith(word.trim().toLowerCase()));
    if (!name) throw new Error(`“${word}” is no engine: use all, or some of chromium,firefox,webkit`);
    return name;
  });
};

/** What puppeteer opens each of its engines with. */
export const LAUNCH = {
  Chromium: {
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  },
  Firefox: { browser: 'firefox' },
};

/** Puppeteer sets the orientation with each viewport, which Firefox ESR 140 has no command for; the size it can set. */
export const withViewport = (page) => {
  const setViewport = page.setViewport.bind(page);
  page.setViewport = (viewport) =>
    setViewport(viewport).catch((error) => {
      if (!/unknown command emulation\.setScreenOrientationOverride/.test(error.message)) throw error;
    });
  return page;
};
