/** The list of `src/widgets.ts` against the files that each widget must have. The compiler looks after the words. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (file) => readFileSync(file, 'utf8');
const names = [...read('src/widgets.ts').matchAll(/\{ name: '([a-z-]+)'/g)].map(([, name]) => name);
const define = names.map((name) => `lm-${name}.ts`);

for (const name of names) {
  test(`${name} has its class, its registration and its page`, () => {
    const files = [`elements/${name}/${name}.ts`, `define/lm-${name}.ts`, `site/embed/${name}.html`];
    assert.deepEqual(
      files.filter((file) => !existsSync(`src/${file}`)),
      [],
    );
    assert.match(read(`src/index.ts`), new RegExp(`from './elements/${name}/${name}.js'`));
    assert.match(read(`src/site/embed/${name}.html`), new RegExp(`<lm-${name} `));
    assert.match(read('src/site/index.html'), new RegExp(`href="embed/${name}.html"`));
  });
}

test('nothing is registered that is not in the list, and all.ts registers all', () => {
  const files = readdirSync('src/define').filter((file) => file.startsWith('lm-'));
  assert.deepEqual(files.sort(), [...define].sort());
  assert.deepEqual(
    [...read('src/define/all.ts').matchAll(/'\.\/(.*)\.js'/g)].map(([, file]) => `${file}.ts`),
    define,
  );
});
