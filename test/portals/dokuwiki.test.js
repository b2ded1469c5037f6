/** The plugin in a real DokuWiki, used by an administrator, an editor and a reader. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { skip, useBrowser } from '../support/site.js';
import { PASSWORD, serveDokuWiki, setConf } from './support/dokuwiki.js';
import {
  BUILT,
  button,
  changeCard,
  copy,
  expectNone,
  expectWidget,
  faultsIn,
  insertByKeyboard,
  link,
  noShots,
  paste,
  press,
  shoot,
  shownPage,
  widgetOn,
} from './support/wiki.js';

const ZIP = 'dist/integrations/laeringsmiljoe-widgets-dokuwiki.zip';
const AREA = '#wiki__text';

/** What somebody writes who means harm, between `{{lm>` and `}}`. */
const HOSTILE = {
  'a script as the name': '<script>hit = 1</script>',
  'a script in the address': 'contact-card?lang=da"><script>hit = 1</script>#phone=1',
  'a script as the text': 'contact-card#phone=1|<script>hit = 1</script><img src=x onerror="hit = 1">',
  'an attribute': "contact-card?lang=da' onmouseover='hit = 1' x=\" autofocus onfocus=\"hit = 1#phone=1|x",
  'an address that runs': 'javascript:hit=1|x',
  'another host': '//evil.example/embed/contact-card.html|x',
  'another folder': '../../../../../data/pages/start|x',
  'another folder behind a name': 'contact-card/../../../evil?x#phone=1|x',
  'HTML of DokuWiki': '<html><b onclick="hit = 1">x</b></html>',
  'values for the widget': 'contact-card#name=<img src=x onerror="hit = 1">&url=javascript:hit=1&phone=1|x',
};

describe('DokuWiki', { skip: skip || (!existsSync('/usr/share/dokuwiki') && 'DokuWiki is not installed') }, () => {
  const browser = useBrowser();
  let wiki;
  let administrator;
  let editor;
  let web;

  const logIn = async (name) => {
    const context = await browser().createBrowserContext();
    const page = await context.newPage();
    await page.goto(`${wiki.address}doku.php?id=start&do=login`);
    await page.locator('#focus__this').fill(name);
    await page.locator('input[name=p]').fill(PASSWORD);
    await press(page, '#dw__login button[type=submit]');
    return context;
  };

  const open = async (id, context = editor) => {
    const page = await context.newPage();
    await page.goto(`${wiki.address}doku.php?id=${id}`);
    return page;
  };

  const edit = (id) => open(`${id}&do=edit`);
  const textOf = (page) => page.$eval(AREA, ({ value }) => value);
  const preview = (page) => press(page, '#edbtn__preview');
  const save = (page) => press(page, '#edbtn__save');

  /** Writes a page as somebody does who types it. */
  const write = async (id, text) => {
    const page = await edit(id);
    await page.locator(AREA).fill(text);
    await save(page);
    return page;
  };

  before(async () => {
    wiki = await serveDokuWiki();
    web = `${wiki.address}lib/plugins/lmwidgets/web/`;
    administrator = await logIn('bestyrer');
    editor = await logIn('redaktoer');
    await editor.overridePermissions(wiki.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  });
  after(() => wiki?.close());

  /** What the extension manager says to the package. */
  const upload = async (page) => {
    const input = await page.$('input[type=file]');
    await input.uploadFile(ZIP);
    await press(page, '#extension__manager form.install button[type=submit]');
    return page.$eval('.success', ({ textContent }) => textContent);
  };

  test('its extension manager installs the package, and a later one on top of it', async () => {
    const page = await open('start&do=admin&page=extension&tab=install', administrator);
    assert.match(await upload(page), /lmwidgets blev installeret/);
    await page.goto(`${wiki.address}doku.php?id=start&do=admin&page=extension&tab=install`);
    await page.locator('input[name=overwrite]').click();
    assert.match(await upload(page), /lmwidgets blev opdateret/);
    await page.goto(`${wiki.address}doku.php?id=start&do=admin&page=extension&tab=plugins`);
    const row = await page.$eval('#extensionplugin__lmwidgets', ({ textContent }) => textContent);
    assert.match(row, /Læringsmiljø-widgets/);
    await page.close();
  });

  for (const built of BUILT) {
    test(`${built.name}: pasted, seen before and after it is saved, and unchanged when it is edited again`, async () => {
      await copy(editor, web, built, 'DokuWiki');
      const id = `page-${built.tag}`;
      const page = await edit(id);
      await paste(page, AREA);
      const text = await textOf(page);
      assert.match(text, /^\[\[http.*\|.*\]\]$/);
      await preview(page);
      await expectWidget(page, built, '.preview');
      assert.equal(await textOf(page), text);
      await save(page);
      await expectWidget(page, built);
      assert.deepEqual(await faultsIn(page, built.tag), []);
      await page.goto(`${wiki.address}doku.php?id=${id}&do=edit`);
      await expectNone(page);
      assert.equal(await textOf(page), text);
      await page.locator(AREA).click();
      await page.keyboard.press('End');
      await page.keyboard.type('.');
      await page.keyboard.press('Backspace');
      await save(page);
      await expectWidget(page, built);
      await page.goto(`${wiki.address}doku.php?id=${id}&do=edit`);
      assert.equal(await textOf(page), text);
      await page.close();
    });
  }

  test('the button in the toolbar, by keyboard alone: a new link below the line, then the same one changed', async () => {
    const page = await edit('button');
    await page.locator(AREA).fill('før\nefter');
    await page.$eval(AREA, (area) => area.setSelectionRange(1, 1));
    assert.deepEqual(await faultsIn(page, '#tool__bar button[title="Læringsværktøj"]'), []);
    await insertByKeyboard(page, AREA);
    const address = `${web}embed/contact-card.html?lang=da`;
    assert.equal(await textOf(page), `før\n\n[[${address}|Brug for sparring?]]\n\nefter`);
    await changeCard(page, AREA, 'Eva [x]', '12345678');
    assert.equal(
      await textOf(page),
      `før\n\n[[${address}#name=Eva+%5Bx%5D&phone=12345678|Brug for sparring?]]\n\nefter`,
    );
    await save(page);
    const { attributes } = await widgetOn(page, 'lm-contact-card');
    assert.equal(attributes.name, 'Eva [x]');
    await page.close();
  });

  test('the builder closed: nothing has changed', async () => {
    const page = await edit('closed');
    await page.locator(AREA).fill('før');
    await page.locator(button('Læringsværktøj')).click();
    await page.locator(button('Luk')).click();
    assert.equal(await textOf(page), 'før');
    await page.close();
  });

  test('its own way of writing a link: the widget, with an address that moves with the wiki', async () => {
    const page = await write('own', '{{lm>contact-card?lang=en#name=Bo Æ&phone=87654321|Spørg Bo}}');
    const { attributes, text } = await widgetOn(page, 'lm-contact-card');
    assert.equal(attributes.lang, 'en');
    assert.equal(attributes.name, 'Bo Æ');
    assert.match(text, /Bo Æ/);
    const link = await page.$eval('a:has(+ lm-contact-card)', (a) => [a.getAttribute('href'), a.textContent]);
    assert.deepEqual(link, [
      '/wiki/lib/plugins/lmwidgets/web/embed/contact-card.html?lang=en#name=Bo%20Æ&phone=87654321',
      'Spørg Bo',
    ]);
    await page.close();
  });

  for (const [name, text] of Object.entries(HOSTILE)) {
    test(`hostile: ${name}`, async () => {
      const page = await write('hostile', `før\n\n{{lm>${text}}}\n\nefter`);
      await page.waitForFunction(() => Symbol.for('lm') in globalThis);
      const content = await page.$eval('.page', ({ textContent }) => textContent);
      assert.match(content, /før[\s\S]*efter/);
      assert.equal(await page.evaluate(() => window.hit), undefined);
      const inside = await page.$$eval('.page *', (all) =>
        all.flatMap(({ localName, attributes }) => [localName, ...[...attributes].map((each) => each.name)]),
      );
      assert.deepEqual(
        inside.filter((each) => /^(script|img|svg|iframe|on.*)$/.test(each)),
        [],
      );
      for (const href of await page.$$eval('.page a', (links) => links.map((a) => a.href)))
        assert.ok(href.startsWith(`${web}embed/contact-card.html`), href);
      await page.close();
    });
  }

  test('an unknown tool stays readable, and says which there are', async () => {
    const page = await write('unknown', '{{lm>kontaktkort#name=Anna}}');
    const text = await page.$eval('.page', ({ textContent }) => textContent.trim());
    assert.equal(
      text,
      '{{lm>kontaktkort#name=Anna}} (ukendt værktøj; skriv et af disse: principle-checklist, challenge-picker, contact-card)',
    );
    await page.close();
  });

  test('the script is there once, and not where a page is edited or its history is looked at', async () => {
    const count = (page) => page.$$eval('script[src*="lm-"]', ({ length }) => length);
    for (const [view, wanted] of [
      ['', 1],
      ['&do=edit', 0],
      ['&do=revisions', 0],
      ['&do=export_xhtml', 1],
    ]) {
      const page = await open(`own${view}`);
      assert.equal(await count(page), wanted, view);
      await page.close();
    }
  });

  test('a picture of it', { skip: noShots }, async () => {
    const words = { heading: (text) => `====== ${text} ======`, link: (href, text) => `[[${href}|${text}]]` };
    const page = await write('laering', shownPage(web, words));
    await shoot(page, 'docs/portals/dokuwiki.png');
    await page.close();
  });

  test('in English', async () => {
    setConf(wiki.folder, 'lang', 'en');
    const page = await write('english', '{{lm>contact-card#phone=12345678}}\n\n{{lm>contact}}');
    assert.match(await page.$eval('.page', ({ textContent }) => textContent), /unknown tool; write one of these: /);
    const { text } = await widgetOn(page, 'lm-contact-card');
    assert.match(text, /Would you like advice/);
    await press(page, link('Edit this page [e]'));
    await insertByKeyboard(page, AREA, 'en');
    assert.match(await textOf(page), /contact-card\.html\?.*\|/);
    await page.close();
    setConf(wiki.folder, 'lang', 'da');
  });

  test('its extension manager takes the plugin away, and what was written stays a link', async () => {
    const page = await open('start&do=admin&page=extension&tab=plugins', administrator);
    page.on('dialog', (dialog) => dialog.accept());
    await press(page, '#extensionplugin__lmwidgets button.uninstall');
    assert.deepEqual(
      readdirSync(join(wiki.folder, 'lib/plugins')).filter((name) => name.startsWith('lm')),
      [],
    );
    for (const { tag } of BUILT) {
      const reader = await open(`page-${tag}`);
      await expectNone(reader);
      assert.match(await reader.$eval('.page p > a', (a) => a.href), /\/embed\/[a-z-]+\.html/);
      await reader.close();
    }
    const form = await edit('page-lm-contact-card');
    await form.waitForSelector('#tool__bar button');
    assert.equal(await form.$(button('Læringsværktøj')), null);
    await form.close();
    await page.close();
  });
});
