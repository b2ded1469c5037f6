/**
 * The height of a page in a frame, as the listeners follow it that portals have: our own, and the real scripts of H5P,
 * Datawrapper, WordPress (of Debian's package) and iframe-resizer 4.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { skip, useEditors } from './bench.js';

const folder = mkdtempSync(join(tmpdir(), 'lm-listeners-'));
after(() => rmSync(folder, { recursive: true }));

const run = (...command) => execFileSync('sh', ['-c', command.join(' && ')], { cwd: folder, stdio: 'ignore' });
const read = (path) => readFileSync(join(folder, path), 'utf8');

/** Taken out of their packages and not installed: one would bring a server, the others hundreds of packages. */
const fromNpm = (name, path) => () => {
  run(`npm pack --silent ${name}`, 'tar --extract --file *.tgz', 'rm *.tgz');
  return read(`package/${path}`);
};
const fromDebian = (name, path) => () => {
  run(`apt-get -qq download ${name}`, `dpkg --extract ${name}_*.deb .`);
  return read(path);
};

/** `script`: what the page around loads; `frame`: attributes that it looks for; `begin`: what starts it, in the page. */
const LISTENERS = [
  { name: 'our own' },
  { name: 'H5P', script: fromNpm('h5p@0.11.0', 'lib/assets/h5p-core/library/js/h5p-resizer.js') },
  { name: 'Datawrapper', script: fromNpm('@datawrapper/chart-core@8.47.0', 'dist/embed.js') },
  {
    name: 'iframe-resizer 4',
    script: () => readFileSync('test/survival/node_modules/iframe-resizer/js/iframeResizer.min.js', 'utf8'),
    begin: () => window.iFrameResize({ checkOrigin: false }, 'iframe'),
  },
  {
    name: 'WordPress',
    script: fromDebian('wordpress', 'usr/share/wordpress/wp-includes/js/wp-embed.js'),
    frame: 'class="wp-embedded-content" sandbox="allow-scripts allow-same-origin"',
  },
];

describe('the height of a frame', { skip }, () => {
  const { open, originOf } = useEditors();

  for (const { name, script, frame = '', begin } of LISTENERS) {
    test(`follows what is in it, by ${name}`, async () => {
      const page = await open({ scripts: [], open: () => undefined });
      await page.setViewport({ width: 900, height: 900 });
      const listener = script
        ? `<script>${script()}</script>`
        : `<script src="${originOf(0)}/lm-widgets.js" defer></script>`;
      const src = `${originOf(0)}/embed/principle-checklist.html?lang=da`;
      await page.setContent(
        `<!doctype html><html lang="da"><body><iframe src="${src}" title="x" width="860" height="100" ${frame}></iframe>${listener}</body></html>`,
      );
      if (begin) await page.evaluate(begin);
      const inside = await page.waitForFrame((found) => found.url().startsWith(src), { timeout: 10_000 });
      const heights = async () => [
        await page.$eval('iframe', (element) => element.getBoundingClientRect().height),
        await inside.evaluate(() => document.documentElement.getBoundingClientRect().height),
      ];
      const settle = async (what) => {
        let [outer, inner] = [];
        for (let tries = 0; tries < 100; tries += 1) {
          [outer, inner] = await heights();
          if (inner > 200 && Math.abs(outer - inner) <= 4) return inner;
          await page.evaluate(() => new Promise(requestAnimationFrame));
        }
        assert.fail(`${what}: the frame is ${outer} px high, its content ${inner} px`);
      };
      await inside.waitForSelector('lm-principle-checklist');
      const first = await settle('at first');
      const toggle = (isOpen) =>
        inside.evaluate((now) => {
          const { shadowRoot } = document.querySelector('lm-principle-checklist');
          for (const details of [...shadowRoot.querySelectorAll('li details')].slice(0, 1)) details.open = now;
        }, isOpen);
      await toggle(true);
      const grown = await settle('grown');
      assert.ok(grown > first + 20, `${grown} px after ${first} px`);
      await toggle(false);
      assert.ok(Math.abs((await settle('shrunk')) - first) <= 4);
      await page.close();
    });
  }
});
