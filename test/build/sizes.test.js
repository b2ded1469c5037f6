/** The gates that fail the build when an output, or a page, weighs too much. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { limitFor, pageGate, sizeGate } from '../../scripts/sizes.js';

/** What a gate prints, and whether it fails the build. */
const run = (t, gate) => {
  const before = process.exitCode;
  process.exitCode = undefined;
  const lines = ['log', 'error'].map((name) => t.mock.method(console, name, () => undefined).mock);
  try {
    gate();
    return {
      printed: lines.flatMap(({ calls }) => calls.map((call) => call.arguments[0])).join('\n'),
      failed: process.exitCode === 1,
    };
  } finally {
    process.exitCode = before;
    t.mock.restoreAll();
  }
};

/** Weighs about as much as it has letters. */
const code = Array.from({ length: 3000 }, (_, i) =>
  String.fromCharCode(33 + (((i * i * 7919 + i * 104_729) % 8191) % 90)),
).join('');
const weigh = (t, limit, output = { fileName: 'a.js', code }) =>
  run(t, () => sizeGate(limit).writeBundle.call({ error: (message) => assert.fail(message) }, {}, { output }));
const brotli = (t) => Number(/a\.js +[\d,]+ +[\d,]+ +([\d,]+)/.exec(weigh(t, 1e6).printed)[1].replaceAll(',', ''));

test('an output may weigh what its limit says, and not a byte more', (t) => {
  const bytes = brotli(t);
  assert.ok(bytes > 1000);
  assert.equal(weigh(t, bytes).failed, false);
  const over = weigh(t, bytes - 1);
  assert.equal(over.failed, true);
  assert.match(over.printed, new RegExp(`a\\.js is 1 B over its limit; a limit with air is ${limitFor(bytes)}`));
});

test('a limit leaves 3 % of air, which the build prints; with twice as much it can be lowered', (t) => {
  const bytes = brotli(t);
  const limit = limitFor(bytes);
  assert.ok(limit >= bytes * 1.03 && limit < bytes * 1.03 + 10);
  assert.match(weigh(t, limit).printed, /3\.\d %/);
  assert.doesNotMatch(weigh(t, Math.floor(bytes * 1.06)).printed, /lowered/);
  assert.match(weigh(t, Math.ceil(bytes * 1.07)).printed, new RegExp(`can be lowered to ${limit}$`));
});

test('an output without a limit of its own passes, source maps are not weighed', (t) => {
  assert.equal(weigh(t).failed, false);
  assert.doesNotMatch(weigh(t, 1, { fileName: 'a.js.map', source: code }).printed, /a\.js/);
});

test('a development build is refused', (t) => {
  assert.throws(() => weigh(t, 1e6, { fileName: 'a.js', code: 'Lit is in dev mode' }), /development build/);
});

test('a page with one widget has a limit for all that it requests', (t) => {
  const web = mkdtempSync(join(tmpdir(), 'lm-sizes-'));
  mkdirSync(join(web, 'parts'));
  for (const file of ['lm-loader.js', 'parts/lm-a.js', 'parts/shared.js', 'parts/lm-a.da.js', 'parts/other.js'])
    writeFileSync(join(web, file), code);
  const files = { 'lm-a': ['lm-a.js', 'shared.js'] };
  const page = (limit) => run(t, () => pageGate(web, [{ tag: 'lm-a', limit }], files).closeBundle());
  const bytes = 4 * brotli(t);
  assert.equal(page(bytes).failed, false);
  const over = page(bytes - 1);
  assert.equal(over.failed, true);
  assert.match(over.printed, /page with lm-a \(4\) is 1 B over its limit/);
  rmSync(web, { recursive: true });
});
