/** The plugin in a real WordPress, used by an administrator, an author and a reader. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { TAGS } from '../../dist/lib/widgets.js';
import { publish, readConfig } from '../../scripts/publish.js';
import { serve } from '../../scripts/serve.js';
import { skip, useBrowser } from '../support/site.js';
import { BUILT, button, expectNone, faultsIn, press } from './support/wiki.js';
import { PASSWORD, serveWordPress, USERS } from './support/wordpress.js';

const ZIP = 'dist/integrations/laeringsmiljoe-widgets-wordpress.zip';
const PLUGIN = 'laeringsmiljoe-widgets/laeringsmiljoe-widgets.php';
const WIDGETS = TAGS.join();
const NEW_LINE = '.block-editor-default-block-appender__content';
const OPTION = 'laeringsmiljoe_widgets_folder';

/** What an author types, and what comes of it. */
const SHORTCODES = {
  'lm-principle-checklist': {
    text: '[lm-widget principle-checklist lang="en" levels="three" without-notes heading="Ours & yours"]',
    attributes: { lang: 'en', levels: 'three', 'without-notes': 'true', heading: 'Ours & yours' },
  },
  'lm-challenge-picker': {
    text: '[lm-widget challenge-picker audience="me" max-picks="2"]',
    attributes: { audience: 'me', 'max-picks': '2' },
  },
  'lm-contact-card': {
    text: '[lm-widget contact-card name="Åse & Bo" phone="12345678"]',
    attributes: { name: 'Åse & Bo', phone: '12345678' },
  },
};

/** `SHOTS=1` takes the picture of the docs: what of the window is in it. */
const SHOT = { x: 0, y: 0, width: 1280, height: 720 };

/** WordPress has quotes of its own in what stands on a page. */
const plain = (text) => text.replace(/['‘’“”]/g, '');

const missing = !existsSync('/usr/share/wordpress') && 'WordPress is not installed';

describe('WordPress', { skip: skip || missing }, () => {
  const browser = useBrowser();
  let site;
  let web;
  const contexts = {};

  const logIn = async (name) => {
    const context = await browser().createBrowserContext();
    await context.overridePermissions(site.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    const page = await context.newPage();
    await page.goto(`${site.address}wp-login.php`);
    // The page takes the focus to its first field a moment after it has come; what is typed meanwhile goes there.
    await page.waitForFunction(() => document.activeElement.id === 'user_login');
    await page.locator('#user_login').fill(name);
    await page.locator('#user_pass').fill(PASSWORD);
    await press(page, '#wp-submit');
    await page.waitForSelector('#wpadminbar');
    await page.close();
    return context;
  };

  const open = async (path, context) => {
    const page = await (context ?? browser()).newPage();
    await page.setViewport({ width: 1280, height: 1000 });
    page.setDefaultTimeout(15_000);
    await page.goto(site.address + path);
    return page;
  };

  /** Runs PHP as somebody, and gives what it returns. */
  const php = (code, values = {}, login = USERS.administrator) => {
    const given = Buffer.from(JSON.stringify(values)).toString('base64');
    const out = site.php(
      `wp_set_current_user(get_user_by('login', '${login}')->ID);
      $given = json_decode(base64_decode('${given}'), true);
      $run = static function ($given) { ${code} };
      echo "\\n=>", wp_json_encode($run($given));`,
    );
    return JSON.parse(out.slice(out.lastIndexOf('\n=>') + 3));
  };

  /** Publishes a page without the block editor. */
  const post = (content, login) =>
    php(
      'return wp_insert_post(["post_title" => "Læring", "post_status" => "publish", "post_content" => wp_slash($given["content"])]);',
      { content },
      login,
    );

  const editor = async (path, context) => {
    const page = await open(`wp-admin/${path}`, context);
    await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.__unstableIsEditorReady());
    return page;
  };

  const contentOf = (page) => page.evaluate(() => window.wp.data.select('core/editor').getEditedPostContent());

  /** Presses “Publish” or “Update”, and waits until it has been done. */
  const save = async (page) => {
    await page.locator('.editor-post-publish-button').click();
    await page.waitForFunction(() => {
      const { isSavingPost, isEditedPostDirty, isCurrentPostPublished } = window.wp.data.select('core/editor');
      return !isSavingPost() && !isEditedPostDirty() && isCurrentPostPublished();
    });
    return page.evaluate(() => window.wp.data.select('core/editor').getCurrentPostId());
  };

  /** What readers see: each widget with its attributes and its text. */
  const widgetsOn = async (page, count) => {
    const all = () =>
      page.evaluate(
        (selector) =>
          [...document.querySelectorAll(selector)].map((widget) => ({
            tag: widget.localName,
            attributes: Object.fromEntries([...widget.attributes].map(({ name, value }) => [name, value])),
            text: widget.shadowRoot?.querySelector('section')?.textContent,
          })),
        WIDGETS,
      );
    await page
      .waitForFunction(
        (selector, wanted) =>
          [...document.querySelectorAll(selector)].filter(({ shadowRoot }) => shadowRoot?.querySelector('section'))
            .length === wanted,
        { timeout: 10_000 },
        WIDGETS,
        count,
      )
      .catch(async () => assert.deepEqual(await all(), `${count} widgets`));
    return all();
  };

  const expectAll = (found, { tag, attributes, texts }) => {
    const shortcode = SHORTCODES[tag];
    for (const [i, widget] of found.entries()) {
      assert.equal(widget.tag, tag);
      const wanted = i === found.length - 1 ? shortcode.attributes : attributes;
      for (const [name, value] of Object.entries(wanted)) assert.equal(widget.attributes[name], value, `${i} ${name}`);
      if (i < found.length - 1)
        for (const text of texts) assert.ok(plain(widget.text).includes(plain(text)), `${i} ${text}`);
    }
  };

  /** Takes along what the builder that came with the plugin has made. */
  const copy = async (context, config, what) => {
    const page = await context.newPage();
    await page.goto(`${web}index.html#ui=da&${config}`);
    await page.bringToFront();
    await page.locator(button(what)).click();
    await page.waitForFunction(() => document.querySelector('#status').textContent.startsWith('Kopieret'));
    await page.close();
  };

  const builderIn = async (page) => {
    const frame = await page.waitForSelector('body >>> dialog iframe');
    const builder = await frame.contentFrame();
    await builder.waitForSelector('.insert button');
    return builder;
  };

  /** At the beginning the editor waits for a click; later Enter on a block makes a line below it. */
  const newLine = async (page) => {
    const start = await page.$(NEW_LINE);
    await page.bringToFront();
    if (start) await start.click();
    else await page.keyboard.press('Enter');
  };
  const pasteHere = async (page) => {
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
  };
  const blockNames = (page) =>
    page.evaluate(() =>
      window.wp.data
        .select('core/block-editor')
        .getBlocks()
        .map(({ name }) => name),
    );
  const waitForBlocks = (page, count) =>
    page.waitForFunction(
      (wanted) =>
        window.wp.data
          .select('core/block-editor')
          .getBlocks()
          .filter(({ name, attributes }) => name === 'laeringsmiljoe-widgets/widget' && attributes.href).length ===
        wanted,
      {},
      count,
    );

  before(async () => {
    site = await serveWordPress();
    web = `${site.address}wp-content/plugins/laeringsmiljoe-widgets/web/`;
    for (const [role, name] of Object.entries(USERS)) contexts[role] = await logIn(name);
  });

  after(() => site?.close());

  test('is installed from the zip file and activated, as its page says', async () => {
    const page = await open('wp-admin/plugin-install.php?tab=upload', contexts.administrator);
    const file = await page.$('#pluginzip');
    await file.uploadFile(ZIP);
    await page.waitForSelector('#install-plugin-submit:not([disabled])');
    await press(page, '#install-plugin-submit');
    await press(page, '.wrap a.button-primary');
    assert.equal(await page.$eval('#message', ({ className }) => className.includes('updated')), true);
    const row = await page.$eval(`[data-plugin="${PLUGIN}"]`, ({ innerText }) => innerText);
    assert.match(row, /Tjekliste, fra udfordring til plan og kontaktkort/);
    assert.match(row, /Indstillinger/);
    await page.close();
  });

  for (const role of Object.keys(USERS)) {
    for (const built of BUILT) {
      test(`${role}: ${built.name} by pasted link, bare address, block and shortcode`, async () => {
        const context = contexts[role];
        await copy(context, built.config, 'Kopiér som link');
        const page = await editor('post-new.php', context);
        await newLine(page);
        await pasteHere(page);
        await waitForBlocks(page, 1);

        await copy(context, built.config, 'Kopiér: Adressen alene');
        await newLine(page);
        await pasteHere(page);
        await waitForBlocks(page, 2);

        await newLine(page);
        await page.keyboard.type('/læringsværktøj');
        await page.waitForSelector('.components-autocomplete__result[aria-selected=true]');
        await page.keyboard.press('Enter');
        await page.locator(button('Vælg værktøj')).click();
        const builder = await builderIn(page);
        await builder.evaluate((hash) => (location.hash = hash), `ui=da&${built.config}`);
        await builder.waitForFunction(
          (tag) => document.querySelector('.insert a').href.includes(tag.slice(3)),
          {},
          built.tag,
        );
        await builder.locator(button('Sæt ind på siden')).click();
        await waitForBlocks(page, 3);

        await newLine(page);
        await page.keyboard.type(SHORTCODES[built.tag].text);
        const id = await save(page);
        await page.close();
        // By what is kept: an author's characters are written in WordPress's own way there.
        const first = php('return get_post($given["id"])->post_content;', { id });

        const seen = await open(`?p=${id}`);
        const found = await widgetsOn(seen, 4);
        expectAll(found, built);
        await seen.close();

        // Opened, changed elsewhere, saved: what was there is as it was.
        const again = await editor(`post.php?post=${id}&action=edit`, context);
        const valid = await again.evaluate(() =>
          window.wp.data
            .select('core/block-editor')
            .getBlocks()
            .map(({ isValid }) => isValid),
        );
        assert.ok(valid.every(Boolean), String(valid));
        await again.locator('.editor-post-title__input').click();
        await again.keyboard.type('Ny overskrift');
        await save(again);
        await again.close();
        assert.equal(php('return get_post($given["id"])->post_content;', { id }), first);

        const last = await open(`?p=${id}`);
        assert.deepEqual(await widgetsOn(last, 4), found);
        await last.close();
      });
    }
  }

  test('the block shows what readers will see, is changed in the builder, and both languages are two blocks', async () => {
    const page = await editor('post-new.php', contexts.author);
    const faults = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    await newLine(page);
    await page.keyboard.type('/læringsværktøj');
    await page.waitForSelector('.components-autocomplete__result[aria-selected=true]');
    await page.keyboard.press('Enter');
    assert.deepEqual(await faultsIn(page, '.wp-block-laeringsmiljoe-widgets-widget'), []);
    await page.locator(button('Vælg værktøj')).click();
    let builder = await builderIn(page);
    await builder.evaluate(() => (location.hash = 'ui=da&widget=contact-card&lang=both&name=Anna&phone=12345678'));
    await builder.waitForFunction(() => document.querySelectorAll('.insert a').length === 2);
    await builder.locator(button('Sæt ind på siden')).click();
    await waitForBlocks(page, 2);

    const shown = await page.waitForSelector('.wp-block-laeringsmiljoe-widgets-widget iframe');
    const preview = await shown.contentFrame();
    await preview.waitForFunction(() =>
      document.querySelector('lm-contact-card')?.shadowRoot?.textContent.includes('Anna'),
    );
    await page.waitForFunction(
      () => document.querySelector('.wp-block-laeringsmiljoe-widgets-widget iframe').style.height !== '350px',
    );
    assert.equal(await page.$eval('.wp-block-laeringsmiljoe-widgets-widget', ({ innerText }) => innerText.trim()), '');

    // It is there to be looked at: for a screen reader it is the block with its name.
    assert.equal(await shown.evaluate((frame) => frame.inert), true);
    assert.match(
      await page.$eval('.wp-block-laeringsmiljoe-widgets-widget', ({ ariaLabel }) => ariaLabel),
      /Læringsværktøj|Brug for sparring/,
    );

    await page.locator('.wp-block-laeringsmiljoe-widgets-widget').click();
    await page.locator(button('Ret værktøjet')).click();
    builder = await builderIn(page);
    await builder.$$eval('details', (all) => all.forEach((each) => (each.open = true)));
    await builder.locator('::-p-aria([name="Navn"][role="textbox"])').fill('Eva');
    await builder.locator(button('Ret på siden')).click();
    await page.waitForFunction(() => window.wp.data.select('core/editor').getEditedPostContent().includes('name=Eva'));
    assert.match(await contentOf(page), /lang=da#name=Eva&amp;phone=12345678[^]*lang=en#name=Anna&amp;phone=12345678/);
    // Escape leaves it as it is.
    await page.locator(button('Ret værktøjet')).click();
    builder = await builderIn(page);
    await builder.focus('.insert button');
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      () => ![...document.body.children].some((each) => each.shadowRoot?.querySelector('dialog')),
    );
    assert.match(await contentOf(page), /name=Eva/);
    // A link has a name, whatever is taken out of the field.
    await page.locator('.block-editor-block-inspector .components-text-control__input').click({ count: 3 });
    await page.keyboard.press('Backspace');
    await page.waitForFunction(() => !window.wp.data.select('core/editor').getEditedPostContent().includes('></a>'));
    assert.match(await contentOf(page), />Kontaktkort: Hvem kan hjælpe os\?<\/a>/);
    assert.deepEqual(faults, []);
    await page.close();
  });

  test('an embed block with one of our addresses, as older pages have it, shows and becomes the tool', async () => {
    const address = `${web}embed/contact-card.html?lang=en#name=Anna&phone=12345678`;
    const content = `<!-- wp:embed {"url":"${address}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address.replaceAll('&', '&amp;')}\n</div></figure>\n<!-- /wp:embed -->`;
    const id = post(content, USERS.author);
    const page = await editor(`post.php?post=${id}&action=edit`, contexts.author);
    await page.waitForSelector('.wp-block-embed iframe');
    await page.close();
    const seen = await open(`?p=${id}`);
    const [widget] = await widgetsOn(seen, 1);
    assert.deepEqual([widget.tag, widget.attributes.name, widget.attributes.lang], ['lm-contact-card', 'Anna', 'en']);
    await seen.close();
  });

  test('an author without the block editor: address, shortcode with a list, pasted element, and harm', async () => {
    const content = [
      'Før',
      `${web}embed/challenge-picker.html?lang=en`,
      '[lm-widget principle-checklist heading="Vores"]<ol><li><strong>Vi spørger</strong> hver gang</li></ol>[/lm-widget]',
      `<lm-contact-card name="Anna" phone="12345678" onclick="hit = 1" style="position: fixed"><a href="${web}embed/contact-card.html">Kontakt</a></lm-contact-card>`,
      '[lm-widget nonsense]',
      `[lm-widget contact-card name="<img src=x onerror='hit = 1'>" url="javascript:hit=1" heading="&quot;&gt;&lt;script&gt;hit=1&lt;/script&gt;"]`,
      '[lm-widget ../../evil]',
      `${web}embed/Contact-Card.html`,
      '[lm-widget challenge-picker heading=”Til mødet” lang=»en«]',
      'Efter',
    ].join('\n\n');
    const id = post(content, USERS.author);
    const page = await open(`?p=${id}`);
    const found = await widgetsOn(page, 5);
    assert.deepEqual(
      found.map(({ tag }) => tag),
      ['lm-challenge-picker', 'lm-principle-checklist', 'lm-contact-card', 'lm-contact-card', 'lm-challenge-picker'],
    );
    // As a word processor writes it.
    assert.deepEqual([found[4].attributes.heading, found[4].attributes.lang], ['Til mødet', 'en']);
    assert.ok(found[1].text.includes('Vi spørger') && found[1].text.includes('Vores'));
    assert.deepEqual(Object.keys(found[2].attributes).sort(), ['name', 'phone']);
    assert.equal(found[3].attributes.heading, '"><script>hit=1</script>');
    assert.equal(await page.evaluate(() => 'hit' in window), false);
    const text = await page.$eval('body', ({ innerText }) => innerText);
    assert.ok(!text.includes('nonsense') && !text.includes('evil'), text);
    await page.close();
    // Whoever can mend it sees what is wrong.
    const own = await open(`?p=${id}`, contexts.author);
    assert.match(
      await own.$eval('body', ({ innerText }) => innerText),
      /”nonsense” findes ikke. Brug en af principle-checklist/,
    );
    await own.close();
  });

  test('a page without a tool fetches the loader and nothing more; one with a card what the card needs', async () => {
    const requested = async (id, count) => {
      const page = await browser().newPage();
      const ours = [];
      page.on(
        'request',
        (request) => request.url().startsWith(web) && ours.push(request.url().slice(web.length).replace(/\?.*/, '')),
      );
      await page.goto(`${site.address}?p=${id}`);
      if (count) await widgetsOn(page, count);
      await page.close();
      return ours.sort();
    };
    assert.deepEqual(await requested(post('Ingen værktøjer'), 0), ['lm-loader.js']);
    const withCard = await requested(post(`[lm-widget contact-card lang="da"]`), 1);
    assert.ok(withCard.includes('parts/lm-contact-card.js'), String(withCard));
    assert.ok(!withCard.some((file) => /checklist|picker|\.en\./.test(file)), String(withCard));
  });

  test('the files can be hosted elsewhere, and what is no folder is refused', async () => {
    const page = await open('wp-admin/options-writing.php', contexts.administrator);
    const submit = async (value) => {
      await page.$eval(`#${OPTION}`, (field) => (field.type = 'text'));
      await page.locator(`#${OPTION}`).fill(value);
      await press(page, '#submit');
      return page.$eval(`#${OPTION}`, (field) => field.value);
    };
    assert.equal(
      await page.$eval(`label[for=${OPTION}]`, ({ innerText }) => innerText),
      'Læringsværktøjer: mappen med filerne',
    );
    assert.equal(await submit('https://filer.example/widgets/lm-widgets.js'), 'https://filer.example/widgets/');
    const front = await open('', undefined);
    assert.ok(await front.$('script[defer][src^="https://filer.example/widgets/lm-loader.js"]'));
    await front.close();
    assert.equal(await submit('javascript:alert(1)'), 'https://filer.example/widgets/');
    assert.match(await page.$eval('.notice-error, .error', ({ innerText }) => innerText), /skal begynde med https/);
    assert.equal(await submit('https://filer.example/widgets?x=1'), 'https://filer.example/widgets/');

    // What was inserted before goes on.
    const id =
      post(`<p><a class="lm-embed" href="${web}embed/contact-card.html?lang=da#name=Anna&amp;phone=12345678">Kontakt</a></p>
      [lm-widget challenge-picker]`);
    const block = post(`<!-- wp:laeringsmiljoe-widgets/widget -->
<p class="wp-block-laeringsmiljoe-widgets-widget"><a class="lm-embed" href="${web}embed/contact-card.html?lang=da#name=Anna&amp;phone=12345678">Kontakt</a></p>
<!-- /wp:laeringsmiljoe-widgets/widget -->`);
    const other = 'wp-content/uploads/værktøjer/'.normalize();
    cpSync('dist/web', join(site.folder, other), { recursive: true });
    assert.equal(decodeURI(await submit(site.address + encodeURI(other) + 'index.html')), site.address + other);
    const seen = await open(`?p=${id}`);
    const [card] = await widgetsOn(seen, 2);
    assert.equal(card.attributes.name, 'Anna');
    await seen.close();
    const changed = await editor(`post.php?post=${block}&action=edit`, contexts.administrator);
    await changed.locator('.wp-block-laeringsmiljoe-widgets-widget').click();
    await changed.locator(button('Ret værktøjet')).click();
    const builder = await builderIn(changed);
    await builder.waitForSelector(button('Ret på siden'));
    await changed.close();

    assert.equal(await submit(''), '');
    await page.close();
  });

  test('speaks the language of each user', async () => {
    php('update_user_meta(get_user_by("login", $given["name"])->ID, "locale", "en_US");', { name: USERS.author });
    const page = await editor('post-new.php', contexts.author);
    await newLine(page);
    await page.keyboard.type('/learning tool');
    await page.waitForSelector('.components-autocomplete__result[aria-selected=true]');
    await page.keyboard.press('Enter');
    await page.locator(button('Choose a tool')).click();
    const builder = await builderIn(page);
    assert.equal(await builder.$eval('h1', ({ innerText }) => innerText), 'Choose a learning tool');
    await page.close();
  });

  test('a picture of it', { skip: !process.env.SHOTS && 'SHOTS=1 makes it' }, async () => {
    php('delete_user_meta(get_user_by("login", $given["name"])->ID, "locale");', { name: USERS.author });
    const fragment = new URLSearchParams({
      name: 'Anna Holm',
      position: 'HR-partner',
      phone: '12345678',
      email: 'anna.holm@styrelsen.example',
    });
    const id = post(
      `<!-- wp:paragraph --><p>Brug fem minutter på næste teammøde. Har I spørgsmål, så ring til Anna.</p><!-- /wp:paragraph -->

<!-- wp:laeringsmiljoe-widgets/widget -->
<p class="wp-block-laeringsmiljoe-widgets-widget"><a class="lm-embed" href="${web}embed/contact-card.html?lang=da#${String(fragment).replaceAll('&', '&amp;')}">Brug for sparring?</a></p>
<!-- /wp:laeringsmiljoe-widgets/widget -->`,
      USERS.author,
    );
    const page = await editor(`post.php?post=${id}&action=edit`, contexts.author);
    await page.waitForFunction(
      () => document.querySelector('.wp-block-laeringsmiljoe-widgets-widget iframe')?.style.height !== '350px',
    );
    await page.locator('.wp-block-laeringsmiljoe-widgets-widget').click();
    await page.screenshot({ path: 'docs/portals/wordpress.png', clip: SHOT });
    await page.close();
  });

  test('PHP has nothing to complain of', () => assert.equal(site.faults(), ''));

  test('goes without a trace, and leaves the links of authors', async () => {
    const id = post(`<p><a class="lm-embed" href="${web}embed/contact-card.html">Kontakt</a></p>`);
    const left = php(
      `update_option('${OPTION}', 'https://x.example/');
      require_once ABSPATH . 'wp-admin/includes/plugin.php';
      require_once ABSPATH . 'wp-admin/includes/file.php';
      deactivate_plugins('${PLUGIN}');
      delete_plugins(['${PLUGIN}']);
      global $wpdb;
      return [
        $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%laeringsmiljoe%' OR option_value LIKE '%laeringsmiljoe%'"),
        $wpdb->get_col("SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE '%laeringsmiljoe%'"),
        file_exists(WP_PLUGIN_DIR . '/laeringsmiljoe-widgets'),
      ];`,
    );
    assert.deepEqual(left, [[], [], false]);
    const page = await open(`?p=${id}`);
    await expectNone(page);
    assert.ok(await page.$('a.lm-embed[href$="contact-card.html"]'));
    await page.close();
  });

  test('without the plugin, a published page is found by its oEmbed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lm-published-'));
    const server = await serve(folder);
    const base = `http://localhost:${server.port}/`;
    try {
      const widgets = [
        { folder: 'kontakt/hr', widget: 'contact-card', attributes: { name: 'Anna', phone: '12345678' } },
      ];
      const address = publish(readConfig(JSON.stringify({ base, widgets })), folder).at(-1);
      const page = await editor('post-new.php', contexts.author);
      // WordPress makes an embed of what is pasted by itself where it begins with https.
      await newLine(page);
      await page.keyboard.type('/embed');
      await page.waitForSelector('.components-autocomplete__result[aria-selected=true]');
      await page.keyboard.press('Enter');
      await page.locator('.wp-block-embed input[type=url]').fill(address);
      await page.keyboard.press('Enter');
      await page.waitForSelector('.wp-block-embed iframe');
      assert.deepEqual(await blockNames(page), ['core/embed']);
      const id = await save(page);
      await page.close();
      const seen = await open(`?p=${id}`);
      const element = await seen.waitForSelector('.wp-block-embed iframe');
      assert.match(await element.evaluate((frame) => frame.getAttribute('sandbox')), /^allow-scripts/);
      const frame = await element.contentFrame();
      await frame.waitForFunction(() =>
        document.querySelector('lm-contact-card')?.shadowRoot?.textContent.includes('Anna'),
      );
      await seen.close();
    } finally {
      server.close();
      rmSync(folder, { recursive: true });
    }
  });
});
