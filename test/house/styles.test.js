/** What a style sheet of a widget must never say, with the reason. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const NEVER = [
  [/[\d.]+rem\b/, 'rem: hosts set html{font-size:62.5%}; use em'],
  [/\b(transition|animation)\b/, 'motion: some readers must do without, and nothing here needs it (WCAG 2.3.3)'],
  [/!important/, '!important: it would overrule the reader’s own text spacing (WCAG 1.4.12)'],
  [/\b(url\(|@import|@font-face)/, 'nothing is fetched'],
  [/\ball:/, 'all: blocks the reader’s own text spacing (WCAG 1.4.12)'],
  [
    /\b(margin|padding|border)-(left|right|top|bottom)\b|text-align: (left|right)|[^-](width|height):/,
    'physical: use logical properties, for pages that run from right to left',
  ],
];

test('styles of widgets', () => {
  const faults = readdirSync('src/elements', { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const sheets = readFileSync(join('src/elements', file), 'utf8').matchAll(/css`[^`]*`/g);
      return [...sheets].flatMap(([sheet]) =>
        NEVER.filter(([pattern]) => pattern.test(sheet)).map(
          ([pattern, reason]) => `src/elements/${file}: “${pattern.exec(sheet)[0]}” – ${reason}`,
        ),
      );
    });
  assert.deepEqual(faults, []);
});
