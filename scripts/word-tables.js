/**
 * Puts words and code apart in the files for portals: after tree-shaking `msg('Luk', 'Close')` becomes `msg[3]`; the
 * texts stand in one table a language.
 * For rollup alone: the npm package, the tests and Storybook keep the texts in their places.
 */
import MagicString from 'magic-string';

/** In this order they weigh least. */
export const LANGS = ['en', 'da'];

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

export const visit = (node, act) => {
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
    const { callee } = node;
    const name = callee.type === 'MemberExpression' ? callee.property.name : callee.name;
    // A second thing of that name in a bundle would be given another one, and its texts would be lost.
    if (/^word\$/.test(name)) throw new Error('word: this name is for messages alone');
    if (!Object.hasOwn(say, name)) return;
    const [danish] = node.arguments;
    // `locale.msg`, and `msg` in `word` itself, which hands on what it is given, be it a text or a number.
    const said = code.slice(callee.start, callee.end);
    if (danish.type === 'Identifier') {
      if (say.handOn) output.overwrite(node.start, node.end, `${said}[${danish.name}]`);
      return;
    }
    const texts = node.arguments.map(({ value }) => value);
    const key = JSON.stringify(texts);
    if (!numbers.has(key)) {
      numbers.set(key, tables.da.length);
      tables.da.push(texts[0]);
      tables.en.push(texts[1]);
    }
    output.overwrite(node.start, node.end, say[name](numbers.get(key), said));
  });
  return output;
};

export const wordTables = {
  name: 'word-tables',
  load: (id) => (isTexts(id) ? TEXTS : null),
  renderChunk(code) {
    const tables = { da: [], en: [] };
    const output = replaceMessages(code, this.parse(code), tables, {
      handOn: true,
      msg: (n, msg) => `${msg}[${n}]`,
      word: (n) => `word(${n})`,
    });
    const { place, ...texts } = tables;
    // A script without words, as that of the stand-alone pages.
    if (!place) return null;
    // First of all: words that the code below them has in common with them are then a reference there, and weigh less.
    // After what has to come before it: a directive, or the banner.
    const start = (/^.*'use strict';/s.exec(code) ?? /^(?:\/[/*][#!].*\n)*/.exec(code))[0].length;
    const tablesOf = LANGS.map((lang) => `${lang}: ${table(texts[lang])}`).join();
    output.appendLeft(start, `\nconst allTexts = { ${tablesOf} };\n`).overwrite(place.start, place.end, 'allTexts');
    return { code: output.toString(), map: output.generateMap({ hires: 'boundary' }) };
  },
};
