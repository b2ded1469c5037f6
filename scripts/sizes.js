/** What the outputs weigh, and whether that is too much. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

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

const print = (file, { raw, gzip, brotli }, limit) => {
  if (!headed) line('bytes', 'raw', 'gzip', 'brotli', 'limit');
  headed = true;
  line(file, raw, gzip, brotli, limit);
  if (brotli < limit * 0.95) console.log(`${file}: the limit can be lowered to ${Math.ceil(brotli * 1.02)}`);
};

/** Says what is over; the build fails once all has been written and weighed. */
const refuse = (message) => {
  console.error(`FAILED: ${message}`);
  process.exitCode = 1;
};

/** Prints what each output weighs; fails the build when that is over the limit. */
export const sizeGate = (limit) => ({
  name: 'size-gate',
  writeBundle(_options, bundle) {
    for (const output of Object.values(bundle)) {
      const { fileName, code = output.source } = output;
      if (fileName.endsWith('.map')) continue;
      if (code.includes('dev mode')) this.error(`${fileName} holds a development build`);
      const weight = weigh(code);
      print(fileName, weight, limit);
      if (weight.brotli > limit) refuse(`${fileName} is ${weight.brotli - limit} B over its limit`);
    }
  },
});

/** The same for all that a page with one widget requests of the loader, in Danish. */
export const pageGate = (web, parts, files) => ({
  name: 'page-gate',
  closeBundle() {
    for (const { tag, limit } of parts) {
      const requested = ['lm-loader.js', ...[...files[tag], `${tag}.da.js`].map((file) => `parts/${file}`)];
      const weights = requested.map((file) => weigh(readFileSync(join(web, file))));
      const sum = (key) => weights.reduce((all, weight) => all + weight[key], 0);
      const brotli = sum('brotli');
      print(`page with ${tag} (${requested.length})`, { raw: sum('raw'), gzip: sum('gzip'), brotli }, limit);
      if (brotli > limit) refuse(`a page with ${tag} is ${brotli - limit} B over its limit`);
    }
  },
});
