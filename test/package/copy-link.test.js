/**
 * “Kopiér link” on the built product: what a colleague sees in a fresh profile is what the sender saw. With real keys and
 * the real clipboard, on this machine and on plain http, in every engine that is asked for.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { askedEngines, findEngines } from '../support/engines.js';
import { INTRANET, inProfile, servePages, startEngine } from '../support/profiles.js';

const SCRIPT = '<script src="/dist/web/lm-widgets.js" defer></script>';
const EMBED = '/dist/web/embed';
const ITEMS = encodeURIComponent('Vi deler, hvad vi lærer\thver dag\tTavlemøde\nVi spørger & lytter\nVi øver os');

/** A portal that keeps its route behind the number sign, and shows the widgets on one of its pages alone. */
const APP = `<main></main><script>
  const show = () => {
    const [route] = location.hash.slice(1).split(/[?&]/);
    document.querySelector('main').innerHTML =
      route === '/laering' ? '<lm-principle-checklist levels="three"></lm-principle-checklist>' : '<h1>Forside</h1>';
  };
  addEventListener('hashchange', show);
  show();
</script>`;

const PAGES = {
  '/page.html': `${SCRIPT}<lm-principle-checklist audience="me"></lm-principle-checklist>`,
  '/app.html': SCRIPT + APP,
  '/shared.html': `${SCRIPT}<lm-principle-checklist levels="three" share-base="app.html?tenant=hr#/laering?team=a"></lm-principle-checklist>`,
  '/framed.html': `<iframe src="${EMBED}/principle-checklist.html?lang=en&density=compact#items=${ITEMS}" allow="clipboard-write" width="900" height="900"></iframe>`,
  '/dialog.html': `${SCRIPT}<dialog><lm-principle-checklist lang="en"></lm-principle-checklist></dialog><script>document.querySelector('dialog').showModal();</script>`,
  '/paste.html': '<textarea></textarea><div contenteditable></div>',
};

/** Where the sender is, and the begin of the link. */
const PLACES = [
  ['a page', '/page.html#top', /\/page\.html#lm=/],
  ['a page with a query', '/page.html?team=%C3%A6', /\/page\.html\?team=%C3%A6#lm=/],
  ['a hash-routed page', '/app.html#/laering', /\/app\.html#\/laering&lm=/],
  ['a hash-routed page with a query', '/app.html#/laering?team=a', /\/app\.html#\/laering\?team=a&lm=/],
  ['a page whose answers belong on another', '/shared.html', /\/app\.html\?tenant=hr#\/laering\?team=a&lm=/],
  ['a frame', '/framed.html', /\/principle-checklist\.html\?lang=en&density=compact#items=.*&lm=/],
  ['a modal dialog', '/dialog.html', /\/dialog\.html#lm=/],
  [
    'a page of its own with a list in its address',
    `${EMBED}/principle-checklist.html?audience=me#heading=Vores%20liste&items=${ITEMS}#?secret=abc`,
    /\?audience=me#heading=Vores%20liste&items=[^#]*&lm=/,
  ],
  [
    'the same of the picker',
    `${EMBED}/challenge-picker.html?lang=en#items=${ITEMS}`,
    /\/challenge-picker\.html\?lang=en#items=.*&lm=/,
  ],
];

/** Each is a session of the driver's there, and takes ten times as long: those that differ in how they copy. */
const IN_WEBKIT = ['a page', 'a hash-routed page', 'a frame', 'a page of its own with a list in its address'];

/** Runs in the page: does something with its widget, also that of a frame, and says what is seen. */
const withWidget = async (act, text) => {
  const find = () => {
    const page = document.querySelector('iframe')?.contentDocument ?? document;
    const widget = page.querySelector('lm-principle-checklist, lm-challenge-picker');
    return widget?.shadowRoot?.querySelector('section') ? widget : undefined;
  };
  const until = async (get) => {
    for (let left = 500; left; left -= 1) {
      const value = get();
      if (value) return value;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`nothing came: ${act} ${text}: ${find()?.shadowRoot.textContent.replace(/\s+/g, ' ')}`);
  };
  const widget = await until(find);
  const { shadowRoot } = widget;
  const button = (name) =>
    [...shadowRoot.querySelectorAll('button')].find((one) => new RegExp(name).test(one.textContent));
  if (act === 'answer') {
    if (widget.localName === 'lm-challenge-picker') widget.value = { challenge: 'ch2', picks: ['missing'] };
    else
      [...shadowRoot.querySelectorAll('input:is([type=checkbox], [type=radio])')]
        .find(({ id }) => id !== 'with-notes')
        .click();
    shadowRoot.querySelector('details.more').open = true;
  }
  if (act === 'focus') (await until(() => button(text))).focus();
  if (act === 'press') (await until(() => button(text))).click();
  if (act === 'wait') await until(() => new RegExp(text).test(shadowRoot.textContent));
  await widget.updateComplete;
  return {
    heading: shadowRoot.querySelector('h1, h2').textContent,
    lang: shadowRoot.querySelector('section').lang,
    items: [...shadowRoot.querySelectorAll('[part~=item]')].map((item) => item.textContent.replace(/\s+/g, ' ')),
    value: JSON.stringify(widget.value),
  };
};

for (const engine of askedEngines()) {
  describe(`“Kopiér link” in ${engine}`, { skip: !findEngines()[engine] && `${engine} is not installed` }, () => {
    let server;
    let browser;
    before(async () => {
      server = await servePages(PAGES);
      browser = await startEngine(engine, server.port);
    });
    after(async () => {
      await browser?.close();
      server?.close();
    });

    /** What is pasted as text, and as HTML. */
    const paste = async (page, origin) => {
      await page.goto(`${origin}/paste.html`);
      const into = async (selector, read) => {
        await page.run((selected) => document.querySelector(selected).focus(), selector);
        await page.press('Control', 'v');
        return page.run(read);
      };
      const text = await into('textarea', async () => {
        const field = document.querySelector('textarea');
        for (let left = 250; left && !field.value; left -= 1) await new Promise((resolve) => setTimeout(resolve, 20));
        return field.value;
      });
      const links = await into('div', async () => {
        const editor = document.querySelector('div');
        for (let left = 250; left && !editor.textContent; left -= 1)
          await new Promise((resolve) => setTimeout(resolve, 20));
        return [...editor.querySelectorAll('a')].map(({ href, textContent }) => [href, textContent]);
      });
      return { text, links };
    };

    for (const [where, path, begin] of PLACES) {
      if (engine === 'WebKitGTK' && !IN_WEBKIT.includes(where)) continue;
      for (const origin of ['local', INTRANET]) {
        test(`shows a colleague what the sender saw: ${where}, ${origin === 'local' ? 'here' : 'plain http'}`, async () => {
          const base = server[origin] ?? origin;
          const [sent, { text, links }] = await inProfile(browser, base + path, async (page) => {
            await page.run(withWidget, 'answer');
            await page.run(withWidget, 'focus', '^\\s*(Kopiér link|Copy link)');
            await page.press('Enter');
            const seen = await page.run(withWidget, 'wait', 'Linket er kopieret – uden|Link copied – without');
            return [seen, await paste(page, base)];
          });
          assert.match(text, begin);
          assert.match(text, /[A-Za-z0-9]$/);
          assert.equal(links.length, 1);
          assert.equal(links[0][0], text);
          assert.match(links[0][1], /^[A-ZÆØÅ].*20\d\d$/, 'the title');
          const received = await inProfile(browser, text, async (page) => {
            await page.run(withWidget, 'press', '^\\s*(Brug svarene|Overtag svarene|Use these answers)');
            return page.run(withWidget, 'wait', '');
          });
          // The page around a frame may give its heading another text; the rest is the widget's.
          assert.deepEqual(received, sent);
        });
      }
    }
  });
}
