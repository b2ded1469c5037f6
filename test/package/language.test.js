/** A further language, from the command that starts it to the page that shows it, with a copy of the words. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { rollup } from 'rollup';
import { languageScripts } from '../../rollup.config.js';
import { serve } from '../../scripts/serve.js';
import { findFurtherFaults, furtherWords } from '../../scripts/words/further.js';
import { wordsOf } from '../support/catalogue.js';
import { skip, useBrowser } from '../support/site.js';

const WORDS = {
  'check.heading.team': 'Suliffitsinni ilinniarneq',
  'check.progress#one': '{n} / {total} piareerpoq',
  'check.progress#other': '{n} / {total} piareerput',
  'common.action.more': 'Toqqoruk',
};

describe('Greenlandic', { skip }, () => {
  const browser = useBrowser();
  const project = mkdtempSync(join(tmpdir(), 'lm-kl-'));
  /** A command of the project's own, on the copy. */
  const words = (...args) =>
    execFileSync(process.execPath, [resolve('scripts/words.js'), ...args], {
      cwd: project,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  let server;

  before(async () => {
    for (const path of ['src', 'locales', 'tsconfig.json']) {
      cpSync(path, join(project, path), { recursive: true, filter: (name) => basename(name) !== 'generated' });
    }
    words('add', 'kl');
    const file = join(project, 'locales/kl.xlf');
    const placeholders = (text) =>
      text.replace(/\{(\w+)\}/g, (_, name) => `<x id="${name === 'n' ? 0 : 1}" equiv-text="\${${name}}"/>`);
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(
        /(<trans-unit id="([^"]+)">\s*<source>.*<\/source>\n)/g,
        (unit, _, id) => unit + (WORDS[id] ? `  <target>${placeholders(WORDS[id])}</target>\n` : ''),
      ),
    );
    words('build');
    for (const { output, ...input } of languageScripts(join(project, 'locales/generated/words'), project)) {
      const bundle = await rollup(input);
      await bundle.write(output);
      await bundle.close();
    }
    server = await serve('dist/web');
  });
  after(() => {
    server?.close();
    rmSync(project, { recursive: true });
  });

  /** Opens a page with these scripts in it; gives the texts of its checklist. */
  const show = async (scripts, act) => {
    const page = await browser().newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => errors.push(message.text()));
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url().endsWith('/lm-widgets.kl.js')) {
        const body = readFileSync(join(project, 'lm-widgets.kl.js'));
        return void request.respond({ contentType: 'text/javascript', body });
      }
      if (!request.url().endsWith('/kl.html')) return void request.continue();
      const body = `<!doctype html><html lang="kl"><meta charset="utf-8"><title>kl</title>
        <link rel="icon" href="data:,">${scripts}<lm-principle-checklist></lm-principle-checklist>`;
      return void request.respond({ contentType: 'text/html; charset=utf-8', body });
    });
    await page.goto(`http://localhost:${server.port}/kl.html`, { waitUntil: 'networkidle0' });
    const shown = await page.evaluate(async (source) => {
      const widget = document.querySelector('lm-principle-checklist');
      await widget.updateComplete;
      if (source) await new Function('widget', `return (async () => { ${source} })()`)(widget);
      await widget.updateComplete;
      const { shadowRoot: root } = widget;
      return {
        heading: root.querySelector('h2').textContent,
        lang: root.querySelector('section').lang,
        more: root.querySelector('.more summary').textContent,
        progress: root.querySelector('[part~=progress]').textContent.trim(),
      };
    }, act);
    await page.close();
    assert.deepEqual(errors, []);
    return shown;
  };

  const whole = '<script src="lm-widgets.js" defer></script>';
  const greenlandic = '<script src="lm-widgets.kl.js" defer></script>';
  const few = { heading: WORDS['check.heading.team'], more: WORDS['common.action.more'], lang: 'da' };

  for (const [name, scripts] of [
    ['words first', greenlandic + whole],
    ['words last', whole + greenlandic],
    ['the loader', `<script src="lm-loader.js" defer></script>${greenlandic}`],
  ]) {
    test(`a page in Greenlandic shows the words that there are, and Danish for the rest: ${name}`, async () => {
      const { progress, ...shown } = await show(scripts);
      assert.deepEqual(shown, few);
      assert.equal(progress, 'Ingen af de 4 principper er på plads endnu');
    });
  }

  test('both forms of a number come from one Danish text', async () => {
    const tick = (n) =>
      `widget.value = { answers: Object.fromEntries(['p1', 'p2', 'p3'].slice(0, ${n}).map((id) => [id, 'yes'])), notes: {} };`;
    assert.equal((await show(greenlandic + whole, tick(1))).progress, '1 / 4 piareerpoq');
    assert.equal((await show(greenlandic + whole, tick(3))).progress, '3 / 4 piareerput');
  });

  test('a page can bring words as JSON, and these say which language they are', async () => {
    const json =
      '<script type="application/json" class="lm-words" lang="kl">{"Gem, del og udskriv": "Toqqoruk"}</script>';
    const { more, lang, heading } = await show(`${json}${whole}<script src="lm-words.js" defer></script>`);
    assert.deepEqual([more, lang], ['Toqqoruk', 'kl']);
    assert.equal(heading, wordsOf('check.heading.team', 'da'));
  });

  test('words that are none do nothing', async () => {
    const act = `for (const words of [null, 5, 'x', [1], { 'Gem, del og udskriv': 7 }]) widget.constructor.addWords('kl', words);
      widget.constructor.addWords('no tag at all', { x: 'y' });`;
    assert.equal((await show(whole, act)).more, 'Gem, del og udskriv');
  });

  test('what the checks say', () => {
    assert.match(words('check'), /kl: 4 of \d+ texts/);
    assert.throws(() => words('add', 'kl'), /kl is there already/);
    assert.throws(() => words('add', 'not a language'));
  });
});

test('a further language may have gaps, but no faults', () => {
  const source = new Map([
    ['a', 'Trin {n}'],
    ['b', 'Luk'],
  ]);
  const faults = (target) => findFurtherFaults({ source, target: new Map(Object.entries(target)), xliff: 'kl.xlf' });
  assert.deepEqual(faults({ a: 'Immikkoortoq {n}' }), []);
  assert.match(String(faults({ a: 'Immikkoortoq' })), /lost a placeholder/);
  assert.match(String(faults({ z: 'x' })), /stale/);
  assert.match(String(faults({ b: 'Luk' })), /are the Danish ones/);
  assert.match(String(faults({ b: 'a|b' })), /“\|”/);
});

test('words that are few say that the whole is Danish', () => {
  const source = new Map([
    ['a', 'En'],
    ['b', 'To'],
    ['c', 'Tre'],
  ]);
  assert.deepEqual(furtherWords(source, new Map([['a', 'Ataaseq']])), { '': 'da', En: 'Ataaseq' });
  const most = new Map([
    ['a', 'Ataaseq'],
    ['b', 'Marluk'],
  ]);
  assert.deepEqual(furtherWords(source, most), { En: 'Ataaseq', To: 'Marluk' });
});
