/** A page of WebKitGTK, for Node tests that need what a page cannot do itself: go back, and come forward. */
import { findPort, webkitDriver } from './webkit-driver.js';

/** Opens WebKitGTK. Returns what its page can be told, alike in name to what a page of puppeteer can. */
export const openWebKit = async (engine) => {
  const port = await findPort();
  const driver = webkitDriver(engine, port);
  await driver.serverStart();
  const send = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${path}: ${value.message}`);
    return value;
  };
  const options = { binary: engine.browser, args: ['--automation'] };
  const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } };
  const { sessionId } = await send('POST', '/session', { capabilities });
  const session = `/session/${sessionId}`;
  return {
    goto: (url) => send('POST', `${session}/url`, { url }),
    evaluate: (action, ...args) =>
      send('POST', `${session}/execute/sync`, { script: `return (${action})(...arguments)`, args }),
    async close() {
      await send('DELETE', session);
      driver.serverStop();
    },
  };
};
