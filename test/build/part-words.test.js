/** Words apart from code, from the build of two widgets to the texts that they show. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import ts from 'typescript';
import { partWords } from '../../scripts/part-words.js';

const SOURCE = {
  'lm-a.js': `import { close, later } from './shared.js';
    export { addTexts } from './words.js';
    export { msgIn, loadTexts } from './lazy-texts.js';
    export const say = (locale) => [close(locale), locale.msg('Åbn', 'Open'), locale.msg('Åbn', 'Open')];
    export const sayLater = later;`,
  'lm-b.js': `import { close } from './shared.js';
    export const say = (locale) => [close(locale), locale.msg('Gem', 'Save')];`,
  'shared.js': `export const close = (locale) => locale.msg('Luk', 'Close');
    export const later = () => import('./later.js');`,
  'later.js': `export const print = (locale) => locale.msg('Udskriv', 'Print');`,
};

describe('two widgets and a module that both use', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lm-parts-'));
  const read = (file) => readFileSync(join(folder, 'out', file), 'utf8');
  let a;

  before(async () => {
    for (const [file, code] of Object.entries(SOURCE)) writeFileSync(join(folder, file), code);
    for (const name of ['language', 'words', 'lazy-texts']) {
      const { outputText } = ts.transpileModule(readFileSync(`src/localize/${name}.ts`, 'utf8'), {
        compilerOptions: { target: 'ES2022', module: 'ESNext', verbatimModuleSyntax: true },
      });
      writeFileSync(join(folder, `${name}.js`), outputText);
    }
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const input = { 'lm-a': join(folder, 'lm-a.js'), 'lm-b': join(folder, 'lm-b.js') };
    const bundle = await rollup({ input, plugins: [partWords()], preserveEntrySignatures: 'allow-extension' });
    await bundle.write({ dir: join(folder, 'out'), chunkFileNames: '[name].js' });
    await bundle.close();
    a = await import(pathToFileURL(join(folder, 'out/lm-a.js')));
  });
  after(() => rmSync(folder, { recursive: true }));

  test('each has a file of words in each language, with those of what it imports and of nothing else', () => {
    const textsOf = (file) => Object.values(JSON.parse(read(file).replace(/^export default (.*);\n$/, '$1'))).flat();
    assert.deepEqual(textsOf('lm-a.da.js').sort(), ['Luk', 'Åbn']);
    assert.deepEqual(textsOf('lm-a.en.js').sort(), ['Close', 'Open']);
    assert.deepEqual(textsOf('lm-b.en.js').sort(), ['Close', 'Save']);
  });

  test('the code of the first view has no words, what is loaded later has both languages', () => {
    for (const file of ['lm-a.js', 'lm-b.js', 'shared.js']) assert.doesNotMatch(read(file), /Luk|Close|Åbn|Gem/);
    assert.match(read('later.js'), /locale\.msg\('Udskriv', 'Print'\)/);
  });

  test('the texts are loaded a language at a time, and once', async () => {
    assert.deepEqual(a.say({ msg: a.msgIn('en') }), ['', '', '']);
    await a.loadTexts('lm-a', 'en');
    assert.equal(a.loadTexts('lm-a', 'en'), undefined);
    assert.deepEqual(a.say({ msg: a.msgIn('en-GB') }), ['Close', 'Open', 'Open']);
    assert.deepEqual(a.say({ msg: a.msgIn('da') }), ['', '', '']);
    await a.loadTexts('lm-a', 'da');
    assert.deepEqual(a.say({ msg: a.msgIn('da') }), ['Luk', 'Åbn', 'Åbn']);
  });

  test('the texts of two widgets add up', async () => {
    const b = await import(pathToFileURL(join(folder, 'out/lm-b.js')));
    await a.loadTexts('lm-b', 'en');
    assert.deepEqual(b.say({ msg: a.msgIn('en') }), ['Close', 'Save']);
    assert.deepEqual(a.say({ msg: a.msgIn('en') }), ['Close', 'Open', 'Open']);
  });

  test('what is loaded later speaks both languages by itself', async () => {
    const { print } = await a.sayLater();
    assert.deepEqual([print({ msg: a.msgIn('da') }), print({ msg: a.msgIn('en') })], ['Udskriv', 'Print']);
  });

  test('words that a page brings come first, and need the Danish texts', async () => {
    const b = await import(pathToFileURL(join(folder, 'out/lm-b.js')));
    a.addTexts('de', { Gem: 'Speichern', Udskriv: 'Drucken' });
    await a.loadTexts('lm-b', 'de');
    const { print } = await a.sayLater();
    const msg = a.msgIn('de');
    assert.deepEqual([...b.say({ msg }), print({ msg })], ['Close', 'Speichern', 'Drucken']);
  });

  test('texts that cannot be had are tried anew', async () => {
    await assert.rejects(a.loadTexts('lm-none', 'da'));
    await assert.rejects(a.loadTexts('lm-none', 'da'));
  });
});
