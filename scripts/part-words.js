/**
 * Words of the loader's parts: a file of them for each widget and language, `parts/<tag>.<lang>.js`, holds the tables of
 * all pieces of code that the widget needs at first view. What is loaded later brings its own words, in all languages.
 */
import { LANGS, replaceMessages, table } from './word-tables.js';

/** Takes the place of `src/localize/texts.ts`. A language is a function, for messages in their places, with tables on it. */
const TEXTS = `
const texts = {};
export const msgIn = (lang) => texts[lang] ??= (danish, english) => lang === 'en' ? english : danish;
export const str = (text, ...values) => text.replace(/{(\\d)}/g, (_, place) => values[place]);
export const loadTexts = (widget, lang) =>
  msgIn(lang)[widget]
    ? undefined
    : import(\`./\${widget}.\${lang}.js\`).then((words) => { Object.assign(msgIn(lang), words.default, { [widget]: 1 }); });
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
    load: (id) => (/[\\/]lib[\\/]localize[\\/]texts\.js$/.test(id) ? TEXTS : null),
    renderChunk(code, { fileName }, _options, { chunks }) {
      const first = Object.values(chunks)
        .filter(isEntry)
        .flatMap((entry) => [...withImports(entry.fileName, chunks)]);
      if (!first.includes(fileName)) return null;
      const words = { da: [], en: [] };
      const key = keyOf(fileName, chunks);
      const output = replaceMessages(code, this.parse(code), words, `msg.${key}`);
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
