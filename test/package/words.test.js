/** Where the words are in the files for portals. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { walk } from 'estree-walker';
import { parseAst } from 'rollup/parseAst';
import { readCatalogue } from '../../scripts/words/catalogue.js';

const PARTS = 'dist/web/parts';
const files = readdirSync(PARTS).filter((file) => file.endsWith('.js'));
const withoutNames = (texts) => texts.map((text) => text.replace(/\{\w+\}/g, '{}')).join(' = ');
const ids = new Map(readCatalogue().map(([id, ...texts]) => [withoutNames(texts.slice(0, 2)), id]));

/** Both texts of the messages that stand in the code of a script. */
const messagesIn = (file) => {
  const messages = [];
  walk(parseAst(readFileSync(file, 'utf8')), {
    enter({ type, callee, arguments: texts }) {
      if (type !== 'CallExpression' || callee.property?.name !== 'msg') return;
      if (texts.every(({ value }) => typeof value === 'string')) messages.push(texts.map(({ value }) => value));
    },
  });
  return messages;
};

/** The texts that the loader fetches of a widget, by chunk. */
const readTables = async (tag, lang) => (await import(pathToFileURL(`${PARTS}/${tag}.${lang}.js`))).default;

const values = (text) => [...new Set(text.match(/\{\d\}/g))].sort().join('');
const check = (messages) => {
  assert.deepEqual(
    messages.filter((texts) => !ids.has(withoutNames(texts)) || values(texts[0]) !== values(texts[1])),
    [],
    'texts that are not in the catalogue, or lack a value',
  );
  const ofWidgetsToCome = messages
    .map((texts) => ids.get(withoutNames(texts)))
    .filter((id) => /^(plan|board|notice)\./.test(id));
  assert.deepEqual(ofWidgetsToCome, []);
};

test('the whole file says what the catalogue says, each word in both languages, and none of widgets to come', () => {
  const messages = messagesIn('dist/web/lm-widgets.js');
  assert.ok(messages.length > 100);
  check(messages);
});

test('the loader fetches the words of the first view in one language, by widget', async () => {
  const tags = files.flatMap((file) => /^(lm-.*)\.da\.js$/.exec(file)?.[1] ?? []);
  assert.ok(tags.length > 0);
  let total = 0;
  for (const tag of tags) {
    const [danish, english] = await Promise.all(['da', 'en'].map((lang) => readTables(tag, lang)));
    assert.deepEqual(Object.keys(danish), Object.keys(english));
    const messages = Object.entries(danish).flatMap(([chunk, texts]) => {
      assert.equal(texts.length, english[chunk].length);
      return texts.map((text, i) => [text, english[chunk][i]]);
    });
    assert.ok(messages.length > 0);
    total += messages.length;
    check(messages);
    assert.deepEqual(messagesIn(`${PARTS}/${tag}.js`), []);
  }
  assert.ok(total > 100, `${total} messages`);
});

test('what is loaded later has its words in both languages', () => {
  const messages = files.flatMap((file) => messagesIn(`${PARTS}/${file}`));
  assert.ok(messages.length > 20);
  check(messages);
});
