/** What is said of accessibility is what is tested. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { accessibility } from '../../scripts/accessibility.js';

test('ACCESSIBILITY.md is what `npm run accessibility` writes', async () => {
  assert.equal(readFileSync('ACCESSIBILITY.md', 'utf8'), await accessibility());
});
