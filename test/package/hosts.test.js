/** What the hosted files promise to the page around them, on pages of our own making, with real headers. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { TAGS, WIDGET_NAMES } from '../../dist/lib/widgets.js';
import { serve } from '../../scripts/serve.js';
import { WIDGETS as POLICY } from '../support/csp.js';
import { askedEngines, findEngines, withViewport } from '../support/engines.js';
import { skip, useBrowser } from '../support/site.js';

const engines = findEngines();
const folder = mkdtempSync(join(tmpdir(), 'lm-hosts-'));
cpSync('dist/web', folder, { recursive: true });
cpSync('test/hosts/watch.js', join(folder, 'watch.js'));
const { files } = JSON.parse(readFileSync('dist/web/integrity.json', 'utf8'));
const SCRIPT = readFileSync('dist/web/lm-widgets.js', 'utf8');

const MARKUP = TAGS.map((tag) => `<${tag}></${tag}>`).join('');
const page = (head, body = MARKUP) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>x</title><script src="watch.js"></script>${head}</head><body>${body}</body></html>`;
const put = (name, content) => {
  writeFileSync(join(folder, name), content);
  return name;
};

/** Until all widgets are there. Not by `waitForFunction`, which Firefox ESR 140 runs under the policy of the page. */
const rendered = async (browserPage) => {
  const isRendered = await browserPage.evaluate(async (tags) => {
    const all = () => tags.every((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('section'));
    for (let frames = 0; frames < 1800 && !all(); frames += 1) await new Promise(requestAnimationFrame);
    return all();
  }, TAGS);
  assert.ok(isRendered, 'the widgets are rendered');
};
/** What went wrong, but for the icon that Firefox asks every site for. */
const faults = async (browserPage) =>
  (await browserPage.evaluate(() => window.faults)).filter((fault) => !fault.includes('favicon'));

for (const engine of new Set(['Chromium', ...askedEngines().filter((name) => name !== 'WebKitGTK')])) {
  describe(`on a host page, in ${engine}`, { skip: !engines[engine] && `${engine} is not installed` }, () => {
    const browser = useBrowser(engine);
    const servers = {};
    before(async () => {
      servers.free = await serve(folder);
      servers.strict = await serve(folder, { headers: { 'content-security-policy': POLICY } });
      servers.nonce = await serve(folder, {
        headers: { 'content-security-policy': "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'" },
      });
    });
    after(() => Object.values(servers).forEach((server) => server.close()));

    const open = async (kind, name) => {
      const opened = withViewport(await browser().newPage());
      await opened.setViewport({ width: 1000, height: 1200 });
      await opened.goto(`http://localhost:${servers[kind].port}/${name}`);
      return opened;
    };

    test('looks the same under the promised policy as without any, and violates nothing', async () => {
      const name = put('policy.html', page('<script src="lm-widgets.js" defer></script>'));
      const pictures = [];
      for (const kind of ['free', 'strict']) {
        const opened = await open(kind, name);
        await rendered(opened);
        pictures.push(Buffer.from(await opened.screenshot()));
        assert.deepEqual(await faults(opened), []);
        await opened.close();
      }
      assert.ok(pictures[0].equals(pictures[1]));
    });

    for (const script of ['lm-widgets.js', 'lm-loader.js']) {
      test(`runs by a nonce with strict-dynamic: ${script}`, async () => {
        const name = put(
          'nonce.html',
          page(`<script nonce="abc" src="${script}" defer></script>`).replace(
            '<script src="watch',
            '<script nonce="abc" src="watch',
          ),
        );
        const opened = await open('nonce', name);
        await rendered(opened);
        assert.deepEqual(await faults(opened), []);
        await opened.close();
      });
    }

    test('runs with its integrity, and not with one byte turned, where the link stays a link', async () => {
      put('turned.js', SCRIPT.replace('lm-contact-card', 'lm-contact-carD'));
      const link = '<p><a href="embed/contact-card.html">Kontakt</a></p>';
      for (const [file, runs] of [
        ['lm-widgets.js', true],
        ['turned.js', false],
      ]) {
        const name = put(
          'integrity.html',
          page(
            `<script src="${file}" integrity="${files['lm-widgets.js']}" defer></script>`,
            `${link}${runs ? MARKUP : ''}`,
          ),
        );
        const opened = await open('free', name);
        if (runs) await rendered(opened);
        const seen = await opened.evaluate(() => [
          Boolean(customElements.get('lm-contact-card')),
          document.querySelector('a').checkVisibility(),
        ]);
        assert.deepEqual(seen, runs ? [true, false] : [false, true]);
        await opened.close();
      }
    });

    test('leaves one registration and one warning where two versions meet, a module, and a host with Lit of its own', async () => {
      await build({
        stdin: {
          contents: `import { LitElement, html } from 'lit';
            customElements.define('host-greeting', class extends LitElement { render() { return html\`<p>Hej</p>\`; } });`,
          resolveDir: process.cwd(),
        },
        outfile: join(folder, 'host-lit.js'),
        bundle: true,
        format: 'iife',
        conditions: ['production'],
      });
      const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
      for (const [file, other] of [
        ['one.js', '1.0.0'],
        ['two.js', '1.1.0'],
      ]) {
        put(file, SCRIPT.replaceAll(`"${version}"`, `"${other}"`).replace(`widgets ${version}`, `widgets ${other}`));
      }
      const name = put(
        'versions.html',
        page(
          ['host-lit.js', 'one.js', 'one.js', 'two.js']
            .map((file) => `<script src="${file}" defer></script>`)
            .join('') + '<script src="lm-widgets.module.js" type="module"></script>',
          `<host-greeting></host-greeting>${MARKUP}`,
        ),
      );
      const bare = await open('free', put('bare.html', page('')));
      const names = () => Object.keys(window).filter((key) => !/^\d+$/.test(key));
      const before = await bare.evaluate(names);
      await bare.close();
      const opened = await open('free', name);
      await rendered(opened);
      const warnings = await faults(opened);
      assert.equal(warnings.length, 1, warnings.join());
      assert.match(warnings[0], /is here in version 1\.0\.0; 1\.1\.0 is not used/);
      const seen = await opened.evaluate(() => ({
        version: customElements.get('lm-contact-card').version,
        key: globalThis[Symbol.for('lm')].version,
        greeting: document.querySelector('host-greeting').shadowRoot.textContent.trim(),
        regions: document.querySelectorAll('body > [role=status]').length,
      }));
      assert.deepEqual(seen, { version: '1.0.0', key: '1.0.0', greeting: 'Hej', regions: 1 });
      // Lit's own lists, and what drives the browser.
      const added = (await opened.evaluate(names)).filter((key) => !before.includes(key));
      assert.deepEqual(
        added.filter((key) => !/^(lit|reactive)\w+(Versions|Metadata)$|^__aria|puppeteer/i.test(key)),
        [],
      );
      await opened.close();
    });
  });
}

describe('the height that README reserves', { skip }, () => {
  const browser = useBrowser();
  const [, css] = /```css\n([^`]*min-height[^`]*)```/.exec(readFileSync('README.md', 'utf8'));
  let server;
  /** Gives the script a second after it was asked for. */
  before(async () => {
    const pages = {
      '/': page(`<style>${css}</style><script src="lm-widgets.js" defer></script>`, ''),
      '/watch.js': readFileSync('test/hosts/watch.js', 'utf8'),
    };
    server = createServer((request, response) => {
      const url = new URL(request.url, 'http://x');
      const [lang = 'da', order = ''] = [
        url.searchParams.get('lang') ?? undefined,
        url.searchParams.get('order') ?? '',
      ];
      response.setHeader(
        'content-type',
        url.pathname === '/' ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8',
      );
      if (url.pathname === '/lm-widgets.js') setTimeout(() => response.end(SCRIPT), 1000);
      else {
        const body = order
          .split(',')
          .map((tag) => `<h2>Her</h2><lm-${tag}><p><a href="embed/${tag}.html">Uden script</a></p></lm-${tag}>`);
        response.end(
          pages[url.pathname]
            ?.replace('lang="da"', `lang="${lang}"`)
            .replace('<body>', `<body><p>Over</p>${body.join('')}<p>Under</p>`) ?? '',
        );
      }
    });
    await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  });
  after(() => server.close());

  for (const width of [1280, 360]) {
    for (const lang of ['da', 'en']) {
      for (const order of WIDGET_NAMES.map((_, i) => [...WIDGET_NAMES.slice(i), ...WIDGET_NAMES.slice(0, i)].join())) {
        test(`keeps all in its place, ${width} px, ${lang}, ${order}`, async () => {
          const opened = await browser().newPage();
          // As high as all of it: whatever moves is in sight.
          await opened.setViewport({ width, height: 3200 });
          await opened.evaluateOnNewDocument(() => {
            window.shifts = [];
            new PerformanceObserver((list) =>
              window.shifts.push(...list.getEntries().map(({ value }) => value)),
            ).observe({
              type: 'layout-shift',
              buffered: true,
            });
          });
          await opened.goto(`http://localhost:${server.address().port}/?lang=${lang}&order=${order}`);
          await rendered(opened);
          await opened.evaluate(
            () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
          );
          assert.deepEqual(await opened.evaluate(() => window.shifts), []);
          assert.deepEqual(await faults(opened), []);
          await opened.close();
        });
      }
    }
  }
});

describe('once it has loaded', { skip }, () => {
  const browser = useBrowser();
  let server;
  before(async () => {
    server = await serve(folder);
  });
  after(() => server.close());

  const use = async (selector) => {
    const wait = () => new Promise((resolve) => setTimeout(resolve, 50));
    window.print = () => {};
    HTMLAnchorElement.prototype.click = () => {};
    for (const widget of document.querySelectorAll(selector)) {
      const all = (part) => [...widget.shadowRoot.querySelectorAll(part)];
      for (let round = 0; round < 4; round += 1) {
        for (const details of all('details')) details.open = true;
        await wait();
        for (const control of all('input:not([type=file]), button:not(#open)')) {
          control.click();
          await wait();
        }
      }
    }
    document.documentElement.lang = 'en';
    await wait();
  };

  for (const [name, make] of [
    ['a page with the whole script', () => put('whole.html', page('<script src="lm-widgets.js" defer></script>'))],
    ['a page of its own', () => 'embed/principle-checklist.html'],
    ['the builder', () => 'index.html'],
  ]) {
    test(`${name} asks for nothing more, whatever is used`, async () => {
      const opened = await browser().newPage();
      await opened.goto(`http://localhost:${server.port}/${make()}`, { waitUntil: 'networkidle0' });
      const asked = [];
      opened.on('request', (request) => asked.push(request.url()));
      await opened.evaluate(use, TAGS.join());
      // The frame that is printed from is no request.
      assert.deepEqual(
        asked.filter((url) => !/^(blob|data|about):/.test(url)),
        [],
      );
      await opened.close();
    });
  }
});

after(() => rmSync(folder, { recursive: true }));
