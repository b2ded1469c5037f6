/** Where the words are in the files for portals. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readCatalogue } from '../../scripts/words/catalogue.js';

const script = readFileSync('dist/web/lm-widgets.js', 'utf8');
const [, ...tables] = script.match(/\{en:"([^"]+)"\.split\("\|"\),da:"([^"]+)"\.split\("\|"\)\}/) ?? [];
const [english = [], danish = []] = tables.map((table) => table.split('|'));

test('both languages stand in tables of the same length, with the values of a text in both', () => {
  assert.ok(danish.length > 100);
  assert.equal(english.length, danish.length);
  const values = (text) => [...new Set(text.match(/\{\d\}/g))].sort().join('');
  assert.deepEqual(english.map(values), danish.map(values));
});

test('the tables say what the catalogue says, and hold no word of widgets to come', () => {
  const pair = (texts) => texts.map((text) => text.replace(/\{\w+\}/g, '{}')).join(' = ');
  const catalogue = readCatalogue();
  const all = new Map(catalogue.map(([id, ...texts]) => [pair(texts.slice(0, 2)), id]));
  const ids = danish.map((text, i) => all.get(pair([text, english[i]])));
  assert.deepEqual(
    danish.filter((_, i) => ids[i] === undefined),
    [],
  );
  assert.deepEqual(
    ids.filter((id) => /^(plan|board|notice)\./.test(id)),
    [],
  );
});
