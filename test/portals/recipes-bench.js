/**
 * The recipes as their README sets them up: each of its blocks is bundled with the real product from `test/survival/`,
 * and run in a page of a server of its own, as a portal would.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { marked } from 'marked';
import { serve } from '../../scripts/serve.js';
import { useBrowser } from '../support/site.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const RECIPES = here('../../integrations/recipes');
const PRODUCTS = here('../survival/node_modules');
/** Beside the products, so that their names are found. */
const PLACE = `${PRODUCTS}/recipes`;

const PAGE = `<!doctype html>
<html lang="da">
  <title>Portal</title>
  <button id="lm-widget">Sæt værktøj ind</button>
  <div id="text"></div>
</html>`;

/** What the README says under each heading. */
const readBlocks = () => {
  const blocks = new Map();
  let heading = '';
  for (const token of marked.lexer(readFileSync(`${RECIPES}/README.md`, 'utf8'))) {
    if (token.type === 'heading') heading = token.text;
    if (token.type === 'code') blocks.set(heading, token.text);
  }
  return blocks;
};

/** The lines that are for elements and frames, taken out. */
const withoutElements = (block) => block.replace(/^.*\/\/ elements and frames$/gm, '');

export const blocks = readBlocks();
const nameOf = (heading, { bare }) => `set-up-${heading.toLowerCase().replace(/\W+/g, '-')}${bare ? '-bare' : ''}`;

/** Returns what opens a page with a recipe, or one of the site, which has the script. */
export const useRecipes = () => {
  const browser = useBrowser();
  let web, products;
  // A host with a dot in it: CKEditor takes no other for an address that is pasted.
  const base = () => `http://widgets.localhost:${web.port}/`;

  before(async () => {
    web = await serve(here('../../dist/web'), { headers: { 'Access-Control-Allow-Origin': '*' } });
    products = await serve(PRODUCTS);
    mkdirSync(PLACE, { recursive: true });
    cpSync(RECIPES, PLACE, { recursive: true });
    writeFileSync(`${PLACE}/page.html`, PAGE);
    const entryPoints = [];
    for (const [heading, block] of blocks) {
      const set = block.replaceAll('https://intranet.example/widgets/', base());
      for (const bare of [false, true]) {
        const file = `${PLACE}/${nameOf(heading, { bare })}.js`;
        writeFileSync(file, bare ? withoutElements(set) : set);
        entryPoints.push(file);
      }
    }
    const options = { outdir: `${PLACE}/built`, bundle: true, format: 'esm', logLevel: 'error' };
    const [inNode, inBrowser] = [true, false].map((wanted) =>
      entryPoints.filter((file) => file.includes('sanitize-html') === wanted),
    );
    await build({ ...options, entryPoints: inBrowser });
    await build({ ...options, entryPoints: inNode, platform: 'node', packages: 'external' });
  });

  after(() => {
    web?.close();
    products?.close();
  });

  const openSite = async (path = 'demo/index.html') => {
    const page = await browser().newPage();
    await page.goto(base() + path);
    return page;
  };

  /** The portal's page, with the script on it, and what the README says under a heading. */
  const open = async (heading, { scripts = [], bare = false } = {}) => {
    const page = await browser().newPage();
    const origin = `http://localhost:${products.port}`;
    await page.goto(`${origin}/recipes/page.html`);
    await page.addScriptTag({ url: `${base()}lm-widgets.js` });
    for (const script of scripts) await page.addScriptTag({ url: `${origin}/${script}` });
    await page.addScriptTag({ type: 'module', url: `${origin}/recipes/built/${nameOf(heading, { bare })}.js` });
    return page;
  };

  /** What a block exports, in Node. */
  const load = (heading) => import(pathToFileURL(`${PLACE}/built/${nameOf(heading, {})}.js`).href);

  return { base, load, open, openSite, origin: () => `http://localhost:${products.port}` };
};
