/** The files that a portal hosts: one table of outputs, one list of plugins, one size gate. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transformSync } from 'esbuild';
import MagicString from 'magic-string';
import { wordTables } from './scripts/word-tables.js';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** `limit`: bytes after brotli 11; docs/decisions/0004 says why. */
const outputs = [
  { input: 'drop-in.js', file: 'lm-widgets.js', format: 'iife', limit: 35_500 },
  { input: 'drop-in.js', file: 'lm-widgets.module.js', format: 'es', limit: 35_500 },
  { input: 'embed/page.js', file: 'embed/page.js', format: 'iife', limit: 1_500 },
];

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
    return { code: output.toString(), map: output.generateMap({ hires: true }) };
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

/**
 * In terser's output a line break stands in templates alone, where HTML reads a space. Between tags it is not needed
 * either: nothing of ours stands in one line with its neighbour by a space of the source.
 */
const oneLine = {
  name: 'one-line',
  renderChunk(code) {
    const output = new MagicString(code);
    // In one pass, so that the source map knows of all of it.
    output.replaceAll(/((?<=[>`])\s+(?=<)|(?<=>)\s+(?=`))|\n\s*/g, (_, between) => (between ? '' : ' '));
    return { code: output.toString(), map: output.generateMap({ hires: true }) };
  },
};

const plugins = [
  smallStyles,
  // Named, so that NODE_ENV cannot bring in Lit's development build.
  nodeResolve({ exportConditions: ['production', 'browser'] }),
  wordTables,
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 3, booleans: false, negate_iife: false },
    format: { comments: /^!/ },
  }),
  oneLine,
];

const number = new Intl.NumberFormat('en-GB');
const column = (value) => (typeof value === 'number' ? number.format(value) : value).padStart(10);
let headed = false;

/** Prints what an output weighs; fails the build when that is over the limit. */
const sizeGate = ({ limit }) => ({
  name: 'size-gate',
  writeBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const code = Buffer.from(chunk.code);
      if (code.includes('dev mode')) this.error(`${chunk.fileName} holds a development build`);
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: code.length };
      const brotli = brotliCompressSync(code, { params }).length;
      const line = (file, ...cells) => console.log(file.padEnd(24) + cells.map(column).join(''));
      if (!headed) line('bytes', 'raw', 'gzip', 'brotli', 'limit');
      headed = true;
      line(chunk.fileName, code.length, gzipSync(code, { level: 9 }).length, brotli, limit);
      if (brotli < limit * 0.95)
        console.log(`${chunk.fileName}: the limit can be lowered to ${Math.ceil(brotli * 1.02)}`);
      if (brotli > limit) this.error(`${chunk.fileName} is ${brotli - limit} B over its limit`);
    }
  },
});

export default outputs.map(({ input, file, format, limit }) => ({
  input: `dist/lib/${input}`,
  output: {
    file: `dist/web/${file}`,
    format,
    sourcemap: true,
    banner: `/*! ${name} ${version} | MIT | Lit: BSD-3-Clause | see LICENSES.txt */`,
  },
  plugins: [...plugins, sizeGate({ limit })],
}));
