/** The extension in a real MediaWiki, used by an editor and a reader. */
import assert from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { skip, useBrowser } from '../support/site.js';
import { addSettings, PASSWORD, serveMediaWiki, writePage } from './support/mediawiki.js';
import { unpack } from './support/php.js';
import { BUILT, button, copy, expectNone, expectWidget, faultsIn, paste, press } from './support/wiki.js';

const ZIP = 'dist/integrations/laeringsmiljoe-widgets-mediawiki.zip';
const AREA = '#wpTextbox1';

describe('MediaWiki', { skip: skip || (!existsSync('/usr/share/mediawiki') && 'MediaWiki is not installed') }, () => {
  const browser = useBrowser();
  let wiki;
  let editor;
  let web;

  const addressOf = (title, rest = '') => `${wiki.address}index.php?title=${encodeURIComponent(title)}${rest}`;

  const logIn = async (name) => {
    const context = await browser().createBrowserContext();
    const page = await context.newPage();
    await page.goto(addressOf('Special:UserLogin'));
    await page.locator('#wpName1').fill(name);
    await page.locator('#wpPassword1').fill(PASSWORD);
    await press(page, '#wpLoginAttempt');
    return context;
  };

  const open = async (title, rest, context = editor) => {
    const page = await context.newPage();
    await page.goto(addressOf(title, rest));
    return page;
  };

  const edit = (title) => open(title, '&action=edit');
  /** MediaWiki ends every text with a line break of its own. */
  const textOf = (page) => page.$eval(AREA, ({ value }) => value.trimEnd());
  const save = (page) => press(page, '#wpSave');

  before(async () => {
    wiki = await serveMediaWiki();
    web = `${wiki.address}extensions/LaeringsmiljoeWidgets/web/`;
    // As the README says.
    unpack(ZIP, join(wiki.folder, 'extensions'));
    addSettings(wiki.folder, "wfLoadExtension( 'LaeringsmiljoeWidgets' );", "wfLoadExtension( 'WikiEditor' );");
    addSettings(wiki.folder, "$wgCSPHeader = [ 'unsafeFallback' => false ];");
    editor = await logIn('Redaktoer');
    await editor.overridePermissions(wiki.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  });
  after(() => wiki?.close());

  for (const built of BUILT) {
    test(`${built.name}: pasted, a link while it is edited, a widget when it is read, and unchanged`, async () => {
      await copy(editor, web, built, 'MediaWiki');
      const page = await edit(built.tag);
      await paste(page, AREA);
      const text = await textOf(page);
      assert.match(text, /^\[http\S* .*\]$/);
      await press(page, '#wpPreview');
      await expectNone(page);
      assert.ok(await page.$('#wikiPreview a[href*="/embed/"]'));
      assert.equal(await textOf(page), text);
      await save(page);
      await expectWidget(page, built);
      assert.deepEqual(await faultsIn(page, built.tag), []);
      await page.goto(addressOf(built.tag, '&action=edit'));
      await expectNone(page);
      assert.equal(await textOf(page), text);
      await page.locator('#wpSummary').fill('set igennem');
      await save(page);
      await expectWidget(page, built);
      await page.close();
    });
  }
});
