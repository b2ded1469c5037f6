/** What is said of the elements – manifest, API page, types, data for editors – against what is in the code. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { apiPage, PAGE } from '../../scripts/api-page.js';
import { attributeFiles } from '../../scripts/attributes.js';
import * as built from '../../dist/lib/index.js';

const read = (file) => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('dist/custom-elements.json'));
const elements = manifest.modules.flatMap(({ declarations }) => declarations);
const names = (list) => list.map(({ name }) => name).sort();

/** The sources that a file comes with, itself first. */
const closure = (file, found = new Set()) => {
  if (found.has(file)) return found;
  found.add(file);
  for (const { fileName } of ts.preProcessFile(read(file)).importedFiles) {
    if (fileName.startsWith('.')) closure(join(dirname(file), fileName).replace(/\.js$/, '.ts'), found);
  }
  return found;
};

const codeOf = ({ tagName }) => {
  const name = tagName.slice('lm-'.length);
  return [...closure(`src/elements/${name}/${name}.ts`)]
    .filter((file) => file.startsWith('src/elements/'))
    .map(read)
    .join('\n')
    .replace(/\/\*\*[^]*?\*\//g, '');
};

const all = (code, pattern) =>
  [...new Set([...code.matchAll(pattern)].flatMap(([, found]) => found.split(' ')))].sort();

/** A shared template has a look that only some widgets ask for. */
const partsIn = (code) =>
  all(code, /\bpart(?:="|: ')([a-z][a-z -]*)["']/g).filter(
    (part) => part !== 'button-primary' || code.includes("variant: 'primary'"),
  );

for (const element of elements) {
  describe(element.tagName, () => {
    const code = codeOf(element);

    test('attributes', () => {
      assert.deepEqual(names(element.attributes), ['lang', ...built[element.name].observedAttributes].sort());
    });

    test('properties', () => {
      const accessors = [...built[element.name].elementProperties]
        .filter(([, { state }]) => !state)
        .map(([name]) => name);
      const fields = names(element.members.filter(({ kind }) => kind === 'field'));
      assert.deepEqual(
        accessors.filter((name) => !fields.includes(name)),
        [],
      );
      const prototypes = [];
      for (let of = built[element.name].prototype; of && of !== Object.prototype; of = Object.getPrototypeOf(of)) {
        prototypes.push(...Object.getOwnPropertyNames(of));
      }
      assert.deepEqual(
        fields.filter((name) => !accessors.includes(name) && !prototypes.includes(name)),
        [],
      );
    });

    test('events', () => {
      assert.deepEqual(names(element.events), all(code, /\bfire\('(lm-[a-z-]+)'/g));
    });

    test('parts', () => {
      assert.deepEqual(names(element.cssParts), partsIn(code));
    });

    test('slots', () => {
      assert.deepEqual(names(element.slots), /new Slotted/.test(code) ? [''] : []);
      assert.deepEqual(
        all(code, /<slot([^>]*)>/g).filter((named) => named),
        [],
      );
    });

    test('all of it is described', () => {
      const { attributes, members, events, cssParts, cssProperties, slots } = element;
      const silent = [attributes, members, events, cssParts, cssProperties, slots]
        .flat()
        .filter(({ description }) => !description);
      assert.deepEqual(names(silent), []);
    });

    test('types and data for editors have it too', () => {
      const html = JSON.parse(read('dist/editors/vscode.html-custom-data.json'));
      const tag = html.tags.find(({ name }) => name === element.tagName);
      assert.deepEqual(names(tag.attributes), names(element.attributes));
      const webTypes = JSON.parse(read('dist/editors/web-types.json'));
      assert.ok(webTypes.contributions.html.elements.some(({ name }) => name === element.tagName));
      for (const framework of ['react', 'preact', 'vue', 'svelte']) {
        assert.ok(read(`dist/types/${framework}.d.ts`).includes(`'${element.tagName}'`), framework);
      }
    });
  });
}

test('the manifest is where package.json says, for tools that read the package alone', () => {
  const { customElements, exports, files } = JSON.parse(read('package.json'));
  assert.equal(`./${customElements}`, exports['./custom-elements.json']);
  assert.ok(files.includes('dist'));
  assert.deepEqual(JSON.parse(read(customElements)), manifest);
});

test('the API page is what `npm run api` writes', async () => {
  assert.equal(read(PAGE), await apiPage(manifest));
});

test('the lists of attributes are what `npm run api` writes', async () => {
  for (const [file, text] of Object.entries(await attributeFiles(manifest))) assert.equal(read(file), text, file);
});
