/** 10,000 mounts and unmounts of ours: what the page holds after the first thousand, and at the end. */
import { open, startDriver, withPage } from './browser.js';
import { holdings, KINDS, run } from './measure-many.js';

const MOUNTS = 10_000;
/** By then, what is made once a page has been made. */
const WARM = 1000;
const BATCH = 50;
const OBSERVERS = ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'];

const countLive = async (client, name) => {
  const { result: prototype } = await client.send('Runtime.evaluate', { expression: `${name}.prototype` });
  const { objects } = await client.send('Runtime.queryObjects', { prototypeObjectId: prototype.objectId });
  const { result } = await client.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await client.send('Runtime.releaseObject', { objectId: objects.objectId });
  return result.value;
};

const all = async (client) => {
  const held = await holdings(client);
  const counts = await Promise.all(OBSERVERS.map((name) => countLive(client, name)));
  return { ...held, observers: counts.reduce((sum, count) => sum + count, 0) };
};

export const soak = (browser, server, subject) =>
  withPage(browser, subject, {}, async (page, client) => {
    await client.send('Performance.enable');
    await open(page, `${server.origin}/${subject.name}/page.html`);
    await startDriver(page, subject);
    await run(page, 'unmount');
    let warm;
    for (let mounted = 0, turn = 0; mounted < MOUNTS; mounted += BATCH, turn += 1) {
      if (mounted === WARM) warm = await all(client);
      await run(page, 'mount', KINDS[turn % KINDS.length], BATCH);
      await run(page, 'unmount');
    }
    return { warm, end: await all(client), from: WARM, mounts: MOUNTS };
  });
