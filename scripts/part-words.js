/**
 * Words apart from code in the loader's parts: `locale.msg('Luk', 'Close')` becomes `locale.msg('2', 17)`, and
 * `parts/<tag>.<lang>.js` holds the texts of all chunks that the widget needs at first view. A chunk that is loaded
 * later keeps its words, in both languages. `src/localize/lazy-texts.ts` reads them.
 */
import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import { BUILT_IN } from './words/catalogue.js';

/** The files of a chunk and of all that it imports, itself first. */
export const withImports = (file, chunks, found = new Set()) => {
  if (!chunks[file] || found.has(file)) return found;
  found.add(file);
  for (const other of chunks[file].imports) withImports(other, chunks, found);
  return found;
};

const entriesOf = (chunks) => Object.values(chunks).filter(({ isEntry, isDynamicEntry }) => isEntry && !isDynamicEntry);

/** `locale.msg` with both texts. */
const isMessage = ({ type, callee, arguments: texts }) =>
  type === 'CallExpression' &&
  callee.property?.name === 'msg' &&
  texts.length === BUILT_IN.length &&
  texts.every(({ value }) => typeof value === 'string');

/** Replaces the messages of a chunk by numbers. Returns the messages in the order of their numbers. */
const numberMessages = (ast, key, output) => {
  const messages = new Map();
  walk(ast, {
    enter(node) {
      if (!isMessage(node)) return;
      const texts = node.arguments.map(({ value }) => value);
      const id = JSON.stringify(texts);
      if (!messages.has(id)) messages.set(id, { number: messages.size, texts });
      const [first, last] = [node.arguments.at(0), node.arguments.at(-1)];
      output.update(first.start, last.end, `'${key}', ${messages.get(id).number}`);
    },
  });
  return [...messages.values()].map(({ texts }) => texts);
};

export const partWords = () => {
  const messagesOf = new Map();
  const keyOf = (file, chunks) => String(Object.keys(chunks).sort().indexOf(file));
  return {
    name: 'part-words',
    renderChunk(code, { fileName }, _options, { chunks }) {
      if (!entriesOf(chunks).some((entry) => withImports(entry.fileName, chunks).has(fileName))) return null;
      const output = new MagicString(code);
      const key = keyOf(fileName, chunks);
      messagesOf.set(fileName, { key, messages: numberMessages(this.parse(code), key, output) });
      return { code: output.toString(), map: output.generateMap({ hires: 'boundary' }) };
    },
    generateBundle(_options, bundle) {
      for (const { fileName } of entriesOf(bundle)) {
        const used = [...withImports(fileName, bundle)].map((file) => messagesOf.get(file));
        BUILT_IN.forEach((lang, i) => {
          const tables = used.map(({ key, messages }) => [key, messages.map((texts) => texts[i])]);
          this.emitFile({
            type: 'asset',
            fileName: fileName.replace(/js$/, `${lang}.js`),
            source: `export default ${JSON.stringify(Object.fromEntries(tables))};\n`,
          });
        });
      }
    },
  };
};
