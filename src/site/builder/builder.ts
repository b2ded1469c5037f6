/** The snippet builder: what is chosen, what it looks like, and how it is copied. All of it stays in the browser. */
// First: so the script weighs less.
import { productsOf } from './products.js';
import './words.js';
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { App, Shown } from './app.js';
import { answer, isAsked } from './asker.js';
import { checkAddress } from './checks-address.js';
import { check } from './checks.js';
import { copyToClipboard } from '../../export/clipboard.js';
import { parseFragment, toFragment } from './config-address.js';
import { NEW, type Config } from './config.js';
import type { Clip } from '../../export/clipboard.js';
import { Preview } from './preview.js';
import { toAddress, type Lang } from '../product.js';
import { renderAdjust, renderChoose } from './view-adjust.js';
import { renderInsert } from './view-insert.js';
import { renderChecks, renderPreview } from './view-preview.js';
import { renderTake } from './view-copy.js';
import { WORDS } from './words.js';

/** Milliseconds: long enough to be read, and then out of the way. */
const SAY_FOR = 8000;
/** Milliseconds: browsers let an address be changed only so often. */
const WRITE_AFTER = 250;

const read = () => parseFragment(location.hash);
const start = read();
let config: Config = start.config;
let ui: Lang = start.ui === 'en' ? 'en' : 'da';
let { isBroken, isChange, lost } = start;
let shown: Shown = {
  host: 'plain',
  light: 'light',
  width: '',
  portal: '',
  format: undefined,
  base: new URL('.', location.href).href.split('#', 1)[0] ?? '',
};
/** What was chosen before, and by which change it was left. */
const past: { readonly config: Config; readonly what: string }[] = [];
let name = '';
let preview: Preview | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let saying: ReturnType<typeof setTimeout> | undefined;

/** A folder, whatever was typed. */
const baseOf = (typed: string): string => {
  try {
    return new URL(typed.replace(/\/*$/, '/'), location.href).href;
  } catch {
    return new URL('.', location.href).href;
  }
};

const say = (text: string): void => {
  const status = document.querySelector('#status');
  status?.replaceChildren();
  // The same text twice is no change; a region that was empty in between has one.
  requestAnimationFrame(() => status?.replaceChildren(text));
  clearTimeout(saying);
  saying = setTimeout(() => status?.replaceChildren(), SAY_FOR);
};

const writeAddress = (): void => {
  history.replaceState(null, '', `#${toFragment(config, ui)}`);
};

const put = (next: Config): void => {
  config = next;
  isBroken = false;
  clearTimeout(timer);
  timer = setTimeout(writeAddress, WRITE_AFTER);
  update();
};

const change = (what: string, changed: Partial<Config>): void => {
  if (past.at(-1)?.what !== what) past.push({ config, what });
  put({ ...config, ...changed });
};

const undo = (): void => {
  const before = past.pop();
  if (!before) return;
  put(before.config);
  say(WORDS[ui].undone);
};

const restart = (): void => {
  lost = [];
  change('restart', { ...NEW, isBelow: false });
  say(WORDS[ui].restarted);
};

const onCopy = async (copied: Clip, field?: HTMLTextAreaElement | null): Promise<void> => {
  const { copied: done, copyFailed } = WORDS[ui];
  if (await copyToClipboard(copied)) {
    say(done);
    return;
  }
  field?.select();
  say(copyFailed);
};

const makeApp = (): App => {
  const words = WORDS[ui];
  const longest = productsOf(config)
    .map((product) => toAddress(product, baseOf(shown.base)))
    .sort((a, b) => b.length - a.length)[0];
  return {
    words,
    ui,
    config,
    shown: { ...shown, base: baseOf(shown.base) },
    findings: [...checkAddress(config, lost, words), ...check(config, words, name, longest ?? '')],
    canUndo: past.length > 0,
    isChange,
    // Attributes stay: what the other tool does not have is not written, and is there again on the way back.
    choose: (widget) => change('widget', { widget, texts: NEW.texts }),
    change,
    show: (changed) => {
      shown = { ...shown, ...changed };
      update();
    },
    undo,
    restart,
    copy: (copied, field) => void onCopy(copied, field),
  };
};

const renderPage = (app: App): TemplateResult => {
  const { words } = app;
  const other = ui === 'da' ? 'en' : 'da';
  return html`
    <header>
      <nav>
        ${isAsked ? nothing : html`<a href="demo/index.html">${words.demo}</a>`}
        <a href="#${toFragment(config, other)}" lang=${other} hreflang=${other}>${words.otherLanguage}</a>
      </nav>
      <h1>${isAsked ? words.insertTitle : words.title}</h1>
      ${isAsked ? nothing : html`<p class="lead">${words.lead}</p>`}
      ${isBroken ? html`<p class="notice">${words.broken}</p>` : nothing}
    </header>
    <section class="choose">${renderChoose(app)}</section>
    <div class="columns">
      <section class="adjust">
        ${renderAdjust(app)}
        <div class="buttons">
          <button type="button" @click=${undo} aria-disabled=${app.canUndo ? nothing : 'true'}>${words.undo}</button>
          <button type="button" @click=${restart}>${words.restart}</button>
        </div>
      </section>
      <section class="preview">
        ${renderPreview(app)}
        <div class="findings">${renderChecks(app)}</div>
      </section>
    </div>
    <section class=${isAsked ? 'insert' : 'along'}>${isAsked ? renderInsert(app) : renderTake(app)}</section>
  `;
};

const update = (): void => {
  const main = document.querySelector('main');
  if (!main) return;
  document.documentElement.lang = ui;
  document.title = isAsked ? WORDS[ui].insertTitle : WORDS[ui].title;
  const app = makeApp();
  render(renderPage(app), main);
  const stage = main.querySelector<HTMLElement>('#stage');
  if (!stage) return;
  preview ??= new Preview(stage);
  preview.show(productsOf(config), app.shown, config.colours);
  void preview.name().then((found) => {
    if (found === name) return;
    name = found;
    update();
  });
};

/** Another builder address was put in, or the language was changed. */
addEventListener('hashchange', () => {
  // What is waiting to be written would take the new address back.
  clearTimeout(timer);
  const asked = read();
  past.push({ config, what: 'address' });
  ({ config, isBroken, isChange, lost } = asked);
  ui = asked.ui === 'en' ? 'en' : 'da';
  update();
});

/** As in any dialog, whoever has opened it. */
if (isAsked) {
  addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key === 'Escape' && !defaultPrevented) answer([]);
  });
}

update();
