/** The real imports of `src/` against the table of who may import whom. This table is the documentation. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

/** Each room may import from itself and from the rooms named. Everything flows one way. */
const MAY_IMPORT = {
  'widgets.ts': [],
  'heights.ts': ['widgets.ts'],
  content: [],
  localize: [],
  state: ['content'],
  storage: ['state'],
  export: ['content', 'localize', 'state'],
  elements: ['content', 'localize', 'state', 'storage', 'export'],
  define: ['elements'],
  embed: ['widgets.ts', 'localize', 'elements', 'define'],
  site: ['widgets.ts', 'heights.ts', 'content', 'localize', 'embed'],
  'index.ts': ['content', 'localize', 'state', 'elements'],
  'drop-in.ts': ['define', 'embed'],
  'loader.ts': ['localize', 'define', 'embed'],
  'words.ts': ['embed'],
};
/** Types are not code: they may also be taken from these. */
const MAY_IMPORT_TYPES = { content: ['localize'], 'index.ts': ['storage'] };
/** What may be imported from outside. */
const PACKAGES = { elements: ['lit/html.js'], site: ['lit/html.js'] };

const files = readdirSync('src', { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.ts'));
const room = (file) => file.split(/[\\/]/)[0] ?? '';

const imports = (file) =>
  ts
    .createSourceFile(file, readFileSync(join('src', file), 'utf8'), ts.ScriptTarget.Latest)
    .statements.filter((s) => (ts.isImportDeclaration(s) || ts.isExportDeclaration(s)) && s.moduleSpecifier)
    .map((s) => ({ to: s.moduleSpecifier.text, typeOnly: Boolean(s.importClause?.isTypeOnly || s.isTypeOnly) }));

test('every room of src/ is in the table', () => {
  assert.deepEqual(
    [...new Set(files.map(room))].filter((name) => !(name in MAY_IMPORT)),
    [],
  );
});

test('imports go the way of the table', () => {
  const wrong = files.flatMap((file) =>
    imports(file).flatMap(({ to, typeOnly }) => {
      const from = room(file);
      const inside = to.startsWith('.');
      const target = inside ? room(relative('src', join('src', dirname(file), to))).replace(/\.js$/, '.ts') : to;
      const allowed = inside
        ? [from, ...MAY_IMPORT[from], ...(typeOnly ? (MAY_IMPORT_TYPES[from] ?? []) : [])]
        : (PACKAGES[from] ?? []);
      return allowed.includes(target) ? [] : [`src/${file} imports ${to}`];
    }),
  );
  assert.deepEqual(wrong, []);
});

test('widgets do not import each other', () => {
  const wrong = files
    .filter((file) => /^elements[\\/](?!shared)/.test(file))
    .flatMap((file) => imports(file).map(({ to }) => [file, relative('src', join('src', dirname(file), to))]))
    .filter(([file, to]) => /^elements[\\/](?!shared)/.test(to) && to.split(/[\\/]/)[1] !== file.split(/[\\/]/)[1]);
  assert.deepEqual(wrong, []);
});
