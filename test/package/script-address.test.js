/** Whose links become widgets: by every way in which a script comes onto a page, and links of other versions. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { serve } from '../../scripts/serve.js';
import { askedEngines, findEngines } from '../support/engines.js';
import { useBrowser } from '../support/site.js';

const folder = mkdtempSync(join(tmpdir(), 'lm-scripts-'));
const put = (name, content) => writeFileSync(join(folder, name), content);
const WHOLE = readFileSync('dist/web/lm-widgets.js', 'utf8');
const MODULE = readFileSync('dist/web/lm-widgets.module.js', 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const NOTE = /does not know where its files are; links to …\/embed\/ on http:\/\/localhost:\d+ become widgets/;

const asVersion = (other) =>
  WHOLE.replaceAll(`"${version}"`, `"${other}"`).replace(`widgets ${version}`, `widgets ${other}`);
const src = (address, more = '') => `<script src="${address}" ${more}></script>`;
const inline = (text, more = '') => `<script ${more}>${text.replaceAll('</script', '<\\/script')}</script>`;
const LINKS = ['0.1.0', '0.2.0', 'kontakt/hr']
  .map((place) => `<p><a href="/widgets/${place}/embed/contact-card.html#name=A&phone=12345678">${place}</a></p>`)
  .join('');
const page = (head, body = LINKS) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>x</title></head><body>${body}${head}</body></html>`;

const asText = (run) => inline(`fetch('/widgets/0.2.0/lm-widgets.js').then((file) => file.text()).then(${run});`);
const asBlob = (type) =>
  `const blob = (text) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  fetch('/widgets/0.2.0/${type === 'module' ? 'lm-widgets.module.js' : 'lm-widgets.js'}').then((file) => file.text()).then((text) => {
    ${type === 'module' ? 'import(blob(text))' : `document.head.append(Object.assign(document.createElement('script'), { src: blob(text) }))`};
  });`;

/** `isNoted`: the script does not know its address, and says so. */
const WAYS = {
  'a tag': [src('/widgets/0.2.0/lm-widgets.js', 'defer'), false],
  'a tag with a query': [src('/widgets/0.2.0/lm-widgets.js?ver=6.1', 'async'), false],
  'a tag of the module': [src('/widgets/0.2.0/lm-widgets.module.js', 'type="module"'), false],
  'a tag of the loader': [src('/widgets/0.2.0/lm-loader.js', 'defer'), false],
  'a tag that a script adds': [
    inline(
      `document.head.append(Object.assign(document.createElement('script'), { src: '/widgets/0.2.0/lm-widgets.js' }))`,
    ),
    false,
  ],
  'import()': [inline(`import('/widgets/0.2.0/lm-widgets.module.js')`), false],
  'text in the page': [inline(WHOLE), true],
  'text of the module in the page': [inline(MODULE, 'type="module"'), true],
  'an evaluated text': [asText('(text) => (0, eval)(text)'), true],
  'a function of its text': [asText('(text) => new Function(text)()'), true],
  'a tag with its text': [
    asText(`(text) => document.head.append(Object.assign(document.createElement('script'), { text }))`),
    true,
  ],
  'a blob': [inline(asBlob('classic')), true],
  'import() of a blob': [inline(asBlob('module')), true],
  'an address of data': [src(`data:text/javascript;base64,${Buffer.from(WHOLE).toString('base64')}`), true],
  'a bundle in one script': [src('/app/bundle.js', 'defer'), true],
  'a bundle as a module': [src('/app/bundle.mjs', 'type="module"'), true],
  'a bundle with a path of the machine that made it': [src('/app/webpack.js', 'defer'), true],
};

before(async () => {
  for (const place of ['0.1.0', '0.2.0', 'kontakt/hr'])
    cpSync('dist/web', join(folder, 'widgets', place), { recursive: true });
  mkdirSync(join(folder, 'app'));
  const bundle = (outfile, format, more) =>
    build({
      entryPoints: ['dist/web/lm-widgets.module.js'],
      outfile: join(folder, outfile),
      bundle: true,
      format,
      logLevel: 'error',
      logOverride: { 'empty-import-meta': 'silent' },
      ...more,
    });
  await bundle('app/bundle.js', 'iife');
  await bundle('app/bundle.mjs', 'esm');
  const define = { 'import.meta.url': '"file:///home/build/node_modules/widgets/lm-widgets.module.js"' };
  await bundle('app/webpack.js', 'iife', { define });
  put('one.js', asVersion('1.0.0'));
  put('two.js', asVersion('1.1.0'));
});
after(() => rmSync(folder, { recursive: true }));

/** The texts of the links that have become widgets, and of those that have not, once that is so. */
const outcome = async (opened, count) => {
  const look = () =>
    opened.evaluate(() => {
      const links = [...document.querySelectorAll('p > a')];
      const isWidget = (a) => !a.checkVisibility() && a.nextElementSibling?.shadowRoot?.querySelector('section');
      return [links.filter(isWidget), links.filter((a) => a.checkVisibility())].map((all) => all.map((a) => a.text));
    });
  let seen = await look();
  for (let tries = 0; tries < 900 && seen[0].length < count; tries += 1) {
    await opened.evaluate(() => new Promise(requestAnimationFrame));
    seen = await look();
  }
  return seen;
};

const engines = findEngines();
for (const engine of new Set(['Chromium', ...askedEngines().filter((name) => name !== 'WebKitGTK')])) {
  describe(`links become widgets, in ${engine}`, { skip: !engines[engine] && `${engine} is not installed` }, () => {
    const browser = useBrowser(engine);
    let server;
    let elsewhere;
    before(async () => {
      [server, elsewhere] = [await serve(folder), await serve(folder)];
    });
    after(() => [server, elsewhere].forEach((one) => one.close()));

    const open = async (html, address = `http://localhost:${server.port}/page.html`) => {
      put('page.html', html);
      const opened = await browser().newPage();
      const said = [];
      opened.on('pageerror', (error) => said.push(String(error)));
      opened.on('console', (message) => {
        if (!message.location().url?.includes('favicon')) said.push(message.text());
      });
      await opened.goto(address);
      return { opened, said };
    };

    for (const [way, [head, isNoted]] of Object.entries(WAYS)) {
      test(`by ${way}, whatever version they are of`, async () => {
        const { opened, said } = await open(page(head));
        assert.deepEqual(await outcome(opened, 3), [['0.1.0', '0.2.0', 'kontakt/hr'], []]);
        const notes = said.filter((text) => NOTE.test(text));
        assert.equal(notes.length, isNoted ? 1 : 0, said.join('\n'));
        assert.deepEqual(
          said.filter((text) => !NOTE.test(text)),
          [],
        );
        await opened.close();
      });
    }

    test('of the host of the script, and not of the page, where these are two', async () => {
      const other = `http://localhost:${elsewhere.port}`;
      const links = `<p><a href="${other}/widgets/0.1.0/embed/contact-card.html">der</a></p>${LINKS}`;
      const { opened, said } = await open(page(src(`${other}/widgets/0.2.0/lm-widgets.js`, 'defer'), links));
      assert.deepEqual(await outcome(opened, 1), [['der'], ['0.1.0', '0.2.0', 'kontakt/hr']]);
      assert.deepEqual(said, []);
      await opened.close();
    });

    test('of the page as well where a bundle is on another host', async () => {
      const other = `http://localhost:${elsewhere.port}`;
      const links = `${LINKS}<p><a href="https://x.example/embed/contact-card.html">andre</a></p>`;
      const { opened } = await open(page(src(`${other}/app/bundle.js`, 'defer'), links));
      assert.deepEqual(await outcome(opened, 3), [['0.1.0', '0.2.0', 'kontakt/hr'], ['andre']]);
      await opened.close();
    });

    test('once where two versions of the script are on the page, which say so once', async () => {
      for (const scripts of [
        ['/one.js', '/two.js'],
        ['/two.js', '/one.js'],
        ['/widgets/0.2.0/lm-loader.js', '/two.js'],
        ['/one.js', '/widgets/0.2.0/lm-loader.js'],
      ]) {
        const { opened, said } = await open(page(scripts.map((address) => src(address, 'defer')).join('')));
        assert.deepEqual(await outcome(opened, 3), [['0.1.0', '0.2.0', 'kontakt/hr'], []]);
        assert.equal(await opened.$$eval('lm-contact-card', ({ length }) => length), 3);
        assert.ok(said.filter((text) => /is here in version/.test(text)).length <= 1, said.join('\n'));
        await opened.close();
      }
    });

    test('from the disk, beside the script', { skip: engine === 'Firefox' && 'it opens no files' }, async () => {
      const links = ['0.1.0', '0.2.0']
        .map((place) => `<p><a href="widgets/${place}/embed/contact-card.html">${place}</a></p>`)
        .join('');
      const html = page(src('widgets/0.2.0/lm-widgets.js', 'defer'), links);
      const { opened, said } = await open(html, pathToFileURL(join(folder, 'page.html')).href);
      assert.deepEqual(await outcome(opened, 2), [['0.1.0', '0.2.0'], []]);
      assert.deepEqual(said, []);
      await opened.close();
    });
  });
}
