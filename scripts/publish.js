#!/usr/bin/env node
/**
 * `npx laeringsmiljoe-widgets publish <config> <dir>`: everything that a static server needs for a portal's own widgets.
 * The configuration is JSON, docs/embedding.md says what is in it. Writes for each widget a page and the oEmbed answer
 * that portals look for, with the addresses that these need. Needs no dependency.
 */
import { cpSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { escapeHtml } from '../dist/lib/export/escape-html.js';
import { FRAME } from '../dist/lib/heights.js';
import { pageOf, tagOf, WIDGET_NAMES } from '../dist/lib/widgets.js';

const WEB = fileURLToPath(new URL('../dist/web', import.meta.url));

/** Pixels: what the heights were measured at. */
const WIDTH = 640;

const { modules } = JSON.parse(readFileSync(new URL('../dist/custom-elements.json', import.meta.url), 'utf8'));
/** Of each element, by tag; a page has its language from elsewhere. */
const ATTRIBUTES = new Map(
  modules
    .flatMap(({ declarations }) => declarations)
    .map(({ tagName, attributes }) => [tagName, attributes.map(({ name }) => name).filter((name) => name !== 'lang')]),
);

/** A mistake in the configuration, said to whoever wrote it. */
class ConfigError extends Error {}

const need = (condition, message) => {
  if (!condition) throw new ConfigError(message);
};

const escape = (text) => escapeHtml(String(text));
const tag = (name, text) => (text ? `<${name}>${escape(text)}</${name}>` : '');

const item = ({ id, title, text, idea }) =>
  `<li${id ? ` id="${escape(id)}"` : ''}>${[tag('strong', title), escape(text ?? ''), tag('em', idea)].filter(Boolean).join(' ')}</li>`;

const LINES = ['org', 'position', 'unit', 'phone', 'email', 'url', 'address', 'hours', 'note'];
const contact = (fields) =>
  `<address>${[tag('strong', fields.name), ...LINES.map((name) => escape(fields[name] ?? ''))].filter(Boolean).join('<br />')}</address>`;

const readWidget = (entry, i) => {
  const { folder, widget, lang = 'da', title, attributes = {}, items, contacts } = entry;
  const where = `widgets[${i}]`;
  need(/^[\w-]+(\/[\w-]+)*$/.test(folder ?? ''), `${where}.folder: use letters, digits, "-", "_" and "/"`);
  need(WIDGET_NAMES.includes(widget), `${where}.widget: use one of ${WIDGET_NAMES.join(', ')}`);
  need(/^(da|en)$/.test(lang), `${where}.lang: use da or en`);
  const known = ATTRIBUTES.get(tagOf(widget));
  for (const name of Object.keys(attributes)) {
    need(known.includes(name), `${where}.attributes: <lm-${widget}> has no "${name}"; use ${known.join(', ')}`);
  }
  const list = items ?? contacts ?? [];
  need(Array.isArray(list), `${where}: items and contacts are lists`);
  const content = items ? `<ol>${items.map(item).join('')}</ol>` : list.map(contact).join('');
  return { folder, widget, lang, title, attributes, content };
};

/** Reads a configuration, and says what is wrong with it. */
export const readConfig = (text) => {
  let config;
  try {
    config = JSON.parse(text);
  } catch (error) {
    throw new ConfigError(`this is no JSON: ${error.message}`);
  }
  need(
    /^https?:\/\//.test(config?.base ?? ''),
    'base: where the folder will be hosted, as "https://intranet.example/widgets/"',
  );
  need(Array.isArray(config.widgets ?? []), 'widgets: use a list');
  const widgets = (config.widgets ?? []).map(readWidget);
  const folders = widgets.map(({ folder }) => folder);
  need(new Set(folders).size === folders.length, 'widgets: two have the same folder');
  return { base: config.base.replace(/\/*$/, '/'), provider: config.provider, widgets };
};

/** What a portal that is given the page's address gets: a frame, with all that a frame should have. */
const answer = ({ base, provider }, path, widget, title) => {
  const height = FRAME[widget];
  const src = new URL(path, base).href;
  const frame = { src, title, width: '100%', height, loading: 'lazy', referrerpolicy: 'no-referrer' };
  const attributes = Object.entries({ ...frame, allow: 'clipboard-write' });
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider ?? 'Læringsmiljø-widgets',
    provider_url: base,
    width: WIDTH,
    height,
    html: `<iframe ${attributes.map(([name, value]) => `${name}="${escape(value)}"`).join(' ')}></iframe>`,
  };
};

const titleOf = (page, lang) => new RegExp(`hreflang="${lang}"[^>]*title="([^"]*)"`).exec(page)?.[1] ?? '';

const unescape = (text) =>
  text.replace(/&(amp|lt|gt|quot);/g, (entity) => Object.keys(ENTITIES).find((key) => ENTITIES[key] === entity));

/** The page of the project, made the page of this widget. What is said in it is no longer up to the address. */
const settle = (page, { folder, widget, lang, title: settled = '', attributes, content }, title) => {
  const up = '../'.repeat(folder.split('/').length);
  const set = Object.entries({ ...attributes, 'heading-level': 1 }).map(
    ([name, value]) => ` ${name}="${escape(value)}"`,
  );
  const own = content || (attributes.name === undefined ? '' : contact(attributes));
  const without = own
    ? `<noscript><h1>${escape(title)}</h1>${content ? '' : own}</noscript>`
    : /<noscript>[^]*<\/noscript>/.exec(page)?.[0];
  return page
    .replace('<html lang="da"', `<html lang="${lang}" data-settled`)
    .replace(/<title>.*<\/title>/, () => `<title>${escape(title)}</title>`)
    .replace(
      /(hreflang="(?:da|en)" href="[^"]*" title=)"([^"]*)"/g,
      (_, start, standard) => `${start}"${settled || attributes.heading ? escape(title) : standard}"`,
    )
    .replaceAll('="../', `="${up}../`)
    .replace('src="page.js"', `src="${up}../embed/page.js"`)
    .replace(/<noscript>[^]*<\/noscript>/, '')
    .replace(/<lm-[^]*?<\/lm-[\w-]+>/, () => `${without}\n<lm-${widget}${set.join('')}>${content}</lm-${widget}>`);
};

const withDiscovery = (page, address, title) =>
  page.replace(
    '</head>',
    () =>
      `  <link rel="alternate" type="application/json+oembed" href="${escape(address)}" title="${escape(title)}" />\n  </head>`,
  );

const withoutEnding = (page) => page.replace(/\.html$/, '');

/** Writes the folder. Returns the addresses of the pages. */
export const publish = (config, directory) => {
  cpSync(WEB, directory, { recursive: true, filter: (path) => !/\.map$/.test(path) });
  const pages = WIDGET_NAMES.map((widget) => ({ widget, lang: 'da', path: withoutEnding(pageOf(widget)) }));
  const own = config.widgets.map((entry) => ({
    ...entry,
    path: `${entry.folder}/${withoutEnding(pageOf(entry.widget))}`,
  }));
  return [...pages, ...own].map((entry) => {
    const { widget, lang, path } = entry;
    const page = readFileSync(join(WEB, pageOf(widget)), 'utf8');
    const title = entry.title ?? entry.attributes?.heading ?? unescape(titleOf(page, lang));
    const made = entry.folder ? settle(page, entry, title) : page;
    const oembed = new URL(`${path}.oembed.json`, config.base).href;
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, `${path}.html`), withDiscovery(made, oembed, title));
    writeFileSync(
      join(directory, `${path}.oembed.json`),
      `${JSON.stringify(answer(config, `${path}.html`, widget, title), null, 2)}\n`,
    );
    return new URL(`${path}.html`, config.base).href;
  });
};

const main = ([command, file, directory]) => {
  if (command !== 'publish' || !file || !directory) {
    console.error('laeringsmiljoe-widgets publish <config.json> <directory>');
    return 2;
  }
  try {
    for (const address of publish(readConfig(readFileSync(file, 'utf8')), directory)) console.log(address);
    return 0;
  } catch (error) {
    if (!(error instanceof ConfigError) && error.code === undefined) throw error;
    console.error(`${file}: ${error.message}`);
    return 1;
  }
};

// npm starts it through a link.
const [, started] = process.argv;
if (started && realpathSync(started) === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
