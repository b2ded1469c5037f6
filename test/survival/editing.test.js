/** A page that has the script and an editor open: what is being written stays a link, and so does what is saved. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { skip, useEditors } from './bench.js';
import { PRODUCTS } from './products.js';

const EDITORS = PRODUCTS.filter(({ open, name }) => open && !name.startsWith('DOMPurify'));

describe('while a page is being written', { skip }, () => {
  const { open, originOf } = useEditors();

  for (const editor of EDITORS) {
    test(`no widget is in ${editor.name}, and one is beside it, once`, async () => {
      const page = await open(editor);
      await page.addScriptTag({ url: `${originOf()}/lm-widgets.js` });
      const link = `<p><a href="${originOf()}/embed/contact-card.html">Kontakt</a></p>`;
      const { saved, inside, beside } = await page.evaluate(async (html) => {
        const settle = async () => {
          for (let frames = 0; frames < 10; frames += 1) await new Promise(requestAnimationFrame);
        };
        window.editor.set(html);
        window.editor.focus();
        const place = document.body.appendChild(document.createElement('article'));
        place.innerHTML = html;
        await settle();
        // Looking again changes nothing.
        globalThis[Symbol.for('lm')].scan(document);
        await settle();
        const all = document.querySelectorAll('lm-contact-card');
        const frames = [...document.querySelectorAll('iframe')].flatMap((frame) => [
          ...(frame.contentDocument?.querySelectorAll('lm-contact-card') ?? []),
        ]);
        return {
          saved: window.editor.get(),
          beside: place.querySelectorAll('lm-contact-card').length,
          inside: all.length + frames.length - place.querySelectorAll('lm-contact-card').length,
        };
      }, link);
      assert.deepEqual({ inside, beside }, { inside: 0, beside: 1 });
      assert.match(saved, /<a [^>]*href="[^"]*embed\/contact-card\.html"/);
      assert.doesNotMatch(saved, /lm-contact-card/);
      await page.close();
    });
  }
});
