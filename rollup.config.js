/** The files that a portal hosts: one table of outputs, one list of plugins, one size gate. */
import { readdirSync, readFileSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transformSync } from 'esbuild';
import MagicString from 'magic-string';
import { partWords, withImports } from './scripts/part-words.js';
import { smallTemplates } from './scripts/small-templates.js';
import { pageGate, sizeGate } from './scripts/sizes.js';
import { visit, wordTables } from './scripts/word-tables.js';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** `limit`: bytes after brotli 11, docs/decisions/0004 says why; `eager`: most of it runs as soon as it is there. */
const outputs = [
  { input: 'drop-in.js', file: 'lm-widgets.js', format: 'iife', limit: 36_200, eager: true },
  { input: 'drop-in.js', file: 'lm-widgets.module.js', format: 'es', limit: 36_200, eager: true },
  { input: 'embed/page.js', file: 'embed/page.js', format: 'iife', limit: 1_500 },
  { input: 'site/builder/builder.js', file: 'builder.js', format: 'iife', limit: 17_500 },
  { input: 'embed/upgrade.js', file: 'parts/links.js', format: 'es', limit: 1_700 },
  { input: 'site/pick.js', file: 'pick.js', format: 'es', limit: 1_300 },
  { input: 'words.js', file: 'lm-words.js', format: 'iife', limit: 400 },
];

/**
 * What `lm-loader.js` fetches, by tag; `limit`: bytes of all that a page with this widget alone requests.
 * docs/decisions/0009 says why.
 */
const parts = [
  { tag: 'lm-contact-card', input: 'contact-card/contact-card.js', limit: 12_950 },
  { tag: 'lm-principle-checklist', input: 'principle-checklist/principle-checklist.js', limit: 17_350 },
  { tag: 'lm-challenge-picker', input: 'challenge-picker/challenge-picker.js', limit: 24_200 },
];

/** Further languages, each a small script beside the whole one; as big as their words are. */
const languages = readdirSync('dist/lib/embed')
  .filter((file) => /^words\..*\.js$/.test(file))
  .map((file) => ({ input: `embed/${file}`, file: file.replace('words', 'lm-widgets'), format: 'iife', limit: 9_000 }));

/** Style sheets without comments and spaces, and with short names for the custom properties that are ours alone. */
const smallStyles = {
  name: 'small-styles',
  transform(code) {
    const output = new MagicString(code);
    output.replaceAll(/(?<=\bcss ?`)[^`]*/g, (sheet) => {
      const { code: small } = transformSync(sheet, { loader: 'css', minify: true });
      return small
        .trim()
        .replace(/([,:]) /g, '$1')
        .replace(/--_[a-z-]+/g, shortName);
    });
    return { code: output.toString(), map: output.generateMap({ hires: 'boundary' }) };
  },
};

/** By the order of the files, not of their arrival, so that the same source always gives the same bytes. */
const longNames = readdirSync('dist/lib', { recursive: true })
  .filter((file) => file.endsWith('.styles.js'))
  .sort()
  .flatMap((file) => readFileSync(`dist/lib/${file}`, 'utf8').match(/--_[a-z-]+/g) ?? []);
const shortNames = [...new Set(longNames)];
const shortName = (name) => {
  const index = shortNames.indexOf(name);
  if (index < 0) throw new Error(`${name} is in no *.styles.ts`);
  return `--_${index.toString(36)}`;
};

/** Nobody adds to what a module exports, or looks at it but by name. */
const plain = { freeze: false, externalLiveBindings: false, generatedCode: { preset: 'es2015', symbols: false } };

/** Weighs less, and its neighbours can be joined with it. */
const letForConst = {
  name: 'let-for-const',
  renderChunk(code) {
    const output = new MagicString(code);
    visit(this.parse(code), ({ type, kind, start }) => {
      if (type === 'VariableDeclaration' && kind === 'const') output.update(start, start + 'const'.length, 'let');
    });
    return { code: output.toString(), map: output.generateMap({ hires: 'boundary' }) };
  },
};

/** Lit's production build, whatever NODE_ENV says. */
const resolve = nodeResolve({ exportConditions: ['production', 'browser'] });
const minify = [
  letForConst,
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 3, inline: 1, pure_getters: true, negate_iife: false },
    format: { comments: /^[!#]/ },
  }),
];

/**
 * Chromium compiles all of such a file beside the page, while it loads, in place of each function when it is first
 * called: https://v8.dev/blog/explicit-compile-hints
 */
const EAGER = '//# allFunctionsCalledOnLoad\n';
const banner = `/*! ${name} ${version}, licences: LICENSES.txt */`;

const whole = ({ input, file, format, limit, eager }, plugins = []) => ({
  input: `dist/lib/${input}`,
  // What is loaded later elsewhere is in here.
  output: {
    file: `dist/web/${file}`,
    format,
    sourcemap: true,
    banner: eager ? EAGER + banner : banner,
    inlineDynamicImports: true,
    ...plain,
  },
  plugins: [smallStyles, smallTemplates, ...plugins, resolve, wordTables, minify, sizeGate(limit)],
});

/** The files of each widget, for the loader to ask for all of them at once. */
const files = {};
const findFiles = {
  name: 'find-files',
  generateBundle(_options, bundle) {
    for (const { tag } of parts) {
      files[tag] = [...withImports(`parts/${tag}.js`, bundle)].map((file) => file.replace('parts/', ''));
    }
  },
};
const fillInFiles = {
  name: 'fill-in-files',
  load: (id) => (/[\\/]embed[\\/]parts\.js$/.test(id) ? `export const PARTS = ${JSON.stringify(files)};` : null),
};

export default [
  ...[...outputs, ...languages].map((output) => whole(output)),
  {
    preserveEntrySignatures: 'allow-extension',
    input: Object.fromEntries(parts.map(({ tag, input }) => [tag, `dist/lib/elements/${input}`])),
    output: {
      dir: 'dist/web',
      format: 'es',
      sourcemap: true,
      banner: EAGER,
      // Whose they are, the loader says.
      entryFileNames: 'parts/[name].js',
      chunkFileNames: 'parts/[name].js',
      ...plain,
    },
    plugins: [smallStyles, smallTemplates, resolve, partWords(), minify, sizeGate(), findFiles],
  },
  whole({ input: 'loader.js', file: 'lm-loader.js', format: 'iife', limit: 1_450 }, [
    fillInFiles,
    pageGate('dist/web', parts, files),
  ]),
];
