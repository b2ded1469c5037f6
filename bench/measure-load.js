/** Coming to a page with one of each: bytes, time to rendered text, time on the main thread, what moves. */
import { DESKTOP, open, PHONE, SLOW_4G, traced, withPage } from './browser.js';
import { summarise } from './statistics.js';

/** Milliseconds after the text is there in which what is left to be done is counted too. */
const AFTERWARDS = 200;
const SCRIPT_DELAY = 1000;
const THROTTLE = 6;

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const addressOf = ({ origin }, { name }, page = 'page') => `${origin}/${name}/${page}.html`;

/** What was asked for, less what every page has. */
const weigh = (server) => {
  const paths = server.requests.filter((path) => !path.endsWith('favicon.ico'));
  const shell = server.sizeOf('/none/page.html');
  const sum = (key) => paths.reduce((all, path) => all + server.sizeOf(path)[key], -shell[key]);
  return { brotli: sum('brotli'), gzip: sum('gzip'), raw: sum('raw'), requests: paths.length - 1 };
};

const load = (browser, server, subject, conditions) =>
  withPage(browser, subject, conditions, async (page) => {
    server.requests.length = 0;
    let rendered;
    const times = await traced(page, async () => {
      rendered = await open(page, addressOf(server, subject));
      await wait(AFTERWARDS);
    });
    return { rendered, ...times };
  });

export const loadFast = async (browser, server, subject) => {
  const { rendered, cpu, script } = await load(browser, server, subject, {});
  return { rendered1: rendered, cpu1: cpu, script1: script, ...weigh(server) };
};

/** Three times, for the throttle is not even. */
export const loadSlow = async (browser, server, subject) => {
  const loads = [];
  for (let i = 0; i < 3; i += 1) loads.push(await load(browser, server, subject, { cpu: THROTTLE }));
  const median = (key) => summarise(loads.map((times) => times[key])).median;
  return {
    rendered6: median('rendered'),
    cpu6: median('cpu'),
    script6: median('script'),
    blocking: median('blocking'),
    longestTask: median('longestTask'),
    longestScript: median('longestScript'),
  };
};

export const loadOnSlow4G = (browser, server, subject) =>
  withPage(browser, subject, { network: SLOW_4G }, async (page) => ({
    rendered4G: await open(page, addressOf(server, subject)),
  }));

/** The sum of layout shifts. */
const shift = (browser, server, subject, viewport, file) =>
  withPage(browser, subject, { viewport }, async (page) => {
    await open(page, addressOf(server, subject, file));
    await wait(AFTERWARDS);
    return page.evaluate(() => globalThis.benchShifts.reduce((sum, value) => sum + value, 0));
  });

/** While the script comes a second late. All at the same time, for what moves does not depend on how fast it goes. */
export const loadLate = async (browser, server, subject) => {
  const pages = { shiftDesktop: [DESKTOP], shiftPhone: [PHONE] };
  if (subject.isOurs) {
    pages.reservedDesktop = [DESKTOP, 'reserved'];
    pages.reservedPhone = [PHONE, 'reserved'];
  }
  server.scriptDelay = SCRIPT_DELAY;
  try {
    const shifts = Object.entries(pages).map(async ([key, page]) => [
      key,
      await shift(browser, server, subject, ...page),
    ]);
    return Object.fromEntries(await Promise.all(shifts));
  } finally {
    server.scriptDelay = 0;
  }
};
