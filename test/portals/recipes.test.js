/** Each recipe in the product that it is for, by clicks and keys: what is saved, what readers see, what is kept out. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { skip } from '../support/site.js';
import { useRecipes } from './recipes-bench.js';

/**
 * `write`: what is clicked to write; `inFrame`: the text is in a frame. `get` and `set` run in the page. `words`: those
 * of the editor's language, which the builder speaks too.
 */
const DA = {
  tool: 'Læringsværktøj',
  widgets: {
    'principle-checklist': 'Tjekliste',
    'challenge-picker': 'Fra udfordring til plan',
    'contact-card': 'Kontaktkort',
  },
  ...{ heading: 'Overskrift', insert: 'Sæt ind på siden', change: 'Ret på siden', close: 'Luk' },
};
const EN = {
  tool: 'Learning tool',
  widgets: {
    'principle-checklist': 'Checklist',
    'challenge-picker': 'From challenge to plan',
    'contact-card': 'Contact card',
  },
  ...{ heading: 'Heading', insert: 'Put it on the page', change: 'Change it on the page', close: 'Close' },
};

const tinymce = (name, folder) => ({
  name,
  recipe: 'TinyMCE',
  scripts: [`${folder}/tinymce.min.js`],
  write: 'iframe.tox-edit-area__iframe',
  inFrame: true,
  get: () => window.tinymce.get('text').getContent(),
  set: (html) => window.tinymce.get('text').setContent(html),
  words: EN,
});

const EDITORS = [
  tinymce('TinyMCE 8', 'tinymce'),
  tinymce('TinyMCE 7', 'tinymce-7'),
  {
    name: 'CKEditor 5',
    recipe: 'CKEditor 5',
    write: '.ck-editor__editable',
    get: () => document.querySelector('.ck-editor__editable').ckeditorInstance.getData(),
    set: (html) => document.querySelector('.ck-editor__editable').ckeditorInstance.setData(html),
    words: DA,
  },
  {
    name: 'Tiptap',
    recipe: 'Tiptap',
    write: '.tiptap',
    get: () => document.querySelector('.tiptap').editor.getHTML(),
    set: (html) => document.querySelector('.tiptap').editor.commands.setContent(html),
    words: DA,
  },
];

/** Nobody may be able to write this into a page. */
const HOSTILE = [/onclick/, /onload/, /style=/, /javascript:/, /srcdoc/, /evil\.example/, /<lm-other/];

describe('recipes', { skip }, () => {
  const { base, load, open, openSite, origin } = useRecipes();

  const start = async (editor, options) => {
    const page = await open(editor.recipe, { scripts: editor.scripts, ...options });
    await page.waitForSelector(editor.write);
    // TinyMCE is there before it is ready.
    await page.waitForFunction((get) => new Function(`return (${get})()`)() !== undefined, {}, String(editor.get));
    return page;
  };
  const reload = async (page, editor, html) => {
    await page.evaluate(editor.set, html);
    return page.evaluate(editor.get);
  };

  /** What readers get of what was saved. */
  const show = async (saved, tag) => {
    const page = await openSite();
    await page.evaluate((html) => {
      const place = document.body.appendChild(document.createElement('article'));
      place.innerHTML = html;
    }, saved);
    const widget = await page.waitForSelector(`article ${tag}`);
    const shown = await widget.evaluate(async (element) => {
      await element.updateComplete;
      return {
        attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
        text: element.shadowRoot.querySelector('section').textContent,
        inside: element.textContent.trim(),
      };
    });
    await page.close();
    return shown;
  };

  const ELEMENT =
    '<lm-contact-card lang="en" name="Anna Holm" phone="12345678" density="compact"><p>Kontakt Anna</p></lm-contact-card>';
  const frame = () =>
    `<iframe src="${base()}embed/contact-card.html" title="Kontakt" width="100%" height="350" loading="lazy" allow="clipboard-write" referrerpolicy="no-referrer"></iframe>`;
  const hostile = () =>
    [
      `<p>Godt</p><p><a class="lm-embed" href="javascript:alert(1)">Link</a></p>`,
      `<lm-contact-card name="Anna" onclick="alert(1)" style="position:fixed" url="javascript:alert(1)"><p onclick="alert(1)">Kontakt</p></lm-contact-card>`,
      `<iframe src="https://evil.example/embed/contact-card.html"></iframe>`,
      `<iframe src="${base()}embed/contact-card.html" onload="alert(1)" srcdoc="evil.example" style="position:fixed"></iframe>`,
      `<lm-other name="x">Andet</lm-other>`,
    ].join('');

  /** Runs in a page: elements of ours and frames, by what they have. */
  const partsOf = (html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    return [...body.querySelectorAll('lm-contact-card, iframe, a')].map((element) => ({
      tag: element.localName,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      text: element.textContent.trim(),
    }));
  };
  const ELEMENT_PARTS = [
    {
      tag: 'lm-contact-card',
      attributes: { lang: 'en', name: 'Anna Holm', phone: '12345678', density: 'compact' },
      text: 'Kontakt Anna',
    },
  ];
  const framePart = () => [
    {
      tag: 'iframe',
      attributes: {
        src: `${base()}embed/contact-card.html`,
        ...{ title: 'Kontakt', width: '100%', height: '350', loading: 'lazy' },
        ...{ allow: 'clipboard-write', referrerpolicy: 'no-referrer' },
      },
      text: '',
    },
  ];
  const bare = (text) => text.replace(/\s+/g, ' ');

  for (const editor of EDITORS) {
    test(`${editor.name} keeps elements and frames whole, and without the options it does not`, async () => {
      for (const without of [false, true]) {
        const page = await start(editor, { bare: without });
        for (const [html, parts] of [
          [ELEMENT, ELEMENT_PARTS],
          [frame(), framePart()],
        ]) {
          const saved = await reload(page, editor, html);
          const kept = await page.evaluate(partsOf, saved);
          if (without) {
            assert.notDeepEqual(kept, parts, saved);
            continue;
          }
          assert.deepEqual(kept, parts, saved);
          assert.equal(await reload(page, editor, saved), saved);
          if (html === ELEMENT) {
            const { attributes, text, inside } = await show(saved, 'lm-contact-card');
            assert.equal(attributes.name, 'Anna Holm');
            assert.match(bare(text), /Call Anna Holm/);
            assert.equal(inside, 'Kontakt Anna');
          }
        }
        await page.close();
      }
    });

    test(`${editor.name} keeps nothing hostile of an element or a frame`, async () => {
      const page = await start(editor);
      const saved = await reload(page, editor, hostile());
      assert.match(saved, /<lm-contact-card [^>]*name="Anna"/);
      await page.close();
    });
  }

  test('CKEditor 5 makes a frame of an address that is pasted alone', async () => {
    const page = await open('CKEditor 5, frames');
    await page.waitForSelector('.ck-editor__editable');
    void origin;
    await page.close();
  });

  const expectClean = async (clean) => {
    for (const [html, parts] of [
      [ELEMENT, ELEMENT_PARTS],
      [frame(), framePart()],
    ]) {
      const page = await openSite();
      const saved = await clean(html);
      assert.deepEqual(await page.evaluate(partsOf, saved), parts, saved);
      await page.close();
    }
    const link = `<p><a class="lm-embed" href="${base()}embed/contact-card.html?lang=da#name=Anna">Kontakt</a></p>`;
    assert.equal(await clean(link), link);
    const saved = await clean(hostile());
    assert.match(saved, /<lm-contact-card name="Anna"><p>Kontakt<\/p><\/lm-contact-card>/);
    for (const pattern of HOSTILE) assert.doesNotMatch(saved, pattern);
  };

  test('DOMPurify lets through what is ours, and nothing hostile', async () => {
    const page = await open('DOMPurify');
    const module = new URL('built/set-up-dompurify.js', page.url()).href;
    await expectClean((html) =>
      page.evaluate(async (address, dirty) => (await import(address)).clean(dirty), module, html),
    );
    await page.close();
  });

  test('sanitize-html lets through what is ours, and nothing hostile', async () => {
    const { clean } = await load('sanitize-html');
    await expectClean(clean);
  });
});
