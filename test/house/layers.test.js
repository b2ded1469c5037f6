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
  contacts: ['localize', 'state'],
  storage: ['content', 'state'],
  export: ['content', 'localize', 'state', 'contacts'],
  elements: ['content', 'localize', 'state', 'contacts', 'storage', 'export'],
  define: ['elements'],
  embed: ['widgets.ts', 'localize', 'export', 'elements', 'define'],
  site: ['widgets.ts', 'heights.ts', 'content', 'localize', 'state', 'contacts', 'export', 'embed'],
  'index.ts': ['content', 'localize', 'state', 'elements'],
  'drop-in.ts': ['define', 'embed'],
  'loader.ts': ['localize', 'define', 'embed'],
  'words.ts': ['embed'],
};
/** Types are not code: they may also be taken from these. */
const MAY_IMPORT_TYPES = { content: ['localize'], 'index.ts': ['storage'] };
/** Types of these packages may be imported by these rooms. */
const PACKAGE_TYPES = { localize: ['lit'] };
/** What may be imported from outside. */
const LIT = ['lit', 'lit/decorators.js', 'lit/directive.js', 'lit/directive-helpers.js', 'lit/directives/repeat.js'];
const PACKAGES = { export: ['lit'], elements: LIT, site: ['lit/html.js'] };

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
        : [...(PACKAGES[from] ?? []), ...(typeOnly ? (PACKAGE_TYPES[from] ?? []) : [])];
      return allowed.includes(target) ? [] : [`src/${file} imports ${to}`];
    }),
  );
  assert.deepEqual(wrong, []);
});

/** The folder of a widget that a file is in; none where widgets share it. */
const widgetOf = (file) => {
  const [, folder = ''] = /^elements[\\/]([^\\/]+)[\\/]/.exec(file) ?? [];
  return files.includes(join('elements', folder, `${folder}.ts`)) && folder !== 'export-menu' ? folder : '';
};

test('widgets do not import each other, and nothing that they share imports one', () => {
  const wrong = files
    .filter((file) => file.startsWith('elements'))
    .flatMap((file) => imports(file).map(({ to }) => [file, relative('src', join('src', dirname(file), to))]))
    .filter(([file, to]) => widgetOf(to) && widgetOf(to) !== widgetOf(file));
  assert.deepEqual(wrong, []);
});
