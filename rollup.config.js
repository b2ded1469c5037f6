/** The files that a portal hosts: tables of outputs with their limits, and one list of plugins. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import { tagOf, WIDGET_NAMES } from './dist/lib/widgets.js';
import { minifyLiterals } from './scripts/minify-literals.js';
import { partWords, withImports } from './scripts/part-words.js';
import { retryImports } from './scripts/retry-imports.js';
import { pageGate, sizeGate } from './scripts/sizes.js';
import { BUILT_IN } from './scripts/words/catalogue.js';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * `limit`: bytes after brotli 11, what the file weighs and 3 % of air; docs/decisions/0015 says why.
 * `eager`: most of it runs as soon as it is there.
 */
const outputs = [
  { input: 'drop-in.js', file: 'lm-widgets.js', format: 'iife', limit: 74_300, eager: true },
  { input: 'drop-in.js', file: 'lm-widgets.module.js', format: 'es', limit: 74_320, eager: true },
  { input: 'embed/page.js', file: 'embed/page.js', format: 'iife', limit: 1_750 },
  { input: 'site/builder/builder.js', file: 'builder.js', format: 'iife', limit: 36_660 },
  { input: 'embed/upgrade.js', file: 'parts/links.js', format: 'es', limit: 4_060 },
  { input: 'site/pick.js', file: 'pick.js', format: 'es', limit: 1_560 },
  { input: 'words.js', file: 'lm-words.js', format: 'iife', limit: 360 },
];
const loader = { input: 'loader.js', file: 'lm-loader.js', format: 'iife', limit: 2_830 };

/**
 * What `lm-loader.js` fetches, by tag; `limit`: bytes of all that a page with this widget alone requests.
 * `pageGate` in scripts/sizes.js adds them up.
 */
const limits = { 'contact-card': 24_880, 'principle-checklist': 34_590, 'challenge-picker': 42_650 };
const parts = WIDGET_NAMES.map((widget) => ({
  tag: tagOf(widget),
  input: `${widget}/${widget}.js`,
  limit: limits[widget],
}));

/**
 * Chromium compiles all of such a file beside the page, while it loads, in place of each function when it is first
 * called: https://v8.dev/blog/explicit-compile-hints
 */
const EAGER = '//# allFunctionsCalledOnLoad\n';
const banner = `/*! ${name} ${version}, licences: LICENSES.txt */`;

const plugins = (limit, ...own) => [
  minifyLiterals(),
  noImportMeta,
  ...own,
  // Lit's production build, whatever NODE_ENV says.
  nodeResolve({ exportConditions: ['production', 'browser'] }),
  terser({ ecma: 2022, module: true, format: { comments: /^[!#]/ } }),
  sizeGate(limit),
];

/** A classic script has none: where it came from its tag says. */
const noImportMeta = {
  name: 'no-import-meta',
  resolveImportMeta: (_property, { format }) => (format === 'iife' ? 'undefined' : null),
};

const fillIn = (values) => replace({ preventAssignment: true, values });

/** A script that stands alone: what is loaded later elsewhere is in it. */
const script = ({ input, file, format, limit, eager }, web = 'dist/web', ...own) => ({
  input: `dist/lib/${input}`,
  output: {
    file: join(web, file),
    format,
    sourcemap: true,
    banner: eager ? EAGER + banner : banner,
    inlineDynamicImports: true,
  },
  plugins: plugins(limit, ...own),
});

/** Each further language is a script beside the others, as big as its words are. */
export const languageScripts = (words, web) =>
  readdirSync(words)
    .map((file) => basename(file, '.json'))
    .filter((lang) => !BUILT_IN.includes(lang))
    .map((lang) => {
      const values = { __LANG__: JSON.stringify(lang), __WORDS__: readFileSync(join(words, `${lang}.json`), 'utf8') };
      return script(
        { input: 'embed/further-words.js', file: `lm-widgets.${lang}.js`, format: 'iife' },
        web,
        fillIn(values),
      );
    });

/** In the loader's parts the words are loaded as data. */
const lazyTexts = {
  name: 'lazy-texts',
  resolveId: (id) => (id === './texts.js' ? resolve('dist/lib/localize/lazy-texts.js') : null),
};

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

export default [
  ...outputs.map((output) => script(output)),
  ...languageScripts('dist/words', 'dist/web'),
  {
    preserveEntrySignatures: 'allow-extension',
    input: Object.fromEntries(parts.map(({ tag, input }) => [tag, `dist/lib/elements/${input}`])),
    output: {
      dir: 'dist/web',
      format: 'es',
      sourcemap: true,
      // Whose they are, the loader says.
      banner: EAGER,
      entryFileNames: 'parts/[name].js',
      chunkFileNames: 'parts/[name].js',
    },
    plugins: plugins(undefined, lazyTexts, retryImports(), partWords(), findFiles),
  },
  script(loader, 'dist/web', fillIn({ __PARTS__: () => JSON.stringify(files) }), pageGate('dist/web', parts, files)),
];
