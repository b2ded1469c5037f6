/** A portal's own consumer of oEmbed, from npm, finds what `publish` has written on a server that knows nothing of it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { extract, setProviderList } from '@extractus/oembed-extractor';
import { serve } from '../../scripts/serve.js';
import { wordsOf } from '../support/catalogue.js';

const folder = mkdtempSync(join(tmpdir(), 'lm-oembed-'));

describe('oEmbed', () => {
  let server;
  let base;

  before(async () => {
    server = await serve(folder);
    base = `http://localhost:${server.port}/`;
    const config = join(folder, 'config.json');
    const widgets = [
      { folder: 'hr', widget: 'contact-card', title: 'Spørg HR', attributes: { name: 'Anna & Bo', phone: '12345678' } },
    ];
    writeFileSync(config, JSON.stringify({ base, widgets }));
    const { status, stderr } = spawnSync(process.execPath, ['scripts/publish.js', 'publish', config, folder], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    // No provider is known: it has to look into the page.
    setProviderList([]);
  });

  after(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  for (const [path, title] of [
    ['embed/principle-checklist.html', wordsOf('check.heading.team', 'da')],
    ['hr/embed/contact-card.html', 'Spørg HR'],
    ['hr/embed/contact-card.html?maxwidth=1&format=xml&callback=alert(1)#name=x', 'Spørg HR'],
    ['hr/embed/contact-card.html?title="><script>1</script>', 'Spørg HR'],
  ]) {
    test(`finds the widget by ${path}`, async () => {
      const answer = await extract(`${base}${path}`);
      assert.equal(answer.type, 'rich');
      assert.equal(answer.title, title);
      const [, src] = /^<iframe src="([^"]+)"/.exec(answer.html) ?? [];
      assert.equal(src, `${base}${path.split('?')[0]}`);
      assert.doesNotMatch(answer.html, /script|alert/);
      const page = await (await fetch(src)).text();
      assert.match(page, /<lm-/);
      const file = readFileSync(join(folder, path.split('?')[0].replace('.html', '.oembed.json')), 'utf8');
      assert.deepEqual(JSON.parse(file).html, answer.html);
    });
  }
});
