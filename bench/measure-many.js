/** 1, 100 and 1,000 of each, one kind after the other: rendering, memory, nodes, one tick, a change of language. */
import { open, startDriver, traced, withPage } from './browser.js';
import { summarise } from './statistics.js';

export const COUNTS = [1, 100, 1000];
export const KINDS = ['check', 'pick', 'card'];
const TICKS = 32;
/** By then the code is as fast as it gets. */
const WARM_TICKS = 16;
/** Milliseconds in which a tick is said, and written down. */
const LATER = 500;
/** Milliseconds in which the words of another language are fetched. */
const FETCHED = 150;

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** What the page holds once the garbage is out. */
export const holdings = async (client) => {
  await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const value = (name) => metrics.find((metric) => metric.name === name).value;
  return { heap: value('JSHeapUsedSize'), nodes: value('Nodes'), listeners: value('JSEventListeners') };
};

/** Does one thing in the page and waits for the frame. */
export const run = (page, name, ...values) => page.evaluate((...all) => globalThis.benchRun(...all), name, ...values);

const marked = (page, act) =>
  traced(page, async () => {
    await page.evaluate(() => performance.mark('bench:start') && undefined);
    await act();
  });

const repeat = (page, name, n, at) => page.evaluate((...all) => globalThis.benchRepeat(...all), n, name, at);

/** What it costs to measure a tick. */
const measureNothing = async (page) => (await marked(page, () => repeat(page, 'nothing', TICKS))).script;

/** Script time of one tick, without layout: the mean of many, each followed by a frame, and of what they bring about later. */
const measureTick = async (page, at, nothing) => {
  await repeat(page, 'tick', WARM_TICKS, at);
  const { script } = await marked(page, async () => {
    await repeat(page, 'tick', TICKS, at);
    await wait(LATER);
  });
  return (script - nothing) / TICKS;
};

/** The page as it was, unseen and untimed. */
const clear = (page) => page.evaluate(() => (globalThis.bench.unmount(), globalThis.bench.language('da')));

/** Main-thread time until they can be seen; of a hundred the median of three. They stay. */
const measureMount = async (page, kind, n) => {
  const times = [];
  for (let left = n === 100 ? 3 : 1; left > 0; left -= 1) {
    await clear(page);
    times.push(await marked(page, () => run(page, 'mount', kind, n)));
  }
  return summarise(times.map(({ cpu }) => cpu)).median;
};

const measureKind = async (page, client, kind, n, nothing) => {
  const isMany = n === COUNTS.at(-1);
  const before = isMany ? await holdings(client) : undefined;
  const result = { render: await measureMount(page, kind, n) };
  if (isMany) {
    const after = await holdings(client);
    for (const key of Object.keys(after)) result[key] = (after[key] - before[key]) / n;
  }
  if (kind === 'check' && n !== 100) result.tick = await measureTick(page, Math.floor(n / 2), nothing);
  // With one, so that its words have been fetched by the time that there are a thousand.
  if (n !== 100) ({ cpu: result.language } = await marked(page, () => run(page, 'language', 'en')));
  if (n === 1) await wait(FETCHED);
  await clear(page);
  return result;
};

/** All that is measured of many, by names such as `render1000` (all kinds) and `render1000pick` (one). */
export const measureMany = (browser, server, subject) =>
  withPage(browser, subject, {}, async (page, client) => {
    await client.send('Performance.enable');
    await open(page, `${server.origin}/${subject.name}/page.html`);
    await startDriver(page, subject);
    await run(page, 'unmount');
    const nothing = await measureNothing(page);
    const results = {};
    for (const n of COUNTS) {
      for (const kind of KINDS) {
        for (const [key, value] of Object.entries(await measureKind(page, client, kind, n, nothing))) {
          results[`${key}${n}${kind}`] = value;
          results[`${key}${n}`] = (results[`${key}${n}`] ?? 0) + value;
        }
      }
    }
    return results;
  });
