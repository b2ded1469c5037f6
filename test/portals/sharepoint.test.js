/**
 * The SharePoint package: what it is made of, beside a package of Microsoft's own generator; and its web part at work
 * in a page of our own that does what SharePoint does, under a policy as SharePoint's. Not on a tenant.
 *
 * `sharepoint.golden.json` lists what `@microsoft/generator-sharepoint` 1.22.2 makes of a web part without framework
 * and with an icon; `sharepoint/sppkg.js` wrote it.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, afterEach, before, describe, test } from 'node:test';
import vm from 'node:vm';
import { serve } from '../../scripts/serve.js';
import { principleIds, wordsOf } from '../support/catalogue.js';
import { flat, skip, useBrowser } from '../support/site.js';
import * as sppkg from './sharepoint/sppkg.js';

const { contentTypesOf, elements, factsOf, isXml, manifestOf, parseXml, readPackage, relationshipsOf, textOf } = sppkg;

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const readJson = (path) => JSON.parse(readFileSync(here(path), 'utf8'));

const parts = readPackage(here('../../dist/integrations/laeringsmiljoe-widgets.sppkg'));
const manifest = manifestOf(parts);
const golden = readJson('sharepoint.golden.json');
const { version } = readJson('../../package.json');
const { entryModuleId, scriptResources } = manifest.loaderConfig;
const script = `ClientSideAssets/${scriptResources[entryModuleId].path}`;

describe('the package', () => {
  test('has the parts of the generator’s, in its shape, related as they are there', () => {
    const { parts: own, relationships, relationshipTypes, xml, manifest: names } = factsOf(parts);
    assert.deepEqual(own, golden.parts);
    assert.deepEqual(relationships, golden.relationships);
    assert.deepEqual(relationshipTypes, golden.relationshipTypes);
    assert.deepEqual(xml, golden.xml);
    assert.deepEqual(names.internalModuleBaseUrls, golden.manifest.internalModuleBaseUrls);
    assert.deepEqual(names.loaderNames, golden.manifest.loaderNames);
    assert.deepEqual(names.entryNames, golden.manifest.entryNames);
    // Where it is false the generator leaves it out; that we never need it is worth saying.
    assert.deepEqual(
      names.names.filter((name) => name !== 'requiresCustomScript'),
      golden.manifest.names,
    );
  });

  test('says of each part what it is, in the words of the generator', () => {
    for (const [extension, type] of Object.entries(contentTypesOf(parts)))
      assert.equal(type, golden.contentTypes[extension], extension);
    const known = Object.keys(contentTypesOf(parts));
    for (const path of Object.keys(parts)) assert.ok(known.includes(path.split('.').at(-1)), path);
  });

  test('is well-formed wherever it is XML', () => {
    for (const path of Object.keys(parts).filter(isXml)) assert.doesNotThrow(() => parseXml(textOf(parts, path)), path);
  });

  test('leads to each of its parts, and to nothing that is not there', () => {
    const targets = relationshipsOf(parts).map(({ to }) => to);
    for (const target of targets) assert.ok(Object.hasOwn(parts, target), target);
    const unreached = Object.keys(parts).filter((path) => !path.endsWith('.rels') && !targets.includes(path));
    assert.deepEqual(unreached, ['[Content_Types].xml']);
  });

  test('says the same ids and versions everywhere', () => {
    const rootOf = (path) => parseXml(textOf(parts, path)).documentElement;
    const app = rootOf('AppManifest.xml');
    assert.equal(app.getAttribute('Version'), `${version}.0`);
    assert.match(app.getAttribute('ProductID'), /^[-\da-f]{36}$/);
    assert.equal(app.getAttribute('SkipFeatureDeployment'), 'true');
    const featureFile = Object.keys(parts).find((path) => /^feature_[^.]*\.xml$/.test(path));
    const feature = rootOf(featureFile);
    assert.equal(featureFile, `feature_${feature.getAttribute('Id')}.xml`);
    assert.equal(feature.getAttribute('Version'), `${version}.0`);
    const webPart = rootOf(`${feature.getAttribute('Id')}/WebPart_${manifest.id}.xml`);
    assert.equal(elements(webPart, 'ClientSideComponent')[0].getAttribute('Id'), manifest.id);
    assert.equal(manifest.version, version);
    const ids = Object.keys(parts)
      .filter(isXml)
      .map((path) => textOf(parts, path).match(/\b(?:Id="|ProductID="|<Id>)([-\da-f]{36})/)?.[1])
      .filter(Boolean);
    assert.equal(new Set(ids).size, ids.length, 'each part has an id of its own');
  });

  test('offers each widget in the toolbox, in Danish and English, wherever web parts go', () => {
    const { preconfiguredEntries, requiresCustomScript, supportedHosts } = manifest;
    assert.equal(requiresCustomScript, false);
    assert.deepEqual(supportedHosts.toSorted(), [
      'SharePointFullPage',
      'SharePointWebPart',
      'TeamsPersonalApp',
      'TeamsTab',
    ]);
    assert.deepEqual(
      preconfiguredEntries.map(({ title }) => [title['da-DK'], title['en-US'], title.default]),
      [
        ['Læringsværktøj: tjekliste', 'Learning tool: checklist', 'Learning tool: checklist'],
        [
          'Læringsværktøj: fra udfordring til plan',
          'Learning tool: from challenge to plan',
          'Learning tool: from challenge to plan',
        ],
        ['Læringsværktøj: kontaktkort', 'Learning tool: contact card', 'Learning tool: contact card'],
      ],
    );
    for (const { description, officeFabricIconFontName } of preconfiguredEntries) {
      assert.ok(description['da-DK'] && description['en-US'] && description['da-DK'] !== description['en-US']);
      assert.ok(officeFabricIconFontName);
    }
  });

  test('asks only for what SharePoint brings, in the generator’s versions', () => {
    const modules = [];
    vm.runInNewContext(textOf(parts, script), { define: (...module) => modules.push(module) });
    const [[id, dependencies], ...others] = modules;
    assert.equal(others.length, 0);
    assert.equal(id, `${manifest.id}_${version}`);
    const { [entryModuleId]: own, ...host } = scriptResources;
    assert.equal(own.type, 'path');
    assert.deepEqual([...dependencies].sort(), Object.keys(host).sort());
    for (const [name, component] of Object.entries(host))
      assert.deepEqual(component, golden.manifest.components[name], name);
  });
});

const NONCE = 'of-the-host';
const POLICY = `script-src 'self' 'nonce-${NONCE}'`;
const inBoth = (id) => ['da', 'en'].map((lang) => wordsOf(id, lang));
const HEADINGS = {
  'principle-checklist': inBoth('check.heading.team'),
  'challenge-picker': inBoth('pick.heading'),
  'contact-card': inBoth('contact.heading'),
};

/** What an editor fills in, by property; a toggle is pressed. */
const VALUES = {
  lang: 'en',
  audience: 'me',
  heading: 'Vores egen <b>overskrift</b>',
  intro: 'En linje & en til',
  own: 'Første ting: forklaring | idé\nAnden <img src="x" onerror="alert(1)"> ting',
  theme: 'dkfds',
  scheme: 'dark',
  density: 'compact',
  headingLevel: '3',
  levels: 'three',
  maxPicks: '2',
  ics: 'meeting',
  storage: 'session',
  storageKey: 'afdeling-hr',
  ...{ name: 'Anna Holm', org: 'Styrelsen', position: 'HR-partner', unit: 'HR', phone: '12345678' },
  ...{ email: 'anna@example.dk', url: 'https://example.dk/', address: 'Gade 1', note: 'Ring gerne' },
  ...{ hours: 'man-søn 0-24', closed: '2027-12-24' },
};

/** What is seen only when somebody answers, or on another day. */
const SEEN_LATER = ['closed', 'ics', 'storageKey'];

/** What takes the place of something else, or shows only with it, is set last. */
const LAST = ['theme', 'maxPicks', 'own'];

const DARK = {
  isInverted: true,
  semanticColors: { bodyText: '#fafafa', bodyBackground: '#102030', link: '#9fd0ff', primaryButtonText: undefined },
};

describe('the web part', { skip }, () => {
  const folder = here('.work/sharepoint');
  const browser = useBrowser();
  const open = new Set();
  let server;

  before(async () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    cpSync(here('node_modules/requirejs/require.js'), `${folder}/require.js`);
    cpSync(here('sharepoint/host.js'), `${folder}/host.js`);
    writeFileSync(`${folder}/web-part.js`, parts[script]);
    for (const lang of ['da-DK', 'en-US'])
      writeFileSync(
        `${folder}/${lang}.html`,
        `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Side</title>
        <body data-id="${manifest.id}_${version}" data-script="web-part.js"><h1>Side</h1><main></main><form id="pane"></form>
        <script nonce="${NONCE}" src="require.js"></script><script nonce="${NONCE}" src="host.js"></script>`,
      );
    server = await serve(folder, { headers: { 'content-security-policy': POLICY } });
  });

  after(() => server?.close());

  /** A page with nothing on it yet; what goes wrong on it fails the test. */
  const openPage = async (culture = 'da-DK', prepare = () => {}) => {
    const page = await browser().newPage();
    page.setDefaultTimeout(10_000);
    const wrong = [];
    page.on('pageerror', (error) => wrong.push(String(error)));
    await page.evaluateOnNewDocument(prepare);
    await page.goto(`http://localhost:${server.port}/${culture}.html`);
    await page.waitForFunction(() => 'webPart' in globalThis);
    page.on('request', (request) => wrong.push(`request: ${request.url()}`));
    open.add({ page, wrong });
    return page;
  };

  afterEach(async () => {
    for (const { page, wrong } of open) {
      assert.deepEqual([...wrong, ...(await page.evaluate(() => globalThis.violations))], []);
      await page.close();
    }
    open.clear();
  });

  const add = (page, options) =>
    page.evaluate((given) => globalThis.sharepoint.add(given), { culture: 'da-DK', ...options });
  const call = (page, name, ...given) => page.evaluate((key, all) => globalThis.sharepoint[key](...all), name, given);
  const widgets = manifest.preconfiguredEntries.map(({ properties }) => properties.widget);

  /** What a screen reader is told of the page, without the pane. */
  const treeOf = async (page) => {
    const root = await page.$('main');
    return flat((await page.accessibility.snapshot({ root, interestingOnly: false })) ?? {});
  };
  const namesOf = async (page, role) =>
    (await treeOf(page)).filter((node) => node.role === role).map(({ name }) => name);
  const textsOf = (page) => namesOf(page, 'StaticText');

  const settled = (page) =>
    page.$$eval('main .web-part > *', (all) => Promise.all(all.map(({ updateComplete }) => updateComplete)));

  /** All that there is to be seen and heard. */
  const seen = async (page) => {
    await settled(page);
    const main = await page.$('main');
    // What is sticky stands elsewhere where the page is scrolled.
    await page.evaluate(() => scrollTo(0, 0));
    const tree = (await treeOf(page)).map(({ role, name, level, checked }) => [role, name, level, checked]);
    return JSON.stringify([tree, await main.screenshot({ encoding: 'base64' })]);
  };

  const fieldsOf = (page) =>
    page.$$eval('#pane label', (labels) =>
      labels.map(({ firstChild, lastElementChild }) => ({ label: firstChild.data, name: lastElementChild.name })),
    );

  /** As an editor does it: by the label of the field. */
  const fill = async (page, label, value) => {
    const control = await page.waitForSelector(`#pane ::-p-aria([name="${label.replaceAll('"', '\\"')}"])`);
    const kind = await control.evaluate(({ localName, type }) => (type === 'checkbox' ? type : localName));
    if (kind === 'checkbox') return control.click();
    if (kind === 'select') return control.select(value);
    await control.evaluate((field) => field.select());
    await control.type(value);
    await control.evaluate((field) => field.blur());
  };

  for (const widget of widgets) {
    test(`shows what the toolbox calls ${widget}, in the language of the page`, async () => {
      for (const [i, culture] of ['da-DK', 'en-US'].entries()) {
        const page = await openPage(culture);
        await add(page, { properties: { widget }, culture });
        await settled(page);
        const [heading] = await namesOf(page, 'heading');
        assert.equal(heading, HEADINGS[widget][i]);
      }
    });

    test(`asks an editor of ${widget} in Danish and in English`, async () => {
      const labels = [];
      for (const culture of ['da-DK', 'en-US']) {
        const page = await openPage();
        await add(page, { properties: { widget }, culture });
        await call(page, 'edit', 0);
        const groups = await page.$$eval('#pane legend', (legends) => legends.map(({ textContent }) => textContent));
        labels.push([...groups, ...(await fieldsOf(page)).map(({ label }) => label)]);
      }
      const [danish, english] = labels;
      assert.ok(danish.includes('Overskrift') && english.includes('Heading'));
      assert.equal(danish.length, english.length);
      for (const [i, label] of danish.entries()) assert.notEqual(label, english[i]);
      for (const list of labels) {
        assert.equal(new Set(list).size, list.length);
        assert.ok(list.every((label) => label && !/undefined|\[object/.test(label)));
      }
    });

    test(`shows each thing that an editor of ${widget} sets`, async () => {
      const page = await openPage();
      const person = widget === 'contact-card' ? { name: 'Bo', phone: '87654321' } : {};
      await add(page, { properties: { widget, ...person } });
      await call(page, 'edit', 0);
      const fields = (await fieldsOf(page)).filter(({ name }) => name !== 'widget');
      const unseen = [];
      for (const { label, name } of fields.toSorted((a, b) => LAST.indexOf(a.name) - LAST.indexOf(b.name))) {
        const before = await seen(page);
        await fill(page, label, VALUES[name]);
        if ((await seen(page)) === before) unseen.push(name);
      }
      const saved = await call(page, 'saved', 0);
      for (const { name } of fields) assert.equal(saved[name], VALUES[name] ?? true, name);
      const { length } = fields;
      assert.ok(length > 8, `${length} fields`);
      const later = fields.map(({ name }) => name).filter((name) => SEEN_LATER.includes(name));
      assert.deepEqual(unseen.sort(), later.sort());
      for (const name of later) {
        const attribute = name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);
        const value = await page.$eval('main .web-part > *', (made, key) => made.getAttribute(key), attribute);
        assert.equal(value, VALUES[name], name);
      }
    });
  }

  test('becomes another widget when the editor chooses one, and asks what that one is asked', async () => {
    const page = await openPage();
    await add(page, { properties: { widget: 'principle-checklist' } });
    await call(page, 'edit', 0);
    await fill(page, 'Vælg værktøj', 'contact-card');
    await settled(page);
    assert.ok((await fieldsOf(page)).some(({ label }) => label === 'Telefon'));
    assert.deepEqual(await namesOf(page, 'checkbox'), []);
    assert.ok((await namesOf(page, 'link')).length > 0);
  });

  test('takes own lines as text, never as markup', async () => {
    const page = await openPage();
    await add(page, { properties: { widget: 'principle-checklist', own: VALUES.own, heading: VALUES.heading } });
    await settled(page);
    assert.deepEqual(await namesOf(page, 'heading'), [VALUES.heading]);
    const boxes = await namesOf(page, 'checkbox');
    assert.equal(boxes.length, 2);
    assert.match(boxes[1], /Anden <img src="x" onerror="alert\(1\)"> ting/);
    assert.equal(await page.$('main >>> img'), null);
  });

  test('does with what no editor has set', async () => {
    const page = await openPage();
    await add(page, { properties: { widget: 7, lang: {}, theme: 12, own: ['x'], heading: null, maxPicks: -1 } });
    await settled(page);
    assert.equal((await namesOf(page, 'checkbox')).length, principleIds.length);
  });

  test('keeps nothing while the page is being edited, and answers once it is read', async () => {
    const page = await openPage();
    const tick = async (index) =>
      (await page.waitForSelector(`main > :nth-child(${index}) >>> input[type=checkbox]`)).click();
    const properties = { widget: 'principle-checklist', storageKey: 'being-edited' };
    await add(page, { properties, mode: 'Edit' });
    await add(page, { properties: { ...properties, storageKey: 'read' } });
    await tick(1);
    await tick(2);
    await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.endsWith(':read')));
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 1);
    assert.deepEqual(await call(page, 'saved', 0), properties);
    await call(page, 'setMode', 0, 'Read');
    await tick(1);
    await page.waitForFunction(() => localStorage.length === 2);
    await page.evaluate(() => localStorage.clear());
  });

  test('leaves alone what somebody is writing when SharePoint renders once more', async () => {
    const page = await openPage();
    await add(page, { properties: { widget: 'challenge-picker', singlePage: true, storage: 'none' } });
    const field = await page.waitForSelector('main >>> input[type=radio]');
    await field.click();
    await call(page, 'again', 0);
    assert.ok(await field.evaluate((radio) => radio.isConnected && radio.checked));
  });

  test('says what is missing to the editor of a card that shows nothing, and to nobody else', async () => {
    const page = await openPage();
    await add(page, { properties: { widget: 'contact-card', name: 'Anna' }, mode: 'Edit' });
    await page.waitForFunction(() => document.querySelector('main').innerText.includes('hverken telefon eller mail'));
    await call(page, 'setMode', 0, 'Read');
    await settled(page);
    assert.ok(!(await textsOf(page)).some((text) => /hverken/.test(text)));
  });

  test('wears the colours of its section, unless the editor has chosen a style', async () => {
    const page = await openPage();
    const colours = () =>
      page.$eval('main >>> [part~=heading]', (heading) => {
        const grounds = [];
        for (let node = heading; node; node = node.parentElement) grounds.push(getComputedStyle(node).backgroundColor);
        const ground = grounds.find((colour) => !/, 0\)$/.test(colour));
        return { text: getComputedStyle(heading).color, ground };
      });
    await add(page, { properties: { widget: 'contact-card' }, theme: DARK });
    await settled(page);
    const dark = { text: 'rgb(250, 250, 250)', ground: 'rgb(16, 32, 48)' };
    assert.deepEqual(await colours(), dark);
    await call(page, 'setTheme', 0, undefined);
    await settled(page);
    const usual = await colours();
    assert.notDeepEqual(usual, dark);
    await call(page, 'remove', 0);
    await add(page, { properties: { widget: 'contact-card', theme: 'neutral' }, theme: DARK });
    await settled(page);
    assert.deepEqual(await colours(), usual);
  });

  test('stands twice on a page, and leaves nothing behind when it goes', async () => {
    const page = await openPage();
    for (const widget of [...widgets, 'contact-card']) await add(page, { properties: { widget } });
    await settled(page);
    const [, ...headings] = await namesOf(page, 'heading');
    assert.equal(headings.filter((name) => name === headings.at(-1)).length, 2);
    for (const index of [0, 1, 2]) await call(page, 'remove', index);
    await settled(page);
    assert.deepEqual(await namesOf(page, 'heading'), [headings.at(-1)]);
    await call(page, 'remove', 3);
    assert.deepEqual(
      await page.$$eval('main .web-part', (all) => all.map(({ childNodes }) => childNodes.length)),
      [0, 0, 0, 0],
    );
  });

  test('works with what another solution has put under the same tag', async () => {
    const page = await openPage('da-DK', () => {
      customElements.define(
        'lm-contact-card',
        class extends HTMLElement {
          connectedCallback() {
            this.textContent = 'An older one';
          }
        },
      );
    });
    await add(page, { properties: { widget: 'contact-card' } });
    await add(page, { properties: { widget: 'principle-checklist' } });
    await settled(page);
    assert.ok((await textsOf(page)).includes('An older one'));
    assert.equal((await namesOf(page, 'checkbox')).length, principleIds.length);
  });

  test('lets SharePoint’s search find who is on a card', async () => {
    const page = await openPage();
    await add(page, { properties: { widget: 'contact-card' } });
    const searched = await call(page, 'searched', 0);
    for (const name of ['heading', 'name', 'phone', 'email']) assert.ok(searched.includes(name), name);
  });

  test('is tried under a policy that forbids what SharePoint’s forbids', async () => {
    const page = await openPage();
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('script'), { text: '0' })));
    await page.waitForFunction(() => globalThis.violations.length === 1);
    await page.evaluate(() => globalThis.violations.splice(0));
  });
});
