/**
 * Puts words and code apart in the files for portals: after tree-shaking `msg('Luk', 'Close')` becomes `msg[3]`; the
 * texts stand in one table a language.
 * For rollup alone: the npm package, the tests and Storybook keep the texts in their places.
 */
import MagicString from 'magic-string';

export const LANGS = ['da', 'en'];

/** The module whose place a table takes. */
export const isTexts = (id) => /[\\/]lib[\\/]localize[\\/]texts\.js$/.test(id);

/** Takes the place of `src/localize/texts.ts`. */
const TEXTS = `
import { languageOf } from './language.js';
import { wordsIn } from './words.js';
const texts = __TEXTS__;
export const msgIn = (tag) => {
  const words = wordsIn(tag), own = texts[languageOf(tag)];
  return words ? own.map((text, i) => words.get(texts.da[i]) ?? text) : own;
};
export const loadTexts = () => undefined;
`;

/** Weighs less than a list of strings. */
export const table = (texts) => {
  const all = texts.join('|');
  if (all.split('|').length > texts.length) throw new Error('A text has a “|”, which parts the texts of a table');
  return `${JSON.stringify(all)}.split('|')`;
};

const visit = (node, act) => {
  if (!node || typeof node !== 'object') return;
  act(node);
  for (const child of Object.values(node)) visit(child, act);
};

/** Replaces the messages of a piece of code by what `say` makes of their number; their texts are added to `tables`. */
export const replaceMessages = (code, ast, tables, say) => {
  const output = new MagicString(code);
  const numbers = new Map();
  visit(ast, (node) => {
    if (node.type === 'Identifier' && node.name === '__TEXTS__') tables.place = node;
    if (node.type !== 'CallExpression') return;
    // A second thing of that name in a bundle would be given another one, and its texts would be lost.
    if (/^(msg|word)\$/.test(node.callee.name)) throw new Error(`${node.callee.name}: this name is for messages alone`);
    if (!Object.hasOwn(say, node.callee.name)) return;
    const [danish] = node.arguments;
    if (danish.type === 'Identifier') {
      // In `word` itself: it hands on what it is given, be it a text or a number.
      if (say.handOn) output.overwrite(node.start, node.end, say.handOn(danish.name));
      return;
    }
    const texts = node.arguments.map(({ value }) => value);
    const key = JSON.stringify(texts);
    if (!numbers.has(key)) {
      numbers.set(key, tables.da.length);
      tables.da.push(texts[0]);
      tables.en.push(texts[1]);
    }
    output.overwrite(node.start, node.end, say[node.callee.name](numbers.get(key)));
  });
  return output;
};

export const wordTables = {
  name: 'word-tables',
  load: (id) => (isTexts(id) ? TEXTS : null),
  renderChunk(code) {
    const tables = { da: [], en: [] };
    const output = replaceMessages(code, this.parse(code), tables, {
      msg: (n) => `msg[${n}]`,
      handOn: (name) => `msg[${name}]`,
      word: (n) => `word(${n})`,
    });
    const { place, ...texts } = tables;
    // A script without words, as that of the stand-alone pages.
    if (!place) return null;
    output.overwrite(place.start, place.end, `{ ${LANGS.map((lang) => `${lang}: ${table(texts[lang])}`).join()} }`);
    return { code: output.toString(), map: output.generateMap({ hires: 'boundary' }) };
  },
};
