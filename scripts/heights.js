/** `npm run heights`: measures what the built widgets need at first view, and writes it wherever it is said. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import puppeteer from 'puppeteer-core';
import { findEngines } from '../test/support/engines.js';
import { serve } from './serve.js';

const FILE = 'src/heights.ts';

/** Pixels: what is measured at which width. The phone has 360, less the margins of a page. */
const WIDTHS = { COLUMN: 720, PHONE: 344, FRAME: 640 };
const COMMENTS = {
  COLUMN: 'In the column of a page, 720 px and more.',
  PHONE: 'In the column of a phone that is 360 px wide.',
  FRAME: 'In a frame of 640 px.',
};

/** In the page: the height of a widget in a language, in pixels. */
const heightOf = async (tag, lang) => {
  const widget = document.createElement(tag);
  widget.lang = lang;
  document.body.replaceChildren(widget);
  await widget.updateComplete;
  return widget.getBoundingClientRect().height;
};

/** The font that is used, as the system's own may be any. */
const fontOf = async (page) => {
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'body' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts[0].familyName;
};

/** The greater of Danish and English, up to the next ten with a pixel to spare. */
export const measure = async (browser) => {
  const { WIDGET_NAMES, tagOf } = await import('../dist/lib/widgets.js');
  const server = await serve('dist/web');
  const page = await browser.newPage();
  await page.goto(`http://localhost:${server.port}/LICENSES.txt`);
  await page.setContent('<!doctype html><link rel="stylesheet" href="/site.css" /><body style="margin: 0">Abc</body>');
  const FONT = await fontOf(page);
  await page.addScriptTag({ path: 'dist/web/lm-widgets.js' });
  const measured = {};
  for (const [name, width] of Object.entries(WIDTHS)) {
    await page.setViewport({ width, height: 2000 });
    measured[name] = {};
    for (const widget of WIDGET_NAMES) {
      const heights = [];
      for (const lang of ['da', 'en']) heights.push(await page.evaluate(heightOf, tagOf(widget), lang));
      measured[name][widget] = Math.ceil((Math.max(...heights) + 1) / 10) * 10;
    }
  }
  await page.close();
  server.close();
  return { FONT, ...measured };
};

const sourceOf = ({ FONT, ...measured }) =>
  format(
    `/** Pixels to reserve for each widget before it is there. Measured and written by \`npm run heights\`. */
import type { WidgetName } from './widgets.js';

type Heights = Readonly<Partial<Record<WidgetName, number>>>;

/** The font of the machine that measured. */
export const FONT = '${FONT}';
${Object.entries(measured)
  .map(([name, heights]) => `\n/** ${COMMENTS[name]} */\nexport const ${name}: Heights = ${JSON.stringify(heights)};\n`)
  .join('')}`,
    { parser: 'typescript', printWidth: 120, singleQuote: true },
  );

/** A process for each: what is imported of one would still be there in the next. */
const build = () => execFileSync(process.execPath, ['scripts/build.js'], { stdio: 'inherit' });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  build();
  const browser = await puppeteer.launch({
    executablePath: findEngines().Chromium,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
  });
  const source = await sourceOf(await measure(browser));
  await browser.close();
  if (source !== readFileSync(FILE, 'utf8')) {
    writeFileSync(FILE, source);
    build();
  }
  // Only now: it takes the heights from what was built.
  const { DOCUMENTS, fillIn } = await import('./reservation.js');
  for (const file of DOCUMENTS) writeFileSync(file, fillIn(readFileSync(file, 'utf8')));
}
