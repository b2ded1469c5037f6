/**
 * Links that become widgets on pages that a framework renders, swaps or keeps: its nodes stay its own, the widget follows
 * them or goes. The frameworks and the built product are the real ones.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { serve } from '../../scripts/serve.js';
import { askedEngines, findEngines } from '../support/engines.js';
import { useBrowser } from '../support/site.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const require = createRequire(`${HERE}package.json`);
const load = (name) => import(require.resolve(name));
const read = (path) => readFileSync(join(HERE, 'node_modules', path), 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'lm-frameworks-'));
const put = (name, content) => writeFileSync(join(folder, name), content);
after(() => rmSync(folder, { recursive: true }));

/** A page one folder below the site's root; the links on it are of an older version than the script. */
const page = (body, head = '', script = 'lm-widgets.js') =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>x</title>
  <script src="/widgets/0.2.0/${script}" defer></script>${head}</head><body>${body}</body></html>`;
const CARD = '/widgets/0.1.0/embed/contact-card.html';
const card = (name) => `${CARD}#name=${name}&phone=12345678`;
const link = (name) => `<p><a href="${card(name)}">${name}</a></p>`;

/** Svelte's own compiler, as a plugin of esbuild. */
const svelte = () => {
  const { compile } = require('svelte/compiler');
  return {
    name: 'svelte',
    setup({ onLoad }) {
      onLoad({ filter: /\.svelte$/ }, ({ path }) => ({
        contents: compile(readFileSync(path, 'utf8'), { filename: path }).js.code,
        loader: 'js',
      }));
    },
  };
};

const HOSTS = { react: 'react.tsx', vue: 'vue.ts', svelte: 'svelte.ts', lit: 'lit.ts' };
const HYDRATED = 'hydrated.tsx';

const bundle = async () => {
  const { build } = await load('esbuild');
  await build({
    entryPoints: [...Object.values(HOSTS), HYDRATED].map((file) => `${HERE}hosts/${file}`),
    outdir: join(folder, 'hosts'),
    bundle: true,
    format: 'iife',
    jsx: 'automatic',
    conditions: ['production', 'browser'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [svelte()],
    logLevel: 'error',
  });
};

before(async () => {
  for (const version of ['0.1.0', '0.2.0']) cpSync('dist/web', join(folder, 'widgets', version), { recursive: true });
  for (const name of ['pages', 'libraries']) mkdirSync(join(folder, name));
  await bundle();
  put('libraries/htmx.js', read('htmx.org/dist/htmx.js'));
  put('libraries/turbo.js', read('@hotwired/turbo/dist/turbo.es2017-umd.js'));
  put('libraries/jquery.js', read('jquery/dist/jquery.js'));
});

/** What is seen of the links and widgets in a part of the page: `a` a link in sight, `-` one out of sight, `w` a widget. */
const seen = (selector) => {
  const say = (element) => {
    if (element.localName.startsWith('lm-')) {
      const isShown = element.checkVisibility() && element.shadowRoot?.querySelector('section');
      return `${isShown ? 'w' : '?'}:${element.getAttribute('name') ?? ''}`;
    }
    if (element.localName !== 'a') return element.localName === 'b' ? `b:${element.textContent}` : '';
    return `${element.checkVisibility() ? 'a' : '-'}:${element.textContent}`;
  };
  return [...document.querySelectorAll(`${selector} *`)].map(say).filter(Boolean).join(' ');
};

const expectSeen = async (opened, selector, expected) => {
  let last;
  for (let tries = 0; tries < 600 && last !== expected; tries += 1) {
    last = await opened.evaluate(seen, selector);
    if (last !== expected) await opened.evaluate(() => new Promise(requestAnimationFrame));
  }
  assert.equal(last, expected);
};

const engines = findEngines();
for (const engine of new Set(['Chromium', ...askedEngines().filter((name) => name !== 'WebKitGTK')])) {
  describe(`frameworks, in ${engine}`, { skip: !engines[engine] && `${engine} is not installed` }, () => {
    const browser = useBrowser(engine);
    let server;
    before(async () => {
      server = await serve(folder);
    });
    after(() => server.close());

    /** Opens a page and hands it to a test, which fails where anything has gone wrong on it. */
    const on = async (name, run) => {
      const opened = await browser().newPage();
      const errors = [];
      opened.on('pageerror', (error) => errors.push(String(error)));
      opened.on('console', (message) => {
        if (!message.location().url?.includes('favicon')) errors.push(message.text());
      });
      await opened.goto(`http://localhost:${server.port}/pages/${name}`);
      await run(opened);
      assert.deepEqual(errors, []);
      await opened.close();
    };

    for (const [name, file] of Object.entries(HOSTS)) {
      for (const script of ['lm-widgets.js', 'lm-loader.js']) {
        test(`${name} renders on, with ${script}: links put in, moved, changed and taken away`, async () => {
          const host = `<script src="/hosts/${file.replace(/\.tsx?$/, '.js')}" defer></script>`;
          put(`pages/${name}.html`, page('<div id="root"></div>', host, script));
          await on(`${name}.html`, async (opened) => {
            await opened.waitForFunction(() => 'host' in window);
            const [one, two, three] = ['1', '2', '3'].map((key) => ({ key, href: card(key) }));
            const text = { key: 'x' };
            const other = { key: 'y' };
            const pair = ({ key, href }) => (href ? [`-:${key}`, `w:${/name=(\w+)/.exec(href)[1]}`] : [`b:${key}`]);
            const show = async (...items) => {
              await opened.evaluate((next) => window.host.set({ items: next }), items);
              await expectSeen(opened, '#items', items.flatMap(pair).join(' '));
            };
            await show(one, two);
            await show(text, one, two);
            await show(two, text, one);
            await show(two, text, other, one, three);
            await show(three, one, other, two);
            await show(three, two);
            await show({ ...three, href: card('ny') }, two);
            await show(two);
            await show(other);
            await show(one, two, three);

            const showText = async (address, expected) => {
              await opened.evaluate((next) => window.host.set({ items: [], address: next }), address);
              await expectSeen(opened, 'main', expected);
            };
            const base = new URL('/', opened.url()).href.slice(0, -1);
            await showText(`${base}${card('A')}`, 'w:A');
            await showText(`${base}${card('B')}`, 'w:B');
            await showText('Tekst', '');
            assert.equal(await opened.$eval('#address', (p) => p.textContent), 'Tekst');
            await showText(`${base}${card('A')}`, 'w:A');
            await showText(undefined, '');

            const showList = async (list) => {
              await opened.evaluate((next) => window.host.set({ items: [], list: next }), list);
              await opened.waitForFunction(
                (titles) => {
                  const widget = document.querySelector('lm-principle-checklist');
                  const boxes = [...(widget?.shadowRoot?.querySelectorAll('li input[type=checkbox]') ?? [])];
                  const names = boxes.map((box) => box.labels[0].textContent.trim());
                  return names.join() === titles && !document.querySelector('main > ol').checkVisibility();
                },
                { timeout: 5000 },
                list.join(),
              );
            };
            await showList(['Deler', 'Taler']);
            await showList(['Deler', 'Spørger', 'Taler']);
            await showList(['Spørger']);
            await show(one);
            await showList(['Deler', 'Taler']);

            await opened.evaluate(() => window.host.end());
            await opened.waitForFunction(() => !document.querySelector('lm-contact-card, lm-principle-checklist'));
          });
        });
      }
    }

    for (const [how, byEffect, isRendered] of [
      ['by an effect, is hydrated as it is', true, false],
      ['by a tag before it, is rendered anew and goes on', false, true],
    ]) {
      test(`a page that React has rendered on a server, with the script ${how}`, async () => {
        const address = '/widgets/0.2.0/lm-widgets.js';
        const tag = byEffect ? '' : `<script src="${address}" defer></script>`;
        const data = `data-href="${card('Anna').replace('&', '&amp;')}" ${byEffect ? `data-script="${address}"` : ''}`;
        const content = `<main><p><a href="${card('Anna').replace('&', '&amp;')}">Anna</a></p><button>0</button></main>`;
        put(
          'pages/hydrated.html',
          `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>x</title>${tag}
          <script src="/hosts/hydrated.js" defer></script></head><body><div id="root" ${data}>${content}</div></body></html>`,
        );
        await on('hydrated.html', async (opened) => {
          await expectSeen(opened, '#root', '-:Anna w:Anna');
          await opened.waitForFunction(() => {
            const button = document.querySelector('button');
            if (button.textContent === '0') button.click();
            return button.textContent !== '0';
          });
          await expectSeen(opened, '#root', '-:Anna w:Anna');
          assert.equal(await opened.evaluate(() => window.mismatches.length > 0), isRendered);
        });
      });
    }

    test('htmx swaps, inserts and deletes, and brings back what it has kept as text', async () => {
      const button = (text, attributes) => `<button hx-get="/pages/part.html" ${attributes}>${text}</button>`;
      put('pages/part.html', link('Del'));
      const items = `${CARD}?lang=da#contacts=Anna%0A12345678`;
      put(
        'pages/htmx.html',
        page(
          `<div id="place">${link('Anna')}<p>http://localhost:${server.port}${card('Bo')}</p><p><a href="${items}">Liste</a></p></div>
          ${button('skift', 'id="swap" hx-target="#place" hx-push-url="/pages/htmx.html?2"')}
          ${button('foran', 'id="before" hx-target="#place p" hx-swap="beforebegin"')}
          ${button('væk', 'id="delete" hx-target="#place p" hx-swap="delete"')}`,
          '<script src="/libraries/htmx.js" defer></script>',
        ),
      );
      await on('htmx.html', async (opened) => {
        const first = '-:Anna w:Anna w:Bo -:Liste w:';
        await expectSeen(opened, '#place', first);
        for (let times = 0; times < 2; times += 1) {
          await opened.click('#swap');
          await expectSeen(opened, '#place', '-:Del w:Del');
          await opened.goBack();
          await expectSeen(opened, '#place', first);
        }
        await opened.click('#before');
        await expectSeen(opened, '#place', `-:Del w:Del ${first}`);
        await opened.click('#delete');
        await expectSeen(opened, '#place', first);
        await opened.click('#delete');
        await expectSeen(opened, '#place', 'w:Bo -:Liste w:');
        assert.equal(await opened.$$eval('#place address, #place > ol', ({ length }) => length), 1);
      });
    });

    test('Turbo visits, goes back to what it has kept, fills frames and morphs', async () => {
      const head = '<script src="/libraries/turbo.js"></script>';
      const morph = '<meta name="turbo-refresh-method" content="morph">';
      put(
        'pages/one.html',
        page(
          `<main id="place">${link('Anna')}<p>http://localhost:${server.port}${card('Bo')}</p><a id="on" href="two.html">Videre</a></main>`,
          head + morph,
        ),
      );
      put(
        'pages/two.html',
        page(
          `<main id="place">${link('Eva')}<turbo-frame id="frame">${link('A')}<a id="more" href="frame.html">Mere</a></turbo-frame></main>`,
          head,
        ),
      );
      put('pages/frame.html', page(`<turbo-frame id="frame">${link('B')}</turbo-frame>`, head));
      await on('one.html', async (opened) => {
        const first = '-:Anna w:Anna w:Bo a:Videre';
        // What is kept is shown at once; the visit goes on.
        const visited = (name) =>
          opened.waitForFunction(
            (path) =>
              location.pathname.endsWith(path) &&
              !document.documentElement.matches('[aria-busy], [data-turbo-preview]'),
            {},
            name,
          );
        await expectSeen(opened, '#place', first);
        for (let times = 0; times < 2; times += 1) {
          await opened.evaluate(() => document.querySelector('#on').click());
          await visited('two.html');
          await expectSeen(opened, '#place', '-:Eva w:Eva -:A w:A a:Mere');
          await opened.evaluate(() => history.back());
          await visited('one.html');
          await expectSeen(opened, '#place', first);
        }
        await opened.evaluate(() => {
          document.querySelector('lm-contact-card').dataset.kept = '';
          document.addEventListener('turbo:morph', () => (window.morphed = true));
          window.Turbo.session.refresh(location.href);
        });
        await opened.waitForFunction(() => window.morphed);
        await expectSeen(opened, '#place', first);
        await opened.evaluate(() => document.querySelector('#on').click());
        await visited('two.html');
        await expectSeen(opened, '#place', '-:Eva w:Eva -:A w:A a:Mere');
        await opened.evaluate(() => document.querySelector('#more').click());
        await expectSeen(opened, '#place', '-:Eva w:Eva -:B w:B');
      });
    });

    test('jQuery fetches the script as text, the loader as well, and takes links away', async () => {
      for (const script of ['lm-widgets.js', 'lm-loader.js']) {
        put(
          'pages/jquery.html',
          `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>x</title><script src="/libraries/jquery.js"></script></head>
          <body><div id="place">${link('Anna')}${link('Bo')}</div><script>jQuery.getScript('/widgets/0.2.0/${script}')</script></body></html>`,
        );
        const opened = await browser().newPage();
        const said = [];
        opened.on('pageerror', (error) => said.push(String(error)));
        opened.on('console', (message) => said.push(message.text()));
        await opened.goto(`http://localhost:${server.port}/pages/jquery.html`);
        await expectSeen(opened, '#place', '-:Anna w:Anna -:Bo w:Bo');
        await opened.evaluate(() => window.jQuery('#place p').first().detach().appendTo('#place'));
        await expectSeen(opened, '#place', '-:Bo w:Bo -:Anna w:Anna');
        await opened.evaluate(() => window.jQuery('#place a').first().before('<b>x</b>').remove());
        await expectSeen(opened, '#place', 'b:x -:Anna w:Anna');
        await opened.evaluate(() => window.jQuery('#place').empty());
        await expectSeen(opened, '#place', '');
        assert.equal(
          said.filter((text) => text.includes('does not know where its files are')).length,
          1,
          said.join('\n'),
        );
        await opened.close();
      }
    });
  });
}
