/** The docs: links lead somewhere, files that are named exist, commands are there, and what is shown works. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { marked } from 'marked';
import { TAGS } from '../../dist/lib/widgets.js';
import { readConfig } from '../../scripts/publish.js';
import { skip, useSite } from '../support/site.js';

const PAGES = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'ACCESSIBILITY.md'],
  ...readdirSync('docs', { recursive: true })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
  ...readdirSync('integrations', { recursive: true })
    .filter((file) => file.endsWith('README.md'))
    .map((file) => `integrations/${file}`),
];
const { scripts, bin } = JSON.parse(readFileSync('package.json', 'utf8'));
const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations);
const properties = new Set(elements.flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name)));

const tokensOf = (page) => {
  const found = [];
  marked.walkTokens(marked.lexer(readFileSync(page, 'utf8')), (token) => found.push(token));
  return found;
};
const all = PAGES.flatMap((page) => tokensOf(page).map((token) => ({ page, ...token })));
const blocks = all.filter(({ type }) => type === 'code');
const blocksIn = (...kinds) => blocks.filter(({ lang }) => kinds.includes(lang));

/** As GitHub makes them. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
const anchorsOf = (page) =>
  tokensOf(page)
    .filter(({ type }) => type === 'heading')
    .map(({ text }) => anchorOf(text));

test('every block says what it is in', () => {
  // ts, tsx, vue and svelte are checked against the packed package: test/install; js and php in portals: test/portals.
  const known = ['sh', 'html', 'css', 'json', 'text', 'ts', 'tsx', 'vue', 'svelte', 'js', 'php'];
  assert.deepEqual(
    blocks.filter(({ lang }) => !known.includes(lang)).map(({ page, text }) => [page, text.slice(0, 60)]),
    [],
  );
});

test('every link leads somewhere', () => {
  const broken = all
    .filter(({ type, href }) => type === 'link' && !/^(https?|mailto):/.test(href))
    .filter(({ page, href }) => {
      const [path, anchor] = href.split('#');
      const target = path ? join(dirname(page), path) : page;
      return !existsSync(target) || (anchor && !anchorsOf(target).includes(anchor));
    });
  assert.deepEqual(
    broken.map(({ page, href }) => `${page}: ${href}`),
    [],
  );
});

test('every file that is named exists', () => {
  const path =
    /^(?:\.?(?:src|test|scripts|docs|locales|stories|dist|\.githooks|\.ci)\/[\w./-]*|[A-Z]{6,}\.md|[a-z.]+\.config\.js)$/;
  /** Made by a command that is named beside it. */
  const made = /^dist\/(contact-sheet|release)\/|^locales\/kl\.xlf$|^dist\/web\/lm-widgets\.kl\.js$/;
  const missing = all
    // What was decided once may name what is no more.
    .filter(({ page, type, text }) => !page.startsWith('docs/decisions/') && type === 'codespan' && path.test(text))
    .filter(({ text }) => !made.test(text) && !existsSync(text));
  assert.deepEqual(
    missing.map(({ page, text }) => `${page}: ${text}`),
    [],
  );
});

test('every command is there', () => {
  const lines = blocksIn('sh').flatMap(({ page, text }) => text.split('\n').map((line) => [page, line]));
  const spans = all.filter(({ type, text }) => type === 'codespan' && text.startsWith('npm '));
  const commands = [...lines, ...spans.map(({ page, text }) => [page, text])].map(([page, line]) => [
    page,
    line.replace(/\s+#.*$/, '').replace(/^([A-Z_]+=\S+ )+/, ''),
  ]);
  const isThere = (command) => {
    const [program, first, ...rest] = command.split(' ');
    if (program === 'npm' && first === 'run') return rest[0] in scripts;
    if (program === 'npm') return first in scripts || ['install', 'ci', 'publish', 'pack'].includes(first);
    if (program === 'npx') return first in bin || existsSync(`node_modules/.bin/${first}`);
    if (program === 'node') return existsSync(rest.find((word) => word.includes('/')) ?? first);
    return program === 'git';
  };
  assert.deepEqual(
    commands.filter(([, command]) => command && !isThere(command)).map((pair) => pair.join(': ')),
    [],
  );
});

test('JSON is JSON, and the configuration of `publish` is one', () => {
  for (const { text } of blocksIn('json')) {
    const data = JSON.parse(text);
    if (data.widgets) readConfig(text);
    for (const path of Object.values(data).flat()) {
      if (String(path).includes('/laeringsmiljoe-widgets/')) {
        assert.ok(existsSync(String(path).replace('./node_modules/laeringsmiljoe-widgets/', '')), path);
      }
    }
  }
});

describe('in a browser', { skip }, () => {
  const open = useSite();

  test('every piece of HTML shows what it says, without a word on the console', async () => {
    for (const { page: file, text } of blocksIn('html')) {
      const page = await open('embed/contact-card.html');
      const messages = [];
      page.on('console', (message) => messages.push(message.text()));
      page.on('pageerror', (error) => messages.push(String(error)));
      const html = text
        .replaceAll(/(?<=["'])\/widgets\//g, '/')
        .replaceAll('https://files.example/widgets/0.1.0/', '/')
        .replace('integrity="sha384-…"', '');
      const isWhole = html.includes('lm-widgets.js');
      await page.setContent(
        `<!doctype html><html lang="da"><title>x</title><link rel="icon" href="data:,">${isWhole ? '' : '<script src="/lm-widgets.js"></script>'}${html}`,
        { waitUntil: 'load' },
      );
      const shown = await page.evaluate(async (selector) => {
        const widgets = [...document.querySelectorAll(selector)];
        for (const widget of widgets) await widget.updateComplete;
        return widgets.map((widget) => [
          widget.localName,
          widget.getAttributeNames(),
          widget.shadowRoot?.querySelector('section')?.getAttribute('aria-labelledby') ?? null,
        ]);
      }, TAGS.join());
      for (const [tagName, attributes, name] of shown) {
        const { attributes: known } = elements.find((element) => element.tagName === tagName);
        const unknown = attributes.filter((one) => one !== 'id' && !known.some((attribute) => attribute.name === one));
        assert.deepEqual(unknown, [], `${file}: ${tagName}`);
        assert.ok(name, `${file}: ${tagName} is not shown`);
      }
      assert.deepEqual(messages, [], file);
      await page.close();
    }
  });

  test('every style is understood, and names custom properties that there are', async () => {
    const page = await open('embed/contact-card.html');
    for (const { page: file, text } of blocksIn('css')) {
      const { rules, declared } = await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        const flat = [...sheet.cssRules].flatMap((rule) => (rule.cssRules?.length ? [...rule.cssRules] : [rule]));
        return { rules: flat.length, declared: flat.map(({ style }) => style?.length ?? 0) };
      }, text);
      assert.equal(rules, text.match(/\{/g).length - (text.match(/@media/g)?.length ?? 0), file);
      assert.ok(declared.every(Boolean), file);
      for (const [name] of text.matchAll(/--lm-[a-z-]+/g)) assert.ok(properties.has(name), `${file}: ${name}`);
    }
  });
});
