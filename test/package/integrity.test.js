/** `integrity.json`: a browser checks the hosted files against it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { skip, useSite } from '../support/site.js';

const { version, files } = JSON.parse(readFileSync('dist/web/integrity.json', 'utf8'));

test('names every script and style sheet, and the version', () => {
  assert.equal(version, JSON.parse(readFileSync('package.json', 'utf8')).version);
  for (const file of [
    'lm-widgets.js',
    'lm-widgets.module.js',
    'lm-loader.js',
    'parts/links.js',
    'site.css',
    'demo/demo.css',
  ])
    assert.ok(files[file]);
  assert.deepEqual(
    Object.keys(files).filter((file) => !/^[\w./-]+\.(js|css)$/.test(file)),
    [],
  );
});

describe('a browser', { skip }, () => {
  const openPage = useSite();
  // Any page of the site will do that brings no script of its own.
  const load = async (file, integrity) => {
    const page = await openPage('icon.svg');
    const loaded = await page.evaluate(
      ([src, hash]) =>
        new Promise((resolve) => {
          const script = document.createElementNS('http://www.w3.org/1999/xhtml', 'script');
          Object.assign(script, { integrity: hash, type: src.endsWith('.module.js') ? 'module' : '', src });
          script.onload = () => resolve(true);
          script.onerror = () => resolve(false);
          document.documentElement.append(script);
        }),
      [`/${file}`, integrity],
    );
    await page.close();
    return loaded;
  };

  for (const file of ['lm-widgets.js', 'lm-widgets.module.js']) {
    test(`runs ${file} with its own hash, and not with another`, async () => {
      assert.equal(await load(file, files[file]), true);
      assert.equal(await load(file, files['site.css']), false);
    });
  }
});
