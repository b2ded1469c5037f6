/** What the recipes say, against the manifest, the tools that read them, and the pages that show them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { marked } from 'marked';
import { parse } from 'yaml';
import { ADDRESSES, ELEMENTS } from '../../integrations/recipes/elements.js';
import { letter } from '../../dist/lib/site/builder/portals.js';

const FOLDER = 'integrations/recipes';
const read = (path) => readFileSync(path, 'utf8');
const recipe = (path) => read(join(FOLDER, path));

const sorted = (lists) => Object.fromEntries(Object.entries(lists).map(([tag, names]) => [tag, [...names].sort()]));
const withId = sorted(Object.fromEntries(Object.entries(ELEMENTS).map(([tag, names]) => [tag, ['id', ...names]])));

/** The parts of a page of documentation of one kind. */
const tokensOf = (page, kind) => {
  const found = [];
  marked.walkTokens(marked.lexer(read(page)), (token) => token.type === kind && found.push(token));
  return found;
};

test('the elements and their attributes are those of the manifest', () => {
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  const listed = modules
    .flatMap(({ declarations }) => declarations)
    .map(({ tagName, attributes }) => [tagName, attributes.map(({ name }) => name)]);
  assert.deepEqual(sorted(ELEMENTS), sorted(Object.fromEntries(listed)));
});

test('Drupal’s line allows the link, and the elements with exactly these', () => {
  const tags = [...recipe('drupal/allowed-html.txt').matchAll(/<(\S+) ([^>]*)>/g)];
  const [[, link, its], ...elements] = tags;
  assert.deepEqual([link, its], ['a', 'class="lm-embed" href hreflang']);
  assert.deepEqual(Object.fromEntries(elements.map(([, tag, names]) => [tag, names.split(' ').sort()])), withId);
});

test('Drupal’s module names what there is', () => {
  const { type, core_version_requirement: core } = parse(recipe('drupal/lm_widgets/lm_widgets.info.yml'));
  assert.deepEqual([type, core], ['module', '^10 || ^11']);
  const { widgets } = parse(recipe('drupal/lm_widgets/lm_widgets.libraries.yml'));
  assert.match(recipe('drupal/lm_widgets/lm_widgets.module'), /'lm_widgets\/widgets'/);
  const [[file, options]] = Object.entries(widgets.js);
  assert.ok(existsSync(file.replace('web/', 'dist/web/')));
  assert.equal(options.preprocess, false);
});

test('the archive holds every recipe, a whole module, and the version', () => {
  const archive = unzipSync(readFileSync('dist/integrations/laeringsmiljoe-widgets-recipes.zip'));
  const recipes = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'package.js')
    .map(({ parentPath, name }) => join(parentPath, name).slice(FOLDER.length + 1));
  for (const path of [
    ...recipes,
    'drupal/lm_widgets/web/lm-widgets.js',
    'drupal/lm_widgets/web/embed/contact-card.html',
  ])
    assert.ok(archive[path], path);
  const { version } = JSON.parse(read('package.json'));
  for (const name of ['info', 'libraries']) {
    const text = strFromU8(archive[`drupal/lm_widgets/lm_widgets.${name}.yml`]);
    assert.ok(text.includes(`version: ${version}`), text);
  }
});

/** As Liferay documents them for each type; those that all types have first. */
const LIFERAY = {
  customElement: [
    ...['baseURL', 'name', 'type', 'cssURLs', 'friendlyURLMapping', 'htmlElementName', 'instanceable'],
    ...['portletCategoryName', 'properties', 'urls', 'useESM'],
  ],
  globalJS: ['baseURL', 'name', 'type', 'scope', 'scriptElementAttributes', 'scriptLocation', 'url'],
};

test('Liferay’s client extensions are the three elements and the script, in fields that it knows', () => {
  const extensions = Object.values(parse(recipe('liferay/client-extension.yaml')));
  for (const { type, ...fields } of extensions) {
    const unknown = Object.keys(fields).filter((name) => !LIFERAY[type].includes(name));
    assert.deepEqual(unknown, [], fields.name);
    for (const file of fields.urls ?? [fields.url]) assert.ok(existsSync(`dist/web/${file}`), file);
  }
  const elements = extensions.filter(({ type }) => type === 'customElement');
  assert.deepEqual(
    elements.map(({ htmlElementName }) => htmlElementName),
    Object.keys(ELEMENTS),
  );
  assert.ok(elements.every(({ instanceable, useESM }) => instanceable && !useESM));
});

const php = (...args) => spawnSync('php', args, { encoding: 'utf8' });

describe('PHP', { skip: php('-v').error && 'PHP is not installed' }, () => {
  for (const path of [
    'drupal/lm_widgets/lm_widgets.module',
    'typo3/ext_localconf.php',
    'typo3/Classes/LmSanitizerBuilder.php',
  ]) {
    test(`reads ${path}`, () => {
      const { status, stdout } = php('-l', join(FOLDER, path));
      assert.equal(status, 0, stdout);
    });
  }

  test('finds in the rules for TYPO3 the attributes of the manifest, and checks those that are addresses', () => {
    const script = [
      'namespace TYPO3\\CMS\\Core\\Html { class DefaultSanitizerBuilder {} }',
      `namespace { require ${JSON.stringify(join(FOLDER, 'typo3/Classes/LmSanitizerBuilder.php'))};`,
      'echo json_encode((new ReflectionClass(Laeringsmiljoe\\Widgets\\LmSanitizerBuilder::class))->getConstants()); }',
    ].join('\n');
    const { COMMON, ELEMENTS: own, ADDRESSES: addresses } = JSON.parse(php('-r', script).stdout);
    const all = Object.keys(own).map((tag) => [tag, [...COMMON, ...own[tag], ...addresses[tag]]]);
    const expected = Object.entries(withId).map(([tag, names]) => [tag, ['class', ...names]]);
    assert.deepEqual(sorted(Object.fromEntries(all)), sorted(Object.fromEntries(expected)));
    for (const [tag, names] of Object.entries(ELEMENTS))
      assert.deepEqual(
        addresses[tag],
        ADDRESSES.filter((name) => names.includes(name)),
      );
  });
});

test('the README says which versions were tried, and its links lead somewhere', () => {
  const { devDependencies } = JSON.parse(read('test/survival/package.json'));
  const text = recipe('README.md');
  for (const [product, names] of [
    ['TinyMCE', ['tinymce-7', 'tinymce']],
    ['CKEditor 5', ['ckeditor5']],
    ['Tiptap', ['@tiptap/core']],
    ['DOMPurify', ['dompurify']],
    ['sanitize-html', ['sanitize-html']],
  ]) {
    const versions = names.map((name) => devDependencies[name].replace(/^.*@/, ''));
    assert.ok(text.includes(`${product} ${versions.join(' og ')} i `), product);
  }
  for (const { href } of tokensOf(`${FOLDER}/README.md`, 'link')) assert.ok(existsSync(join(FOLDER, href)), href);
});

/** Whose lines a page of docs shows. */
const SHOWN = {
  drupal: ['drupal/allowed-html.txt'],
  typo3: ['typo3/setup.typoscript', 'typo3/ext_localconf.php'],
};

for (const [portal, paths] of Object.entries(SHOWN)) {
  test(`docs/portals/${portal}.md shows what is in the files`, () => {
    const files = paths.map(recipe);
    for (const { text } of tokensOf(`docs/portals/${portal}.md`, 'code').filter(({ lang }) => lang === 'text'))
      assert.ok(
        files.some((file) => file.includes(text)),
        text,
      );
  });
}

test('the page for Liferay sets attributes that the card has', () => {
  const [{ text }] = tokensOf('docs/portals/liferay.md', 'code');
  for (const line of text.split('\n')) assert.ok(ELEMENTS['lm-contact-card'].includes(line.split('=')[0]), line);
});

test('TypoScript is what the builder tells the administrator', () => {
  const base = 'https://intranet.example/widgets/';
  const [line] = letter('typo3', 'da', base, '', '').match(/page\.includeJSFooter.*/);
  assert.ok(recipe('typo3/setup.typoscript').includes(line));
});

test('every page for a portal is in both languages', () => {
  for (const portal of ['confluence', 'drupal', 'liferay', 'sitecore', 'typo3']) {
    const headings = tokensOf(`docs/portals/${portal}.md`, 'heading').filter(({ depth }) => depth === 2);
    assert.deepEqual(
      headings.map(({ text }) => text),
      ['Dansk', 'English'],
    );
  }
});
