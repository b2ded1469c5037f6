/** Pages with the libraries of 2010, as Debian has them: all is as on a page without. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { serve } from '../../scripts/serve.js';
import { skip, useBrowser } from '../support/site.js';

const FOLDER = '/usr/share/javascript';
const LIBRARIES = {
  'MooTools 1.4': ['mootools/mootools-core-nc.js', 'mootools/mootools-more-nc.js'],
  'Prototype 1.7': ['prototype/prototype.js'],
};
const missing = Object.values(LIBRARIES)
  .flat()
  .filter((file) => !existsSync(join(FOLDER, file)));

/** All that was given arrays and dates a `toJSON`, in 1.6. */
const TO_JSON = `
  Array.prototype.toJSON = function () { return '[' + this.map(String).join(', ') + ']'; };
  Date.prototype.toJSON = function () { return '"' + this.getTime() + '"'; };`;

const page = (scripts) => `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>x</title>
  <script src="watch.js"></script>${scripts}<script src="lm-widgets.js" defer></script></head><body>
  <lm-principle-checklist><ol><li id="a"><strong>Vi spørger</strong><em>Ved tavlen</em></li><li id="b"><strong>Vi svarer</strong></li></ol></lm-principle-checklist>
  <lm-challenge-picker></lm-challenge-picker>
  <lm-contact-card name="Anna Holm" phone="12345678" hours="man-tor 9-15; fre 9-14"></lm-contact-card>
  <lm-contact-card><address>Bo Holm<br>Tlf. 87 65 43 21</address></lm-contact-card>
  <p><a href="embed/contact-card.html?lang=en#name=Link&phone=87654321">Kontakt</a></p></body></html>`;

/** What a user does, and all that can be seen, heard and found in storage after it. */
const use = async () => {
  const heard = [];
  const wait = () => new Promise((resolve) => setTimeout(resolve, 100));
  document.addEventListener('lm-change', (e) => heard.push([e.widget, e.item, e.done, e.total, e.composed].join()));
  const widgets = () => document.querySelectorAll('lm-principle-checklist, lm-challenge-picker, lm-contact-card');
  for (let frames = 0; frames < 600 && widgets().length < 5; frames += 1) await new Promise(requestAnimationFrame);
  const [checklist, picker] = widgets();
  const press = async (widget, selector) => {
    widget.shadowRoot.querySelector(selector).click();
    await wait();
  };
  await press(checklist, '[type=checkbox]');
  await press(checklist, 'summary');
  for (const selector of ['[type=radio]', '.primary', '[type=checkbox]', '.primary', '.primary']) {
    await press(picker, selector);
  }
  // The store writes a moment later.
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  await wait();
  return {
    heard,
    seen: [...widgets()].map((widget) => widget.shadowRoot.querySelector('section').innerText),
    stored: Object.values({ ...localStorage }).map((text) => JSON.parse(text).data),
    faults: window.faults,
  };
};

describe('a page of 2010', { skip: skip || (missing.length > 0 && `not installed: ${missing.join(', ')}`) }, () => {
  const browser = useBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'lm-old-'));
  let server;
  let expected;

  /** What comes of using a page, in a browser that has kept nothing. */
  const tryOut = async (name, scripts) => {
    writeFileSync(join(folder, `${name}.html`), page(scripts));
    const context = await browser().createBrowserContext();
    const opened = await context.newPage();
    await opened.goto(`http://localhost:${server.port}/${name}.html`);
    const result = await opened.evaluate(use);
    await context.close();
    return result;
  };

  before(async () => {
    cpSync('dist/web', folder, { recursive: true });
    cpSync('test/hosts/watch.js', join(folder, 'watch.js'));
    for (const file of Object.values(LIBRARIES).flat()) {
      writeFileSync(join(folder, file.replace('/', '-')), readFileSync(join(FOLDER, file)));
    }
    server = await serve(folder);
    expected = await tryOut('plain', '');
  });
  after(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  test('is compared with one on which all works', () => {
    assert.equal(expected.heard.length, 3);
    assert.match(expected.seen[3 - 1], /mandag–torsdag kl\. 9–15/);
    assert.equal(expected.stored.length, 2);
    assert.deepEqual(expected.faults, []);
  });

  for (const [library, files] of Object.entries(LIBRARIES)) {
    const scripts = files.map((file) => `<script src="${file.replace('/', '-')}"></script>`).join('');
    test(`is no different with ${library}`, async () => {
      assert.deepEqual(await tryOut(library.replace(' ', '-'), scripts), expected);
    });
    test(`is no different with ${library} and a toJSON for lists`, async () => {
      const name = `${library.replace(' ', '-')}-json`;
      writeFileSync(join(folder, 'to-json.js'), TO_JSON);
      assert.deepEqual(await tryOut(name, `${scripts}<script src="to-json.js"></script>`), expected);
    });
  }
});
