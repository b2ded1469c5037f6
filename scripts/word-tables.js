/**
 * Puts words and code apart in the files for portals: after tree-shaking `msg('Luk', 'Close')` becomes `msg[3]`, and
 * ``msg(`Trin ${n} af ${total}`, …)`` becomes `str(msg[4], n, total)`; the texts stand in one table a language.
 * For rollup alone: the npm package, the tests and Storybook keep the texts in their places.
 */
import MagicString from 'magic-string';

export const LANGS = ['da', 'en'];

/** Takes the place of `src/localize/texts.ts`. */
const TEXTS = `
const texts = __TEXTS__;
export const msgIn = (lang) => texts[lang];
export const str = (text, ...values) => text.replace(/{(\\d)}/g, (_, place) => values[place]);
export const loadTexts = () => undefined;
`;

/** A text with numbers for its values: `{0} af {1}`. The numbers are those of the values in the Danish text. */
const numbered = (node, valueOf, values) =>
  node.type === 'Literal'
    ? node.value
    : node.quasis
        .map(({ value }, i) => (i ? `{${values.indexOf(valueOf(node.expressions[i - 1]))}}` : '') + value.cooked)
        .join('');

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

/** Replaces the messages of a piece of code; their texts are added to `tables`. `name` is what a table is called. */
export const replaceMessages = (code, ast, tables, name = 'msg') => {
  const output = new MagicString(code);
  const valueOf = ({ start, end }) => code.slice(start, end);
  const numbers = new Map();
  visit(ast, (node) => {
    if (node.type === 'Identifier' && node.name === '__TEXTS__') tables.place = node;
    if (node.type !== 'CallExpression' || node.callee.name !== 'msg') return;
    const [danish, english] = node.arguments;
    const values = (danish.expressions ?? []).map(valueOf);
    const texts = [danish, english].map((text) => numbered(text, valueOf, values));
    const key = JSON.stringify(texts);
    if (!numbers.has(key)) {
      numbers.set(key, tables.da.length);
      tables.da.push(texts[0]);
      tables.en.push(texts[1]);
    }
    const message = `${name}[${numbers.get(key)}]`;
    output.overwrite(node.start, node.end, values.length ? `str(${[message, ...values].join()})` : message);
  });
  return output;
};

export const wordTables = {
  name: 'word-tables',
  load: (id) => (/[\\/]lib[\\/]localize[\\/]texts\.js$/.test(id) ? TEXTS : null),
  renderChunk(code) {
    const tables = { da: [], en: [] };
    const output = replaceMessages(code, this.parse(code), tables);
    const { place, ...texts } = tables;
    // A script without words, as that of the stand-alone pages.
    if (!place) return null;
    output.overwrite(place.start, place.end, `{ ${LANGS.map((lang) => `${lang}: ${table(texts[lang])}`).join()} }`);
    return { code: output.toString(), map: output.generateMap({ hires: 'boundary' }) };
  },
};
