/** Minified templates and style sheets: what a page shows stays as it is. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { minifyLiterals } from '../../scripts/minify-literals.js';

const minify = async (code) => (await minifyLiterals().transform(code, 'widget.js'))?.code ?? code;
const minifyTemplate = async (template) => (await minify(`html\`${template}\``)).slice('html`'.length, -1);

test('a template keeps what is seen and loses the spaces of the source', async () => {
  for (const [template, expected] of [
    ['\n  <p>${a}</p>\n  ${b}\n  ${c}\n', '<p>${a}</p>${b}${c}'],
    ['<b>${a}</b>\n  <i>${b}</i>', '<b>${a}</b><i>${b}</i>'],
    ['<input>\n  <label>${a}</label>', '<input><label>${a}</label>'],
    ["<b>${a}</b>${' '}<i>${b}</i>", "<b>${a}</b>${' '}<i>${b}</i>"],
    ['<p>${a}${` x `}${b}</p>', '<p>${a}${` x `}${b}</p>'],
    ['<p>${a} of ${b}</p>', '<p>${a} of ${b}</p>'],
    ['<b>${a}<span>: ${b}</span></b>', '<b>${a}<span>: ${b}</span></b>'],
    ['<p\n  class="${a} b ${c} ${d}"\n  id="x-${e}">\n</p>', '<p class="${a} b ${c} ${d}" id="x-${e}"></p>'],
    ['<div hidden="until-found" class=""></div>', '<div hidden="until-found" class=""></div>'],
  ])
    assert.equal(await minifyTemplate(template), expected);
});

test('a style sheet keeps what it says, whichever `css` it is', async () => {
  const sheet = (css) => minify(`css\`${css}\``);
  assert.equal(
    await sheet('\n/* why */\na {\n  --_x: light-dark(#fff, #000);\n}\n'),
    'css`a{--_x:light-dark(#fff,#000)}`',
  );
  assert.equal(await sheet('a { & b { inset: 0 } }'), 'css`a{& b{inset:0}}`');
  assert.equal(await sheet(':host([a]) :is(h2, h3) { top: 0 }'), 'css`:host([a]) :is(h2,h3){top:0}`');
  assert.match(await sheet('@container (max-width: 9em) { a { top: 0 } }'), /@container \(.*9em\)\s*\{a\{top:0\}\}/);
  // Lit's `css` reads the escapes of a template, `String.raw` does not.
  const contentOf = async (css, tag) => new Function('css', `return ${await sheet(css)}`)(tag);
  const cooked = ({ raw: [, ...none], ...strings }) => (assert.deepEqual(none, []), strings[0]);
  for (const [escape, tag] of [
    [String.raw`\200b`, String.raw],
    [String.raw`\\200b`, cooked],
  ])
    assert.match(await contentOf(`a { content: '${escape}' }`, tag), /^a\{content:"(\u200b|\\200b)"\}$/);
});

test('no template of the source has a space at its edge that minifying would drop', () => {
  const files = readdirSync('src', { recursive: true }).filter((file) => file.endsWith('.ts'));
  const edges = files.flatMap((file) =>
    (readFileSync(`src/${file}`, 'utf8').match(/html`[ \t]+[^\s`].*|.*<\/\w+>[ \t]+`/g) ?? []).map(
      (line) => `${file}: ${line}`,
    ),
  );
  assert.ok(files.length > 50);
  assert.deepEqual(edges, []);
});
