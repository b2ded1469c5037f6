/** What the outputs weigh, and whether that is too much. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** How much of a file's weight its limit leaves free: brotli wavers, and so may a small change. */
const AIR = 0.03;

const number = new Intl.NumberFormat('en-GB');
const column = (value = '') => (typeof value === 'number' ? number.format(value) : value).padStart(10);
const line = (file, ...cells) => console.log(file.padEnd(40) + cells.map(column).join(''));
let headed = false;

const weigh = (code) => {
  const bytes = Buffer.from(code);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params }).length,
  };
};

/** The limit for so many bytes, rounded up to tens. */
export const limitFor = (bytes) => Math.ceil((bytes * (1 + AIR)) / 10) * 10;

/** Prints what something weighs; fails the build, once all has been written and weighed, when that is over the limit. */
const judge = (name, { raw, gzip, brotli }, limit) => {
  if (!headed) line('bytes', 'raw', 'gzip', 'brotli', 'limit', 'air');
  headed = true;
  line(name, raw, gzip, brotli, limit, limit && `${((limit / brotli - 1) * 100).toFixed(1)} %`);
  if (brotli > limit) {
    console.error(`FAILED: ${name} is ${brotli - limit} B over its limit; a limit with air is ${limitFor(brotli)}`);
    process.exitCode = 1;
  } else if (limit > limitFor(brotli * (1 + AIR))) {
    console.log(`${name}: the limit can be lowered to ${limitFor(brotli)}`);
  }
};

/** The limit of each output of a bundle. */
export const sizeGate = (limit) => ({
  name: 'size-gate',
  writeBundle(_options, bundle) {
    for (const output of Object.values(bundle)) {
      const { fileName, code = output.source } = output;
      if (fileName.endsWith('.map')) continue;
      if (code.includes('dev mode')) this.error(`${fileName} holds a development build`);
      judge(fileName, weigh(code), limit);
    }
  },
});

/** The limit of all that a page with one widget requests of the loader, in Danish. */
export const pageGate = (web, parts, files) => ({
  name: 'page-gate',
  closeBundle() {
    for (const { tag, limit } of parts) {
      const requested = ['lm-loader.js', ...[...files[tag], `${tag}.da.js`].map((file) => `parts/${file}`)];
      const weights = requested.map((file) => weigh(readFileSync(join(web, file))));
      const sum = (key) => weights.reduce((all, weight) => all + weight[key], 0);
      const total = { raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli') };
      judge(`page with ${tag} (${requested.length})`, total, limit);
    }
  },
});
