/** Every story as a test: no error, nothing found by the accessibility panel, its play function passes, and the toolbar works in it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { TAGS } from '../../dist/lib/widgets.js';
import { skip, useSite } from '../support/site.js';

const FOLDER = 'storybook-static';
const missing = !existsSync(`${FOLDER}/index.json`) && '`npm run build-storybook` has not been run';
const { entries } = missing ? { entries: {} } : JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8'));
const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations);
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const TOOLBAR = {
  lang: 'en',
  audience: 'me',
  theme: 'fluent',
  density: 'compact',
  scheme: 'dark',
  width: '640',
  host: 'old',
};

const entriesOf = (type) => Object.values(entries).filter((entry) => entry.type === type);

describe('Storybook', { skip: skip || missing, concurrency: 2 }, () => {
  const open = useSite(FOLDER);

  /** Opens a story. Returns its page, and what waits until it is rendered and has been played. */
  const show = async (id) => {
    const page = await open('index.json');
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      // The browser's own, for a page that is none.
      if (message.location().url?.endsWith('/favicon.ico')) return;
      if (message.type() === 'error') errors.push(message.text());
    });
    const played = async () => {
      await page.waitForFunction(
        () =>
          ['finished', 'completed', 'errored', 'aborted'].includes(window.__STORYBOOK_PREVIEW__?.currentRender?.phase),
        { timeout: 90_000 },
      );
      // By the frames, not by the network: a request that the page before left behind counts there for ever.
      for (const frame of page.frames()) await frame.waitForFunction(() => document.readyState === 'complete');
      const failure = await page.evaluate(() =>
        document.body.classList.contains('sb-show-errordisplay') ? document.body.innerText.slice(0, 500) : '',
      );
      assert.equal(failure, '');
    };
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${page.url().replace('index.json', 'iframe.html')}?viewMode=story&id=${id}`);
    await played();
    return { page, errors, played };
  };

  /** Chooses in the toolbar, and has the story begin anew. */
  const choose = (page, storyId, globals) =>
    page.evaluate(
      async (id, chosen) => {
        const preview = window.__STORYBOOK_PREVIEW__;
        await preview.onUpdateGlobals({ globals: chosen });
        await preview.onForceRemount({ storyId: id });
      },
      storyId,
      globals,
    );

  const audit = async (page) => {
    await page.evaluate(axe);
    // As the panel does.
    return page.evaluate(async () => {
      const context = { include: document.body, exclude: ['.sb-wrapper', '#storybook-docs'] };
      const { violations } = await window.axe.run(context, { rules: { region: { enabled: false } }, iframes: false });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 120)}`);
    });
  };

  for (const { id } of entriesOf('story')) {
    test(`${id}, and how it follows the toolbar`, async () => {
      const { page, errors, played } = await show(id);
      assert.deepEqual(await audit(page), []);
      assert.deepEqual(errors, []);

      await choose(page, id, TOOLBAR);
      await played();
      const seen = await page.evaluate((selector) => {
        const stage = document.querySelector('#storybook-root > [data-light]');
        const widgets = [...stage.shadowRoot.querySelectorAll(selector)];
        const { lang, dataset, shadowRoot } = stage;
        return {
          lang,
          light: dataset.light,
          width: shadowRoot.firstElementChild.clientWidth,
          widgets: widgets.map((widget) => ({
            own: widget.getAttributeNames(),
            lang: widget.closest('[lang]')?.lang ?? lang,
            shown: widget.shadowRoot.querySelector('section')?.lang,
            audience: widget.audience,
            density: widget.density,
            theme: widget.theme,
          })),
        };
      }, TAGS.join());
      assert.deepEqual([seen.lang, seen.light, seen.width], ['en', 'dark', 640]);
      for (const widget of seen.widgets) {
        if (widget.shown) assert.equal(widget.shown, widget.lang);
        for (const name of ['audience', 'density', 'theme']) assert.ok(widget.own.includes(name), name);
      }
      assert.deepEqual(errors, []);
      await page.close();
    });
  }

  for (const { id } of entriesOf('docs')) {
    test(`${id} says all that there is to say of the element, and no more`, async () => {
      const page = await open(`iframe.html?viewMode=docs&id=${id}`);
      const table = await page.waitForSelector('.docblock-argstable');
      const told = await table.evaluate((node) =>
        [...node.querySelectorAll('tbody tr')]
          .filter(({ cells }) => cells.length > 2)
          .map(({ cells }) => [cells[0].innerText.trim(), cells[1].innerText.trim()]),
      );
      const { attributes, members, events, slots, cssParts, cssProperties } = elements.find(
        ({ tagName }) => tagName === `lm-${id.replace('--docs', '')}`,
      );
      const fields = attributes.map(({ fieldName }) => fieldName);
      const properties = members.filter(({ name }) => !fields.includes(name));
      const all = [attributes, properties, events, slots, cssParts, cssProperties].flat();
      assert.deepEqual(told.map(([name]) => name).sort(), all.map(({ name }) => name || '(default)').sort());
      assert.deepEqual(
        told.filter(([, description]) => !description),
        [],
      );
      await page.close();
    });
  }
});
