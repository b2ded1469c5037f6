/** Where the bytes of a bundle come from, read off its source map. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The numbers of one segment (base 64 VLQ, https://tc39.es/ecma426/). */
const decode = (segment) => {
  const numbers = [];
  let value = 0;
  let shift = 0;
  for (const character of segment) {
    const digit = DIGITS.indexOf(character);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = shift = 0;
  }
  return numbers;
};

const nameOf = (source) => {
  const [, pack] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
  return pack ?? source.replace(/^(\.\.\/)*(dist\/)?lib\//, '').replace(/\.js$/, '');
};

/** Bytes by source, the most first, as `{ source, bytes, brotli }`; brotli by share, for it cannot be told apart. */
export const bytesBySource = (file) => {
  const code = readFileSync(file, 'utf8');
  const map = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
  const lines = code.split('\n');
  const bytes = new Map();
  const add = (source, text) => bytes.set(source, (bytes.get(source) ?? 0) + Buffer.byteLength(text));

  let source = 0;
  map.mappings.split(';').forEach((line, i) => {
    const text = lines[i];
    let column = 0;
    let holder = 'no source: tables of words, glue';
    let from = 0;
    for (const segment of line.split(',').filter(Boolean)) {
      const [step, sourceStep] = decode(segment);
      column += step;
      add(holder, text.slice(from, column));
      from = column;
      if (sourceStep === undefined) {
        holder = 'no source: tables of words, glue';
        continue;
      }
      source += sourceStep;
      holder = nameOf(map.sources[source]);
    }
    add(holder, text.slice(from));
  });

  const total = Buffer.byteLength(code);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: total };
  const brotli = brotliCompressSync(code, { params }).length;
  const rows = [...bytes]
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => ({ source: name, bytes: count, brotli: (count / total) * brotli }));
  return { rows, total, brotli };
};
