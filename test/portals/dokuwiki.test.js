/** The plugin in a real DokuWiki, used by an administrator, an editor and a reader. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { skip, useBrowser } from '../support/site.js';
import { PASSWORD, serveDokuWiki, setConf } from './support/dokuwiki.js';
import { BUILT, button, copy, expectNone, expectWidget, faultsIn, field, link, paste, press } from './support/wiki.js';

const ZIP = 'dist/integrations/laeringsmiljoe-widgets-dokuwiki.zip';
const AREA = '#wiki__text';
const WORDS = {
  da: { edit: 'Rediger', save: 'Gem', preview: 'Forhåndsvisning', tool: 'Læringsværktøj' },
  en: { edit: 'Edit this page', save: 'Save', preview: 'Preview', tool: 'Learning tool' },
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
  const preview = (page, { preview } = WORDS.da) => press(page, button(preview));
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

  test('its extension manager installs the package', async () => {
    const page = await open('start&do=admin&page=extension&tab=install', administrator);
    const input = await page.$('input[type=file]');
    await input.uploadFile(ZIP);
    await press(page, '#extension__manager form.install button[type=submit]');
    assert.match(await page.$eval('.success', ({ textContent }) => textContent), /lmwidgets|Læringsmiljø-widgets/);
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
});
