/** The package for Umbraco in the backoffice's own rich text editor, and what it saves on a page of the site. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import Ajv from 'ajv';
import { unzipSync } from 'fflate';
import { TAGS } from '../../dist/lib/widgets.js';
import { skip, useBrowser } from '../support/site.js';
import { FOLDER, publicPage, useUmbraco, ZIP } from './umbraco/bench.js';

const WEB = `/${FOLDER}/web`;

const files = unzipSync(readFileSync(ZIP));
const textOf = (path) => Buffer.from(files[path] ?? '').toString('utf8');
const manifest = JSON.parse(textOf(`${FOLDER}/umbraco-package.json`));

describe('the package for Umbraco', () => {
  const SCHEMA = 'test/portals/node_modules/@umbraco-cms/backoffice/umbraco-package-schema.json';
  const ajv = new Ajv({ strict: false, validateSchema: false });
  // A slip in Umbraco's own file, which is no type of JSON Schema.
  ajv.addSchema(JSON.parse(readFileSync(SCHEMA, 'utf8').replaceAll('"{boolean}"', '"boolean"')), 'umbraco');
  const errorsOf = (name, data) => (ajv.validate(name, data) ? [] : [ajv.errorsText()]);

  test('has a manifest that Umbraco can read', () => {
    assert.deepEqual(errorsOf('umbraco', manifest), []);
    // The schema lets any extension pass as one of an unknown type, so those that it knows are asked for by name.
    for (const [type, name] of [
      ['propertyEditorUi', 'ManifestPropertyEditorUi'],
      ['localization', 'ManifestLocalization'],
    ]) {
      const extensions = manifest.extensions.filter((one) => one.type === type);
      assert.ok(extensions.length > 0);
      const errors = extensions.flatMap((extension) => errorsOf(`umbraco#/definitions/${name}`, extension));
      assert.deepEqual(errors, []);
    }
  });

  test('says its version, and sends nothing about itself', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.equal(manifest.version, version);
    assert.equal(manifest.allowTelemetry, false);
  });

  test('holds every file that it names', () => {
    const named = manifest.extensions.flatMap(({ js, api, element }) => [js, api, element].filter(Boolean));
    assert.equal(named.length, manifest.extensions.length);
    assert.deepEqual(
      named.filter((path) => !files[path.slice(1)]),
      [],
    );
    assert.deepEqual(
      ['pick.js', 'index.html', 'lm-loader.js', 'embed/contact-card.html'].filter(
        (path) => !files[`${WEB.slice(1)}/${path}`],
      ),
      [],
    );
  });

  test('has the same words in Danish and English, and all that it asks for', async () => {
    const wordsOf = async (lang) => {
      const { default: words } = await import(
        `data:text/javascript,${encodeURIComponent(textOf(`${FOLDER}/lang/${lang}.js`))}`
      );
      return Object.keys(words.laeringsmiljoe);
    };
    const words = await wordsOf('da');
    assert.deepEqual(await wordsOf('en'), words);
    const asked = Object.keys(files)
      .filter((path) => /^App_Plugins\/[^/]+\/[^/]+\.js(on)?$/.test(path))
      .flatMap((path) => [...textOf(path).matchAll(/(?:laeringsmiljoe_|\bterm\('(?!laeringsmiljoe_))(\w+)/g)])
      .map(([, word]) => word);
    assert.ok(asked.length > 6);
    assert.deepEqual(
      asked.filter((word) => !words.includes(word)),
      [],
    );
  });
});

/** What is on the screen, by the language of the backoffice. */
const SEEN = {
  da: {
    tool: 'Læringsværktøj',
    insert: 'Sæt ind på siden',
    putBack: 'Ret på siden',
    change: 'Ret',
    remove: 'Fjern',
    kinds: ['Tjekliste', 'Fra udfordring til plan', 'Kontaktkort'],
    danish: 'dansk',
  },
  en: {
    tool: 'Learning tool',
    insert: 'Insert on the page',
    putBack: 'Change on the page',
    change: 'Change',
    remove: 'Remove',
    kinds: ['Checklist', 'From challenge to plan', 'Contact card'],
    danish: 'danish',
  },
};

const linkTo = (address, text) => `<p><a class="lm-embed" href="${WEB}/embed/${address}">${text}</a></p>`;
const CARD = linkTo('contact-card.html?lang=da#name=Anna+%26+Bo&amp;phone=12345678', 'Ring til Anna &amp; Bo');
const TOOLS = [
  linkTo('principle-checklist.html?lang=da&amp;heading-level=3', 'Fire principper for et godt læringsmiljø'),
  linkTo('challenge-picker.html?lang=en&amp;max-picks=2', 'From challenge to plan'),
  CARD,
].join('');
const PAGE = `<p>Før</p>${TOOLS}<p>Efter</p>`;

const named = (role, name) => `::-p-aria([name="${name}"][role="${role}"])`;
const TEXT = named('textbox', 'Brødtekst');

describe('in Umbraco’s rich text editor', { skip, timeout: 300_000 }, () => {
  const { origin, publish } = useUmbraco();
  const browser = useBrowser();

  const newPage = async (path) => {
    const page = await browser().newPage();
    page.setDefaultTimeout(20_000);
    await page.setViewport({ width: 1200, height: 800 });
    await page.goto(`${origin()}/${path}`);
    return page;
  };

  const start = async ({ lang = 'da', isInstalled = true } = {}) => {
    const page = await newPage('umbraco/index.html');
    await page.waitForFunction(() => window.backoffice);
    await page.evaluate((...args) => window.backoffice.start(...args), lang, isInstalled);
    return page;
  };

  /** The editor in a fresh backoffice. */
  const open = async (html, { set = 'all', ...options } = {}) => {
    const page = await start(options);
    await page.evaluate((...args) => window.backoffice.openText(...args), html, set);
    await page.waitForSelector(TEXT);
    return page;
  };

  const saved = (page) => page.evaluate(() => window.backoffice.saved());
  /** What is saved where somebody has written something and taken it back. */
  const savedAgain = async (html, options) => {
    const page = await open(html, options);
    await page.focus(TEXT);
    await page.keyboard.type('x');
    await page.waitForFunction((html) => window.backoffice.saved() !== html, {}, html);
    await page.keyboard.press('Backspace');
    return saved(page);
  };

  const press = (page, name) => page.locator(named('button', name)).click();

  /** The builder in the dialog, once it can be used. */
  const builderOf = async (page) => {
    const frame = await page.waitForFrame((frame) => frame.url().startsWith(`${origin()}${WEB}/index.html`));
    await frame.waitForSelector('::-p-aria([role="radio"])');
    return frame;
  };

  const isClosed = (page) =>
    page.waitForFunction(() => ![...document.body.children].some((one) => one.shadowRoot?.querySelector('dialog')));

  const choose = async (page, kind, button) => {
    const builder = await builderOf(page);
    await builder.locator(named('radio', kind)).click();
    await press(builder, button);
    await isClosed(page);
  };

  /** Fills in a field of the builder that is folded away. */
  const fill = async (builder, section, field, text) => {
    const summary = await builder.waitForSelector(`summary ::-p-text(${section})`);
    await summary.evaluate((element) => element.closest('summary').focus());
    await builder.page().keyboard.press('Enter');
    await builder.locator(named('textbox', field)).fill(text);
  };

  for (const set of ['all', 'small']) {
    test(`inserts each tool, saves a link, and opens it again as it was; extensions: ${set}`, async () => {
      const { tool, kinds, insert } = SEEN.da;
      const page = await open('<p>Før</p>', { set });
      await page.focus(TEXT);
      await page.keyboard.press('End');
      for (const kind of kinds) {
        await press(page, tool);
        await choose(page, kind, insert);
      }
      await page.keyboard.type('Efter');
      const html = await saved(page);
      const link = (name) => `<p><a class="lm-embed" href="${WEB}/embed/${name}\\.html\\?lang=da">[^<]+</a></p>`;
      const links = ['principle-checklist', 'challenge-picker', 'contact-card'].map(link).join('');
      assert.match(html, new RegExp(`^<p>Før</p>${links}<p>Efter</p>$`));

      assert.equal(await savedAgain(html, { set }), html);
    });

    test(`saves without a change what was saved before; extensions: ${set}`, async () => {
      assert.equal(await savedAgain(PAGE, { set }), PAGE);
    });

    test(`leaves a link that is read where the package is not there; extensions: ${set}`, async () => {
      const html = await savedAgain(CARD + PAGE, { set, isInstalled: false });
      const page = await newPage('umbraco/index.html');
      const linksIn = (html) =>
        page.evaluate(
          (html) =>
            [...new DOMParser().parseFromString(html, 'text/html').links].map((link) => [
              link.getAttribute('href'),
              link.textContent,
            ]),
          html,
        );
      const links = await linksIn(html);
      assert.equal(links.length, 4);
      assert.deepEqual(links, await linksIn(CARD + PAGE));
    });
  }

  for (const lang of ['da', 'en']) {
    test(`shows what stands there, changes it and removes it: ${lang}`, async () => {
      const { kinds, danish, change, putBack, remove } = SEEN[lang];
      const card = `${kinds[2]}, ${danish}`;
      const before = `<p>Før</p>${CARD}<p>Efter</p>`;
      const page = await open(before, { lang });
      const block = await page.waitForSelector(named('group', card));
      assert.match(await block.evaluate(({ innerText }) => innerText), /Ring til Anna & Bo/);

      await press(page, `${change}: ${card}`);
      const builder = await builderOf(page);
      await fill(builder, ...(lang === 'da' ? ['Oplysninger om én', 'Navn'] : ['Details of one', 'Name']), 'Eva');
      await press(builder, putBack);
      await isClosed(page);
      const html = await saved(page);
      assert.match(
        html,
        /^<p>Før<\/p><p><a [^>]+ href="[^"]+\?lang=da#name=Eva&amp;phone=12345678">[^<]+<\/a><\/p><p>Efter<\/p>$/,
      );

      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
      assert.equal(await saved(page), before);

      await press(page, `${remove}: ${card}`);
      await page.waitForFunction(() => window.backoffice.saved() === '<p>Før</p><p>Efter</p>');
    });
  }

  test('changes nothing when the dialog is closed', async () => {
    const page = await open(PAGE);
    await press(page, 'Ret: Kontaktkort, dansk');
    await builderOf(page);
    await page.keyboard.press('Escape');
    await isClosed(page);
    await press(page, 'Læringsværktøj');
    await builderOf(page);
    await press(page, 'Luk');
    await isClosed(page);
    assert.equal(await saved(page), PAGE);
  });

  /** Goes on with one key until what has the focus is called so, through shadow roots and frames. */
  const go = async (page, key, name) => {
    const focused = () =>
      page.evaluate(() => {
        const innermost = (element) => {
          const inner = (element.shadowRoot ?? element.contentDocument)?.activeElement;
          return inner ? innermost(inner) : element;
        };
        const element = innermost(document.activeElement);
        const label = element.ownerDocument.getElementById(element.getAttribute('aria-labelledby'));
        return element.ariaLabel ?? (label ?? element).textContent.trim();
      });
    for (let times = 0; times < 80; times++) {
      if ((await focused()) === name) return;
      await page.keyboard.press(key);
    }
    assert.fail(`${key} does not lead to “${name}”`);
  };

  for (const set of ['all', 'small']) {
    test(`is used by keyboard alone; extensions: ${set}`, async () => {
      const page = await open('<p></p>', { set });
      await go(page, 'Tab', 'Brødtekst');
      await page.keyboard.type('Før');
      await page.keyboard.down('Shift');
      await go(page, 'Tab', 'Læringsværktøj');
      await page.keyboard.up('Shift');
      await page.keyboard.press('Enter');
      await builderOf(page);
      await go(page, 'Tab', 'Tjekliste');
      await go(page, 'ArrowDown', 'Kontaktkort');
      await go(page, 'Tab', 'Sæt ind på siden');
      await page.keyboard.press('Enter');
      await isClosed(page);
      await page.keyboard.type('Efter');
      assert.match(await saved(page), /^<p>Før<\/p><p><a [^>]+contact-card[^>]+>[^<]+<\/a><\/p><p>Efter<\/p>$/);

      // In the text Umbraco has the Tab key indent; on a block it leads on to the buttons.
      await page.keyboard.press('ArrowUp');
      await go(page, 'Tab', 'Ret: Kontaktkort, dansk');
      await page.keyboard.press('Enter');
      await builderOf(page);
      await go(page, 'Tab', 'Kontaktkort');
      await go(page, 'ArrowUp', 'Tjekliste');
      await go(page, 'Tab', 'Ret på siden');
      await page.keyboard.press('Enter');
      await isClosed(page);
      assert.match(await saved(page), /^<p>Før<\/p><p><a [^>]+principle-checklist[^>]+>[^<]+<\/a><\/p><p>Efter<\/p>$/);

      await page.keyboard.press('Delete');
      assert.equal(await saved(page), '<p>Før</p><p>Efter</p>');
    });
  }

  test('leaves room to write between a new tool and the next', async () => {
    const page = await open(`<p>Før</p>${CARD}`, { set: 'small' });
    await page.focus(TEXT);
    await page.keyboard.press('End');
    await press(page, 'Læringsværktøj');
    await choose(page, 'Tjekliste', 'Sæt ind på siden');
    await page.keyboard.type('Mellem');
    const html = await saved(page);
    assert.match(html, /^<p>Før<\/p><p><a [^>]+checklist[^>]+>[^<]+<\/a><\/p><p>Mellem<\/p><p><a [^>]+contact-card/);
  });

  test('changes a block that is selected by the arrow keys, with the button of the toolbar', async () => {
    const page = await open(`<p>Før</p>${CARD}`);
    await page.focus(TEXT);
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector(
      `${named('group', 'Kontaktkort, dansk')}::-p-xpath(self::*[contains(@class, "selectednode")])`,
    );
    await press(page, 'Læringsværktøj');
    await press(await builderOf(page), 'Ret på siden');
    await isClosed(page);
    assert.match(await saved(page), /^<p>Før<\/p><p><a [^>]+#name=Anna\+%26\+Bo&amp;phone=12345678">/);
  });

  test('offers nothing to change where a text may only be read', async () => {
    const page = await open(CARD);
    await page.waitForSelector(named('button', 'Ret: Kontaktkort, dansk'));
    await page.$eval('umb-input-tiptap', (input) => (input.readonly = true));
    await page.waitForSelector(named('button', 'Ret: Kontaktkort, dansk'), { hidden: true });
    await page.waitForSelector(named('group', 'Kontaktkort, dansk'));
  });

  test('takes only what is a link to a tool and nothing else for one', async () => {
    const others = [
      `<p>Se <a class="lm-embed" href="${WEB}/embed/contact-card.html">kontakt</a></p>`,
      '<p><a href="javascript:alert(1)//embed/contact-card.html">x</a></p>',
      '<p><a href="https://[/embed/contact-card.html">x</a></p>',
      `<p><a href="${WEB}/embed/contact-card.html"><strong>Kontakt</strong></a></p>`,
      '<p><a href="/om-os">Om os</a></p>',
    ];
    const page = await open(others.join('') + CARD);
    await page.waitForSelector(named('group', 'Kontaktkort, dansk'));
    assert.equal((await page.$$('::-p-aria([role="group"])')).length, 1);
  });

  for (const isInstalled of [true, false]) {
    test(`never starts a widget where a text is being written; package installed: ${isInstalled}`, async () => {
      const page = await open(PAGE, { isInstalled });
      for (const script of ['lm-loader.js', 'lm-widgets.js']) await page.addScriptTag({ url: `${WEB}/${script}` });
      await page.evaluate(() => globalThis[Symbol.for('lm')].scan(document));
      await page.focus(TEXT);
      await page.keyboard.type('x');
      assert.equal(await page.$(`>>> :is(${TAGS.join()})`), null);
      assert.match(await saved(page), /^<p>xFør<\/p>(<p><a [^>]+>[^<]+<\/a><\/p>){3}<p>Efter<\/p>$/);
    });
  }

  test('becomes the three widgets on a page of the site', async () => {
    publish('side.html', publicPage(await savedAgain(PAGE)));
    const page = await newPage('side.html');
    const attributesOf = (tag) =>
      page
        .waitForSelector(`${tag}:defined`)
        .then((element) =>
          element.evaluate(({ attributes }) =>
            Object.fromEntries(
              [...attributes].map(({ name, value }) => [name, value]).filter(([name]) => !name.startsWith('data-')),
            ),
          ),
        );
    assert.deepEqual(await attributesOf('lm-principle-checklist'), { lang: 'da', 'heading-level': '3' });
    assert.deepEqual(await attributesOf('lm-challenge-picker'), { lang: 'en', 'max-picks': '2' });
    assert.deepEqual(await attributesOf('lm-contact-card'), { lang: 'da', name: 'Anna & Bo', phone: '12345678' });
    await page.waitForSelector(named('link', '12\u{a0}34\u{a0}56\u{a0}78'));
    assert.equal(await page.$(named('link', 'Ring til Anna & Bo')), null);
  });

  test('is a link to a page of its own where the site has no script', async () => {
    publish('uden.html', publicPage(CARD).replace(/<script.*<\/script>/, ''));
    const page = await newPage('uden.html');
    await Promise.all([page.waitForNavigation(), page.locator(named('link', 'Ring til Anna & Bo')).click()]);
    await page.waitForSelector(named('link', '12\u{a0}34\u{a0}56\u{a0}78'));
  });

  test('is a property of its own, too', async () => {
    const page = await start();
    await page.evaluate(() => window.backoffice.openProperty('Laeringsmiljoe.PropertyEditorUi', ''));
    await press(page, 'Vælg læringsværktøj');
    await choose(page, 'Kontaktkort', 'Sæt ind på siden');
    const address = `${WEB}/embed/contact-card.html?lang=da`;
    assert.equal(await saved(page), address);

    await press(page, 'Ret');
    const builder = await builderOf(page);
    await fill(builder, 'Oplysninger om én', 'Navn', 'Eva');
    await press(builder, 'Ret på siden');
    await isClosed(page);
    assert.equal(await saved(page), `${address}#name=Eva`);

    await press(page, 'Fjern');
    await page.waitForSelector(named('button', 'Vælg læringsværktøj'));
    assert.equal(await saved(page), '');
  });

  test(
    'is shown in docs/portals/umbraco.md',
    { skip: !process.env.WRITE && 'with WRITE=1, after a change of looks' },
    async () => {
      const page = await open(`<h2>Når vi lærer sammen</h2><p>Brug fem minutter på næste teammøde.</p>${TOOLS}`);
      await page.setViewport({ width: 900, height: 480, deviceScaleFactor: 1.5 });
      await page.waitForSelector(named('group', 'Kontaktkort, dansk'));
      await page.focus(TEXT);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.evaluate(() => document.fonts.ready);
      await page.$eval('umb-input-tiptap', (input) => input.scrollIntoView());
      await (await page.$('umb-input-tiptap')).screenshot({ path: 'docs/portals/umbraco.png' });
    },
  );
});
