/**
 * Words of the loader's parts: a file of them for each widget and language, `parts/<tag>.<lang>.js`, holds the tables of
 * all pieces of code that the widget needs at first view. What is loaded later brings its own words, in all languages.
 */
import { isTexts, LANGS, replaceMessages, table } from './word-tables.js';

/**
 * Takes the place of `src/localize/texts.ts`. A language is a function, for messages in their places, with tables on it.
 * Words that a page has brought go over the Danish tables by their texts, so both of these have to be there.
 */
const TEXTS = `
import { languageOf } from './language.js';
import { wordsIn } from './words.js';
const texts = {};
const builtIn = (lang) => texts[lang] ??= (danish, english) => lang === 'en' ? english : danish;
export const msgIn = (tag) => {
  const words = wordsIn(tag), danish = builtIn('da'), own = builtIn(languageOf(tag));
  return words
    ? new Proxy(own, {
        get: (_, key) => new Proxy([], { get: (_, i) => words.get(danish[key][i]) ?? own[key][i] }),
        apply: (_, __, [text, english]) => words.get(text) ?? own(text, english) })
    : own;
};
export const loadTexts = (widget, tag) => {
  const loading = (wordsIn(tag) ? ['da', languageOf(tag)] : [languageOf(tag)]).flatMap((lang) =>
    builtIn(lang)[widget]
      ? []
      : import(\`./\${widget}.\${lang}.js\`).then((words) => Object.assign(builtIn(lang), words.default, { [widget]: 1 })));
  return loading[0] && Promise.all(loading);
};
`;

/** The chunks that come with an entry, itself first. */
export const withImports = (file, chunks, found = new Set()) => {
  if (!chunks[file] || found.has(file)) return found;
  found.add(file);
  for (const other of chunks[file].imports) withImports(other, chunks, found);
  return found;
};

const isEntry = ({ isEntry, isDynamicEntry }) => isEntry && !isDynamicEntry;

export const partWords = () => {
  /** Tables by the file of their chunk. */
  const tables = new Map();
  const keyOf = (file, chunks) => Object.keys(chunks).sort().indexOf(file).toString(36).replace(/^\d/, '_$&');
  return {
    name: 'part-words',
    load: (id) => (isTexts(id) ? TEXTS : null),
    renderChunk(code, { fileName }, _options, { chunks }) {
      const first = Object.values(chunks)
        .filter(isEntry)
        .flatMap((entry) => [...withImports(entry.fileName, chunks)]);
      if (!first.includes(fileName)) return null;
      const words = { da: [], en: [] };
      const key = keyOf(fileName, chunks);
      const output = replaceMessages(code, this.parse(code), words, {
        msg: (n, msg) => `${msg}.${key}[${n}]`,
        word: (n) => `(locale) => locale.msg.${key}[${n}]`,
      });
      if (words.da.length) tables.set(fileName, { key, words });
      return { code: output.toString(), map: output.generateMap({ hires: 'boundary' }) };
    },
    generateBundle(_options, bundle) {
      const chunks = Object.fromEntries(Object.entries(bundle).filter(([, { type }]) => type === 'chunk'));
      for (const entry of Object.values(chunks).filter(isEntry)) {
        const used = [...withImports(entry.fileName, chunks)].flatMap((file) => tables.get(file) ?? []);
        for (const lang of LANGS) {
          const source = `export default{${used.map(({ key, words }) => `${key}:${table(words[lang])}`).join()}};\n`;
          this.emitFile({ type: 'asset', fileName: entry.fileName.replace(/\.js$/, `.${lang}.js`), source });
        }
      }
    },
  };
};
