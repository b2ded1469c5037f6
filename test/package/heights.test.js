/** That the heights are said in one place: it is what the built widgets measure, and what every document says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import * as heights from '../../dist/lib/heights.js';
import { measure } from '../../scripts/heights.js';
import { DOCUMENTS, fillIn } from '../../scripts/reservation.js';
import { skip, useBrowser } from '../support/site.js';

for (const file of DOCUMENTS) {
  test(`${file} says what src/heights.ts says: npm run heights`, () => {
    const text = readFileSync(file, 'utf8');
    assert.match(text, /<!-- heights (da|en) -->|```css\n[^`]*min-height/);
    assert.equal(text, fillIn(text));
  });
}

describe('src/heights.ts', { skip }, () => {
  const browser = useBrowser();

  test('is what the built widgets measure: npm run heights', async (context) => {
    const measured = await measure(browser());
    // Another font has other lines.
    if (measured.FONT !== heights.FONT) context.skip(`measured in ${heights.FONT}, here it is ${measured.FONT}`);
    else assert.deepEqual({ ...heights }, measured);
  });
});
