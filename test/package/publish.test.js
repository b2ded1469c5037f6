/** `laeringsmiljoe-widgets publish`: a folder that any static server can serve. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { WIDGET_NAMES } from '../../dist/lib/widgets.js';
import { skip, useSite } from '../support/site.js';

const folder = mkdtempSync(join(tmpdir(), 'lm-publish-'));
after(() => rmSync(folder, { recursive: true }));

const out = join(folder, 'web');
const HOSTILE = '"><script>hacked=1</script>';
const CONFIG = {
  base: 'https://intranet.example/widgets',
  widgets: [
    {
      folder: 'kontakt/hr',
      widget: 'contact-card',
      lang: 'en',
      attributes: { name: 'Anna Holm', phone: '12345678', note: HOSTILE, heading: `Ask us ${HOSTILE}` },
    },
    {
      folder: 'liste',
      widget: 'principle-checklist',
      title: 'Vores liste',
      items: [
        { id: 'tavle', title: 'Vi deler', text: 'Hver tirsdag', idea: 'Begynd med én' },
        { id: 'b', title: HOSTILE },
      ],
    },
  ],
};

const run = (config) => {
  const file = join(folder, 'config.json');
  writeFileSync(file, typeof config === 'string' ? config : JSON.stringify(config));
  return spawnSync(process.execPath, ['scripts/publish.js', 'publish', file, out], { encoding: 'utf8' });
};

test('says what is wrong with a configuration', () => {
  const base = CONFIG.base;
  for (const [config, message] of [
    ['{', /no JSON/],
    ['null', /^.*base: /],
    [{ base: 'javascript:alert(1)' }, /base: /],
    [{ base, widgets: {} }, /widgets: use a list/],
    [{ base, widgets: [{ folder: '../x', widget: 'contact-card' }] }, /widgets\[0\]\.folder/],
    [{ base, widgets: [{ folder: 'x', widget: '__proto__' }] }, /widgets\[0\]\.widget/],
    [{ base, widgets: [{ folder: 'x', widget: 'contact-card', attributes: { onclick: '1' } }] }, /has no "onclick"/],
    [{ base, widgets: [1, 1].map(() => ({ folder: 'x', widget: 'contact-card' })) }, /same folder/],
  ]) {
    const { status, stderr } = run(config);
    assert.equal(status, 1, stderr);
    assert.match(stderr, message);
  }
});

describe('what is published', { skip }, () => {
  const { status, stdout, stderr } = run(CONFIG);
  const open = useSite(out);

  test('is a page for each widget, and those of the configuration', () => {
    assert.equal(status, 0, stderr);
    assert.deepEqual(
      stdout.trim().split('\n'),
      [
        ...WIDGET_NAMES.map((name) => `embed/${name}`),
        'kontakt/hr/embed/contact-card',
        'liste/embed/principle-checklist',
      ].map((path) => `https://intranet.example/widgets/${path}.html`),
    );
  });

  test('leads an oEmbed consumer from the page to the frame', async () => {
    const page = await open('kontakt/hr/embed/contact-card.html');
    const link = await page.$eval('link[type="application/json+oembed"]', ({ href }) => href);
    assert.equal(link, 'https://intranet.example/widgets/kontakt/hr/embed/contact-card.oembed.json');
    const answer = JSON.parse(readFileSync(join(out, new URL(link).pathname.replace('/widgets/', '')), 'utf8'));
    assert.deepEqual(
      [answer.version, answer.type, answer.title],
      ['1.0', 'rich', CONFIG.widgets[0].attributes.heading],
    );
    assert.ok(answer.width > 0 && answer.height > 0);
    const frame = await page.evaluate((html) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      const [{ src, title }] = body.querySelectorAll('iframe');
      return { src, title, children: body.querySelectorAll('*').length };
    }, answer.html);
    assert.deepEqual(frame, {
      src: 'https://intranet.example/widgets/kontakt/hr/embed/contact-card.html',
      title: answer.title,
      children: 1,
    });
    await page.close();
  });

  test('shows what was configured, whatever the address says', async () => {
    for (const query of ['', '?name=Eve&phone=99999999&heading=x', '#name=Eve&phone=99999999', `?note=${HOSTILE}`]) {
      const page = await open(`kontakt/hr/embed/contact-card.html${query}`);
      const shown = await page.$eval('lm-contact-card', ({ shadowRoot }) => shadowRoot.textContent);
      assert.match(shown, /Anna Holm/);
      assert.ok(shown.includes(HOSTILE));
      assert.doesNotMatch(shown, /Eve|99999999/);
      assert.equal(await page.title(), CONFIG.widgets[0].attributes.heading);
      assert.equal(await page.$eval('html', ({ lang }) => lang), 'en');
      assert.equal(await page.evaluate(() => 'hacked' in window), false);
      await page.close();
    }
  });

  test('has its own items, in the element and without script', async () => {
    const page = await open('liste/embed/principle-checklist.html');
    const labels = await page.$eval('lm-principle-checklist', ({ shadowRoot }) => shadowRoot.textContent);
    assert.match(labels, /Vi deler/);
    assert.ok(labels.includes(HOSTILE));
    assert.equal(await page.title(), 'Vores liste');
    await page.close();
    const bare = await open('liste/embed/principle-checklist.html', { javaScript: false });
    assert.match(
      await bare.$eval('main', (main) => main.innerText),
      /Vores liste\s+.*Vi deler Hver tirsdag Begynd med én/s,
    );
    await bare.close();
  });
});

test('npm finds the command', () => {
  const help = () => execFileSync('npm', ['exec', '--offline', '--', 'laeringsmiljoe-widgets'], { stdio: 'pipe' });
  assert.throws(help, ({ stderr }) => /publish <config.json> <directory>/.test(String(stderr)));
});
