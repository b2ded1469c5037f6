/** The custom properties that are documented against those that the styles know. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const properties = (text) => [...new Set([...text.matchAll(/--lm-[a-z-]+/g)].map(String))].sort();

test('every custom property is documented, and every documented one works', () => {
  const styles = readdirSync('src/elements', { recursive: true })
    .filter((file) => /styles[\\/][^\\/]+\.ts$|\.styles\.ts$/.test(file))
    .map((file) => readFileSync(join('src/elements', file), 'utf8'))
    .join('');
  const table = readFileSync('docs/theming.md', 'utf8').matchAll(/^\| `(--lm-[a-z-]+)` /gm);
  assert.deepEqual([...table].map(([, name]) => name).sort(), properties(styles.replaceAll('`--lm-*`', '')));
});
