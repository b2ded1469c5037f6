/** The extension in a real MediaWiki, used by an editor and a reader. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { skip, useBrowser } from '../support/site.js';
import { addSettings, PASSWORD, removeSetting, serveMediaWiki, writePage } from './support/mediawiki.js';
import { unpack } from './support/php.js';
import {
  BUILT,
  button,
  changeCard,
  copy,
  expectNone,
  expectWidget,
  faultsIn,
  insertByKeyboard,
  noShots,
  paste,
  press,
  shoot,
  shownPage,
  widgetOn,
} from './support/wiki.js';

const ZIP = 'dist/integrations/laeringsmiljoe-widgets-mediawiki.zip';
const AREA = '#wpTextbox1';

/** What the README shows, so that it is this that is tried. */
const shown = (kind) => {
  const readme = readFileSync('integrations/mediawiki/README.md', 'utf8');
  return new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``).exec(readme)[1].trim();
};
const LOAD = shown('php');
const commonJs = (web) => shown('js').replace('https://intranet.example/widgets/', web);

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

  /** Settings of the user, once what sets them is there. */
  const setOptions = async (page, options) => {
    await page.waitForFunction(() => window.mw?.loader?.using);
    await page.evaluate(async (wanted) => {
      await mw.loader.using('mediawiki.api');
      await new mw.Api().saveOptions(wanted);
    }, options);
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
    addSettings(wiki.folder, LOAD, "wfLoadExtension( 'WikiEditor' );");
    addSettings(wiki.folder, "$wgCSPHeader = [ 'unsafeFallback' => false, 'default-src' => true ];");
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

  test('the policy that MediaWiki sends is strict, and nothing of ours is refused by it', async () => {
    const page = await editor.newPage();
    const refused = [];
    page.on('console', (message) => /Content Security Policy/.test(message.text()) && refused.push(message.text()));
    // From the wiki, not from the browser's memory, where only a short answer comes with it.
    await page.setCacheEnabled(false);
    const response = await page.goto(addressOf('lm-contact-card'));
    const policy = response.headers()['content-security-policy'];
    assert.match(policy, /script-src [^;]*'nonce-/);
    assert.doesNotMatch(policy, /unsafe-inline'[^;]*;.*default-src \*/);
    await widgetOn(page, 'lm-contact-card');
    assert.deepEqual(refused, []);
    await page.close();
  });

  test('the button in the toolbar, by keyboard alone: a new link below the line, then the same one changed', async () => {
    const page = await edit('Knap');
    await page.waitForSelector(button('Læringsværktøj'));
    await page.locator(AREA).fill('før\nefter');
    await page.$eval(AREA, (area) => area.setSelectionRange(1, 1));
    assert.deepEqual(await faultsIn(page, '.tool[title="Læringsværktøj"]'), []);
    await insertByKeyboard(page, AREA);
    const address = `${web}embed/contact-card.html?lang=da`;
    assert.equal(await textOf(page), `før\n\n[${address} Brug for sparring?]\n\nefter`);
    await changeCard(page, AREA, 'Eva [x]', '12345678');
    assert.equal(await textOf(page), `før\n\n[${address}#name=Eva+%5Bx%5D&phone=12345678 Brug for sparring?]\n\nefter`);
    await save(page);
    const { attributes } = await widgetOn(page, 'lm-contact-card');
    assert.equal(attributes.name, 'Eva [x]');
    await page.close();
  });

  test('the button of a user without that toolbar, in English', async () => {
    const page = await open('English', '&action=edit&uselang=en', await browser().createBrowserContext());
    await page.waitForSelector(button('Learning tool'));
    await page.close();
    const settings = await open('Special:Preferences', '', editor);
    await setOptions(settings, { usebetatoolbar: 0, language: 'en' });
    await settings.goto(addressOf('English', '&action=edit'));
    await insertByKeyboard(settings, AREA, 'en');
    assert.match(await textOf(settings), /^\[http\S+contact-card\.html\S* .+\]$/);
    assert.deepEqual(await faultsIn(settings, '#wpTextbox1 ~ button, button:has(+ #wpTextbox1)'), []);
    await setOptions(settings, { usebetatoolbar: null, language: null });
    await settings.close();
  });

  test('a picture of it', { skip: noShots }, async () => {
    const words = { heading: (text) => `== ${text} ==`, link: (href, text) => `[${href} ${text}]` };
    const page = await edit('Læring');
    await page.locator(AREA).fill(shownPage(web, words));
    await save(page);
    await shoot(page, 'docs/portals/mediawiki.png');
    await page.close();
  });

  test('there is no button on code, and none where the text may only be read', async () => {
    for (const title of ['MediaWiki:Sidebar', 'User:Redaktoer/common.js']) {
      const page = await open(title, '&action=edit', editor);
      await page.waitForSelector(AREA);
      await page.waitForFunction(() => window.mw?.loader && document.readyState === 'complete');
      assert.equal(
        await page.evaluate(() => mw.loader.getState('ext.laeringsmiljoeWidgets.edit')),
        'registered',
        title,
      );
      await page.close();
    }
  });

  test('hostile: what wikitext lets through does nothing', async () => {
    const page = await edit('Skidt');
    const address = `${web}embed/contact-card.html`;
    const lines = [
      `[${address}?lang=da"onmouseover="hit=1#phone=1 <script>hit=1</script>]`,
      `[${address}#name=<img/src=x/onerror=hit=1>&phone=1&url=javascript:hit=1 x]`,
      '[javascript:hit=1 x]',
      `[${web}../../../index.php/embed/contact-card.html#phone=1 x]`,
      '[//evil.example/embed/contact-card.html#phone=1 x]',
    ];
    await page.locator(AREA).fill(lines.join('\n\n'));
    await save(page);
    await page.waitForFunction(() => document.querySelector('lm-contact-card'));
    assert.equal(await page.evaluate(() => window.hit), undefined);
    assert.equal(await page.$('.mw-parser-output :is(script, img, [onmouseover])'), null);
    assert.equal(await page.$('a[href*="evil"] + lm-contact-card'), null);
    await page.close();
  });

  test('the script is there once: with Common.js as well, and on no other page than those that are read', async () => {
    await writePage(wiki.folder, 'MediaWiki:Common.js', commonJs(web));
    const page = await editor.newPage();
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.split('/').at(-1)));
    await page.goto(addressOf('lm-contact-card'), { waitUntil: 'networkidle0' });
    await widgetOn(page, 'lm-contact-card');
    assert.equal((await page.$$('lm-contact-card')).length, 1);
    for (const script of ['lm-loader.js', 'lm-widgets.js']) assert.ok(asked.includes(script), script);
    const elsewhere = ['&action=history', '&action=edit', '&action=info'].map((view) =>
      addressOf('lm-contact-card', view),
    );
    for (const view of [...elsewhere, addressOf('Special:UserLogin'), addressOf('Special:RecentChanges')]) {
      asked.length = 0;
      await page.goto(view, { waitUntil: 'networkidle0' });
      assert.deepEqual(
        asked.filter((file) => file.startsWith('lm-')),
        [],
        view,
      );
    }
    await page.close();
  });

  test('VisualEditor: a link while it is edited, the widget again when it is saved, and the link unchanged', async () => {
    const built = BUILT[2];
    const settings = [
      "wfLoadExtension( 'VisualEditor' );",
      "$wgDefaultUserOptions['visualeditor-hidebetawelcome'] = 1;",
    ];
    addSettings(wiki.folder, ...settings);
    const before = await edit(built.tag);
    const text = await textOf(before);
    await before.close();
    const page = await open(built.tag, '&veaction=edit');
    await page.bringToFront();
    const surface = '.ve-ce-documentNode';
    await page.waitForSelector(`${surface} a[href*="/embed/"]`);
    assert.equal(await page.$(`${surface} lm-contact-card`), null);
    await page.locator(surface).click();
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Efter.');
    await page.locator('.ve-ui-toolbar-saveButton:not([aria-disabled=true])').click();
    await page.locator('.ve-ui-mwSaveDialog .oo-ui-processDialog-actions-primary a').click();
    await page.waitForFunction((of) => !document.querySelector(of), {}, surface);
    await expectWidget(page, built);
    assert.equal((await page.$$('lm-contact-card')).length, 1);
    for (const line of settings) removeSetting(wiki.folder, line);
    await page.goto(addressOf(built.tag, '&action=edit'));
    assert.equal(await textOf(page), `${text}\n\nEfter.`);
    await page.close();
  });

  test('without the extension: a link, and with the lines for Common.js a widget', async () => {
    // The files stay where a static server has them; MediaWiki knows nothing of them.
    removeSetting(wiki.folder, LOAD);
    const page = await open('lm-contact-card');
    await expectWidget(page, BUILT[2]);
    await writePage(wiki.folder, 'MediaWiki:Common.js', '');
    for (const { tag } of BUILT) {
      await page.goto(addressOf(tag));
      await expectNone(page);
      assert.match(await page.$eval('.mw-parser-output p > a', (a) => a.href), /\/embed\/[a-z-]+\.html/);
    }
    await page.goto(addressOf('lm-contact-card', '&action=edit'));
    await page.waitForSelector('.wikiEditor-ui-toolbar .tool');
    assert.equal(await page.$(button('Læringsværktøj')), null);
    await page.close();
  });
});
