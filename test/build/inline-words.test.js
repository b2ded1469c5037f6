/** English beside the Danish, in the place of ids. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inlineWords } from '../../scripts/inline-words.js';
import { readCatalogue } from '../../scripts/words/catalogue.js';

const inline = (code) => inlineWords(code).code;

test('a message gets its English text for its id', () => {
  const [id, danish, english] = readCatalogue().find((texts) => !/[{'"\\]/.test(texts.join('')));
  assert.equal(
    inline(`export const close = (locale) => locale.msg('${danish}', { id: '${id}' });`),
    `export const close = (locale) => locale.msg("${danish}", "${english}");`,
  );
});

test('a text with values has them by number, in both languages', () => {
  const [id, danish, english] = readCatalogue().find(([, ...texts]) =>
    texts.slice(0, 2).every((text) => /^[^'"{]*\{n\}[^'"{]*\{total\}[^'"{]*$/.test(text)),
  );
  const template = danish.replace(/\{/g, '${');
  const numbered = (text) => text.replace('{n}', '{0}').replace('{total}', '{1}');
  assert.equal(
    inline(`locale.msg(str\`${template}\`, { id: '${id}' })`),
    `str(locale.msg("${numbered(danish)}", "${numbered(english)}"), n, total)`,
  );
});

test('an id without a translation fails, and names the file', () => {
  assert.throws(() => inlineWords("locale.msg('x', { id: 'no.such' })", 'a.ts'), /a\.ts: .*“no\.such”/);
});

test('other code stays as it is', () => {
  const code = "log.msg('Luk', { id: 'x' }); msg('Luk'); locale.plural(1, {});";
  assert.equal(inline(code), code);
});
