/**
 * Every form through every editor and sanitiser, then onto a page that has the script: the links must all become their
 * widget. Writes what came out into the table of docs/embedding.md.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, describe, test } from 'node:test';
import prettier from 'prettier';
import { FALLBACK, FORMS } from './forms.js';
import { skip, useEditors } from './bench.js';
import { PRODUCTS } from './products.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const DOCS = here('../../docs/embedding.md');

const cells = new Map();

const { open, originOf } = useEditors();

/** What a product makes of a form. */
const through = async (product, html) => {
  if (product.inNode) return product.inNode(html);
  const page = await open(product);
  await page.evaluate((given) => window.editor.set(given), html);
  const saved = await page.evaluate(() => window.editor.get());
  await page.close();
  return saved;
};

/** Runs in a page that has the script: what readers get of the saved HTML. */
const show = async (html, { tag, frame }) => {
  const place = document.createElement('article');
  place.innerHTML = html;
  document.body.append(place);
  for (let frames = 0; frames < 10; frames += 1) await new Promise(requestAnimationFrame);
  const widget = tag && [...place.querySelectorAll(tag)].find(({ shadowRoot }) => shadowRoot?.querySelector('section'));
  const inFrame = frame && place.querySelector('iframe[src*="/embed/"]:not([sandbox=""])');
  return {
    widget: Boolean(widget ?? inFrame),
    attributes: widget ? Object.fromEntries([...widget.attributes].map(({ name, value }) => [name, value])) : {},
    shown: widget ? widget.shadowRoot.textContent : '',
    // A frame without script shows the page's content as text.
    text: place.textContent + (place.querySelector('iframe[sandbox=""]')?.title ?? ''),
    link: Boolean(place.querySelector('a[href*="/embed/"]')),
  };
};

const onPage = async (html, form) => {
  const page = await open();
  const result = await page.evaluate(show, html, { tag: form.tag, frame: form.frame });
  await page.close();
  return result;
};

/** One word on what is left of a form. */
const judge = (form, saved, { widget, attributes, shown, text, link }) => {
  const right = Object.entries(form.attributes ?? {}).every(([name, value]) => attributes[name] === value);
  if (widget && right && shown.includes(form.text ?? '') && (!form.script || saved.includes('<script')))
    return 'widget';
  if (text.includes('<')) return 'code';
  return link ? 'link' : text.includes(FALLBACK) ? 'text' : 'lost';
};

describe('forms through editors and sanitisers', { skip }, () => {
  for (const product of PRODUCTS) {
    for (const form of FORMS) {
      test(`${product.name}: ${form.name}`, async () => {
        const saved = await through(product, form.html(originOf()));
        const verdict = judge(form, saved, await onPage(saved, form));
        cells.set(`${product.name}|${form.name}`, verdict);
        if (form.link) assert.equal(verdict, 'widget', saved);
      });
    }
  }

  after(async () => {
    const rows = PRODUCTS.map(({ name }) => [name, ...FORMS.map((form) => cells.get(`${name}|${form.name}`) ?? '')]);
    const lines = [['', ...FORMS.map(({ name }) => name)], FORMS.map(() => '---').concat('---'), ...rows];
    const table = lines.map((cellsOfRow) => `| ${cellsOfRow.join(' | ')} |`).join('\n');
    const docs = readFileSync(DOCS, 'utf8');
    const marked = /(<!-- survival -->)[^]*(<!-- \/survival -->)/;
    const written = docs.replace(marked, (_, start, end) => `${start}\n\n${table}\n\n${end}`);
    const options = await prettier.resolveConfig(DOCS);
    writeFileSync(DOCS, await prettier.format(written, { ...options, parser: 'markdown' }));
  });
});
