/** What is compared. Order is that of the table. */
import { readFileSync } from 'node:fs';

const version = (name, folder = import.meta.url) =>
  JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, folder), 'utf8')).version;
const own = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;

/** The one that ratios are taken to. */
export const BASELINE = 'vanilla';

/**
 * `tags`: names of the elements, where the subject is made of custom elements; others fill `<div data-widget>`.
 * `box`: what is clicked to tick an item; `controls`: what must be seen for a page to be rendered.
 * `isOurs`: taken from `dist/web/`; `script`: the file that the page has.
 */
const subject = (name, title, packages, options = {}) => ({
  name,
  title,
  versions: packages.map((pack) => `${pack} ${version(pack)}`),
  box: 'input[type=checkbox]',
  controls: 'input[type=checkbox], input[type=radio]',
  ...options,
});

const bench = { tags: { check: 'bench-check', pick: 'bench-pick', card: 'bench-card' } };
const ours = {
  tags: { check: 'lm-principle-checklist', pick: 'lm-challenge-picker', card: 'lm-contact-card' },
  versions: [`laeringsmiljoe-widgets ${own}`],
  isOurs: true,
};
const library = (prefix) => ({
  box: `${prefix}-checkbox`,
  controls: `${prefix}-checkbox, ${prefix}-radio`,
});

export const SUBJECTS = [
  subject('ours', 'ours, one file', [], { ...ours, script: 'lm-widgets.js' }),
  subject('loader', 'ours, loader', [], { ...ours, script: 'lm-loader.js' }),
  subject('vanilla', 'vanilla custom elements', [], bench),
  subject('plain', 'plain HTML and script', []),
  subject('lit', 'Lit, barest', ['lit'], bench),
  subject('preact', 'Preact', ['preact']),
  subject('react', 'React', ['react', 'react-dom']),
  subject('svelte', 'Svelte custom elements', ['svelte'], bench),
  subject('shoelace', 'Shoelace', ['@shoelace-style/shoelace'], library('sl')),
  subject('webawesome', 'Web Awesome', ['@awesome.me/webawesome'], library('wa')),
  subject('material', 'Material Web', ['@material/web'], library('md')),
  subject('fluent', 'Fluent UI web components', ['@fluentui/web-components'], library('fluent')),
  subject('dkfds', 'DKFDS', ['dkfds']),
  subject('govuk', 'GOV.UK Frontend', ['govuk-frontend']),
];
