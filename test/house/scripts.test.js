/** Every script finds what it imports: most are run by hand, and seldom. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { build } from 'esbuild';

const folders = ['scripts', 'scripts/words', 'test/mutants'];
const entryPoints = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => `${folder}/${file}`),
);

test('each import of a script is exported by its module', async () => {
  const { errors } = await build({
    entryPoints,
    bundle: true,
    write: false,
    outdir: 'dist',
    format: 'esm',
    platform: 'node',
    packages: 'external',
    // What the build makes is not there before it.
    external: ['./dist/*', '../dist/*', '../../dist/*'],
    logLevel: 'silent',
  }).catch((failure) => failure);
  assert.deepEqual(
    errors.map(({ text, location }) => `${location?.file}: ${text}`),
    [],
  );
});
