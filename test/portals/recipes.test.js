/** Each recipe in the product that it is for, by clicks and keys: what is saved, what readers see, what is kept out. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TAGS, WIDGET_NAMES } from '../../dist/lib/widgets.js';
import { skip } from '../support/site.js';
import { useRecipes } from './recipes-bench.js';

/** The words that are clicked, in the two languages that an editor may have. */
const DA = {
  tool: 'Læringsværktøj',
  ...{
    'principle-checklist': 'Tjekliste',
    'challenge-picker': 'Fra udfordring til plan',
    'contact-card': 'Kontaktkort',
  },
  ...{ both: 'Begge, det ene under det andet', heading: 'Overskrift', close: 'Luk' },
  ...{ insert: 'Sæt ind på siden', change: 'Ret på siden' },
  failed: 'Læringsværktøjerne kunne ikke hentes.',
};
const EN = {
  tool: 'Learning tool',
  ...{
    'principle-checklist': 'Checklist',
    'challenge-picker': 'From challenge to plan',
    'contact-card': 'Contact card',
  },
  ...{ both: 'Both, one below the other', heading: 'Heading', close: 'Close' },
  ...{ insert: 'Insert on the page', change: 'Change on the page' },
  failed: 'The learning tools could not be loaded.',
};

/** What nobody may put into a page by a text of theirs. */
const HEADING = 'Vores "egen" æøå & <b>fed</b>';

/**
 * `write`: what is clicked to write; `get` and `set` run in the page; `keeps`: what a portal needs a sanitiser for;
 * `alert`: what shows a failure, if it is not the browser.
 */
const tinymce = (name, folder) => ({
  name,
  recipe: 'TinyMCE',
  scripts: [`${folder}/tinymce.min.js`],
  write: 'iframe.tox-edit-area__iframe',
  alert: '[role=alert]',
  // It shuts off frames of others by an empty `sandbox`.
  keeps: ['style=', 'evil.example'],
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
    // Links to scripts are for whoever shows the text to keep out; what is inside an element it does not look at.
    keeps: ['onclick', 'javascript:', 'evil.example', '<script', 'alert(1)', '<lm-other'],
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
    // It has no buttons of its own; this is the page's.
    words: { ...DA, tool: 'Sæt værktøj ind' },
  },
];

/** Runs in the page: whether what the editor would save holds a text; `get` is its source. */
const holds = (get, text) => new Function(`return (${get})()`)().includes(text);

/** What nobody may be able to put into a page. */
const HOSTILE = [
  'onclick',
  'onload',
  'style=',
  'javascript:',
  'srcdoc',
  'evil.example',
  '<script',
  'alert(1)',
  '<lm-other',
];

describe('recipes', { skip }, () => {
  const { base, load, open, openSite } = useRecipes();

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

  /** The document in which the text is written. */
  const textOf = async (page, { write }) => (await (await page.$(write)).contentFrame()) ?? page;

  const named = (role, name) => `::-p-aria([name="${name}"][role="${role}"])`;

  /** The builder, once it can be used. */
  const builderOf = async (page) => {
    const builder = await page.waitForFrame((frame) => frame.url().includes('/index.html?insert='));
    await builder.waitForSelector('.insert button');
    return builder;
  };

  /** The paragraphs of what was saved, as a reader would have them, and what was saved is saved again as it is. */
  const savedLines = async (page, editor) => {
    const saved = await page.evaluate(editor.get);
    const lines = await page.evaluate((html) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      return [...body.children].map(({ localName, childNodes: [link, ...more], textContent }) => ({
        line: localName,
        // Alone in it, and with the class.
        address: link?.nodeName === 'A' && !more.length && link.className === 'lm-embed' ? link.href : undefined,
        text: textContent.trim(),
      }));
    }, saved);
    assert.equal(await reload(page, editor, saved), saved);
    return { saved, lines: lines.filter(({ text }) => text) };
  };

  /** How many widgets there are where something is written. */
  const widgetsIn = (text) => text.$$eval(TAGS.join(), ({ length }) => length);

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
      `<lm-contact-card name="Anna" onclick="alert(1)" style="position:fixed" url="javascript:alert(1)"><p onclick="alert(1)">Kontakt</p><script>alert(1)</script><iframe src="https://evil.example/"></iframe></lm-contact-card>`,
      `<iframe src="https://evil.example/embed/contact-card.html"></iframe>`,
      `<iframe src="${base()}embed/../../evil.example"></iframe>`,
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
    const { words } = editor;

    for (const widget of WIDGET_NAMES) {
      test(`${editor.name}: the button puts in a link that readers see as ${widget}`, async () => {
        const page = await start(editor);
        await page.click(editor.write);
        await page.keyboard.type('Velkommen');
        await page.locator(named('button', words.tool)).click();
        const builder = await builderOf(page);
        await builder.locator(named('radio', words[widget])).click();
        await builder.locator(named('textbox', words.heading)).fill(HEADING);
        await builder.locator(named('button', words.insert)).click();
        await page.waitForFunction(holds, {}, String(editor.get), 'lm-embed');

        const { saved, lines } = await savedLines(page, editor);
        assert.deepEqual(
          lines.map(({ line, text }) => [line, text]),
          [
            ['p', 'Velkommen'],
            ['p', HEADING],
          ],
        );
        assert.ok(lines[1].address?.startsWith(`${base()}embed/${widget}.html?`), saved);
        assert.equal(await widgetsIn(await textOf(page, editor)), 0);
        await page.close();

        const { attributes, text } = await show(saved, `lm-${widget}`);
        assert.equal(attributes.heading, HEADING);
        assert.ok(text.includes(HEADING));
      });
    }

    test(`${editor.name}: a double click changes a link that is there, and puts the other language below it`, async () => {
      const page = await start(editor);
      await page.evaluate(
        editor.set,
        `<p><a class="lm-embed" href="${base()}embed/contact-card.html?lang=da&amp;theme=dkfds#name=Anna">Kontakt</a></p><p>Farvel</p>`,
      );
      const text = await textOf(page, editor);
      await text.locator('::-p-text(Kontakt)').click({ count: 2 });
      const builder = await builderOf(page);
      await builder.locator(named('radio', words.both)).click();
      await builder.locator(named('button', words.change)).click();
      await page.waitForFunction(holds, {}, String(editor.get), 'lang=en');

      const { saved, lines } = await savedLines(page, editor);
      assert.equal(lines.length, 3, saved);
      assert.equal(lines[2].text, 'Farvel');
      for (const [index, lang] of ['da', 'en'].entries()) {
        const { searchParams, hash } = new URL(lines[index].address);
        assert.deepEqual([searchParams.get('lang'), searchParams.get('theme')], [lang, 'dkfds']);
        assert.equal(new URLSearchParams(hash.slice(1)).get('name'), 'Anna');
      }
      await page.close();
    });

    test(`${editor.name}: a dialog that is closed changes nothing`, async () => {
      const page = await start(editor);
      const link = `<p><a class="lm-embed" href="${base()}embed/contact-card.html?lang=da#name=Anna">Kontakt</a></p>`;
      const before = await reload(page, editor, link);
      await (await textOf(page, editor)).locator('::-p-text(Kontakt)').click({ count: 2 });
      await builderOf(page);
      await page.locator(named('button', words.close)).click();
      await page.waitForFunction(
        () => ![...document.body.children].some(({ shadowRoot }) => shadowRoot?.querySelector('dialog')),
      );
      assert.equal(await page.evaluate(editor.get), before);
      await page.evaluate(async () => {
        for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
      });
      assert.equal(await page.$(editor.alert ?? '[role=alert]'), null);
      await page.close();
    });

    test(`${editor.name} says so where the builder cannot be had`, { timeout: 30_000 }, async () => {
      const page = await start(editor);
      const network = await page.createCDPSession();
      await network.send('Network.enable');
      await network.send('Network.setBlockedURLs', { urls: ['*/pick.js'] });
      const said = editor.alert
        ? page.waitForSelector(editor.alert).then((alert) => alert.evaluate(({ textContent }) => textContent))
        : new Promise((resolve) => {
            page.once('dialog', (dialog) => dialog.accept().then(() => resolve(dialog.message())));
          });
      await page.locator(named('button', words.tool)).click();
      assert.ok((await said).includes(words.failed));
      await page.close();
    });

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

    test(`${editor.name} keeps of hostile markup no more than it does anyway`, async () => {
      const page = await start(editor);
      const saved = await reload(page, editor, hostile());
      assert.match(saved, /<lm-contact-card [^>]*name="Anna"/);
      const kept = HOSTILE.filter((text) => saved.includes(text));
      assert.deepEqual(kept, editor.keeps ?? [], saved);
      await page.close();
    });
  }

  for (const editor of EDITORS.filter(({ recipe }) => recipe === 'TinyMCE')) {
    test(`${editor.name}: the menu inserts, and the toolbar at a link changes it`, async () => {
      const page = await start(editor);
      await page.locator(named('menuitem', 'Insert')).click();
      await page.locator(named('menuitem', editor.words.tool)).click();
      const inserting = await builderOf(page);
      await inserting.locator(named('button', editor.words.insert)).click();
      await page.waitForFunction(holds, {}, String(editor.get), 'lm-embed');

      const text = await textOf(page, editor);
      await text.locator('.lm-embed').click();
      await page.locator(named('button', 'Change learning tool')).click();
      const changing = await builderOf(page);
      await changing.locator(named('textbox', editor.words.heading)).fill(HEADING);
      await changing.locator(named('button', editor.words.change)).click();
      await page.waitForFunction(holds, {}, String(editor.get), 'heading=');
      const { lines } = await savedLines(page, editor);
      assert.deepEqual(
        lines.map((line) => line.text),
        [HEADING],
      );
      await page.close();
    });

    test(`${editor.name} keeps an address on its own server whole`, async () => {
      const page = await start(editor);
      const link = `<p><a class="lm-embed" href="${new URL('/widgets/embed/contact-card.html#name=Anna', page.url())}">Kontakt</a></p>`;
      assert.equal(await reload(page, editor, link), link);
      await page.close();
    });
  }

  test('CKEditor 5 makes a frame of an address that is pasted alone', async () => {
    const page = await open('CKEditor 5, frames');
    await page.bringToFront();
    await page.waitForSelector('.ck-editor__editable');
    const address = `${base()}embed/contact-card.html?lang=da&theme=dkfds#name=Anna`;
    await page.evaluate((text) => {
      const field = document.body.appendChild(document.createElement('textarea'));
      field.value = text;
      field.select();
    }, address);
    const press = async (key) => {
      await page.keyboard.down('Control');
      await page.keyboard.press(key);
      await page.keyboard.up('Control');
    };
    await press('c');
    await page.click('.ck-editor__editable');
    await press('v');
    const { get } = EDITORS.find(({ recipe }) => recipe === 'CKEditor 5');
    await page.waitForFunction(holds, {}, String(get), '<iframe');
    const parts = await page.evaluate(partsOf, await page.evaluate(get));
    assert.deepEqual(
      parts.map(({ tag, attributes }) => [tag, attributes.src]),
      [['iframe', address]],
    );
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
    for (const text of HOSTILE) assert.ok(!saved.includes(text), saved);
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
