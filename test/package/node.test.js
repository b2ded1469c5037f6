/** The package, as Node and bundlers see it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { WIDGET_NAMES } from '../../dist/lib/widgets.js';

const classNameOf = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

test('the classes can be imported where there is no browser', async () => {
  const exported = await import('laeringsmiljoe-widgets');
  assert.deepEqual(
    Object.keys(exported)
      .filter((name) => !name.endsWith('Event'))
      .sort(),
    ['addWords', 'oneOf', ...WIDGET_NAMES.map(classNameOf)].sort(),
  );
});

test('what is built carries the version', () => {
  assert.ok(readFileSync('dist/lib/define/define-once.js', 'utf8').includes(`'${version}'`));
  assert.ok(readFileSync('dist/web/lm-widgets.js', 'utf8').includes(`"${version}"`));
});
