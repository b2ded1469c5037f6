/**
 * Replaces a message's id by its English text: `locale.msg('Luk', { id: 'common.action.close' })` becomes
 * `locale.msg('Luk', 'Close')`, and ``locale.msg(str`Trin ${n}`, …)`` becomes `str(locale.msg('Trin {0}', 'Step {0}'), n)`.
 * So no ids, no table and no unused word ever ship. For rollup, Vite and the test runner alike.
 */
import MagicString from 'magic-string';
import { numbered, readCatalogue, valuesIn } from './words/catalogue.js';

const catalogue = new Map(readCatalogue().map(([id, ...texts]) => [id, texts]));

const CALL = /\blocale\.msg\(/g;
/** The id is what matters: the text is the catalogue's. */
const MESSAGE = /\blocale\.msg\(\s*(?:str\s*`[^]*?`|'[^]*?'|"[^]*?"),\s*\{\s*id: ['"]([^'"]+)['"],?\s*\},?\s*\)/g;

const inlined = (id, file) => {
  const texts = catalogue.get(id);
  if (!texts) throw new Error(`${file}: no “${id}” in the catalogue: run \`npm run words\``);
  const [danish] = texts;
  const message = `locale.msg(${texts.map((text) => JSON.stringify(numbered(text, danish))).join(', ')})`;
  const values = valuesIn(danish);
  return values.length ? `str(${message}, ${values.join(', ')})` : message;
};

export const inlineWords = (code, file = 'words.ts') => {
  const output = new MagicString(code);
  let count = 0;
  output.replaceAll(MESSAGE, (_, id) => {
    count += 1;
    return inlined(id, file);
  });
  if (count !== (code.match(CALL) ?? []).length)
    throw new Error(`${file}: a message is not of the form that words have`);
  return { code: output.toString(), map: output.generateMap({ source: file, hires: 'boundary' }) };
};

/** The same as a plugin. */
export const inlineWordsPlugin = () => ({
  name: 'inline-words',
  transform: (code, id) => (/[\\/]content[\\/]words[\\/].*\.(ts|js)$/.test(id) ? inlineWords(code, id) : null),
});
