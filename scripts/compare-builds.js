/**
 * `npm run compare -- <old dist/web> <new dist/web>`: what a user sees, hears and scrolls past, in two builds side by
 * side. Puts the same states into both, by attributes, `value` and presses alone, and prints where they differ.
 */
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findEngines } from '../test/support/engines.js';
import { readCatalogue } from './words/catalogue.js';

const LANGUAGES = ['da', 'en'];
const WIDTHS = [360, 1280];
const NOW = '2027-01-14T10:00:00';
const TIME_ZONE = 'Europe/Copenhagen';

const words = new Map(readCatalogue().map(([id, ...texts]) => [id, texts]));
const wordIn = (lang, id) => words.get(id)[LANGUAGES.indexOf(lang)];
const principles = [...words.keys()].flatMap((id) => /^(p\d+)\.title$/.exec(id)?.[1] ?? []);

const COMPLETE = { answers: Object.fromEntries(principles.map((id) => [id, 'yes'])), notes: {} };
const ANSWERS = { answers: { p1: 'yes', p3: 'partly' }, notes: { p2: 'Tavlemøde hver tirsdag' } };
const PLAN = { what: 'Vi øver os', who: 'Teamleder', when: '2027-02-01' };
const HALF = { challenge: 'ch1', picks: ['colleagues1', 'routines1'], plans: { colleagues1: PLAN } };
const PLANNED = { ...HALF, plans: { colleagues1: PLAN, routines1: PLAN }, review: '2027-02-11' };

const checklist = (rest) => ({ tag: 'lm-principle-checklist', ...rest });
const picker = (rest) => ({ tag: 'lm-challenge-picker', ...rest });
const card = (rest) => ({ tag: 'lm-contact-card', ...rest });

/** `press`: the message id of the button to press; `open`: whether to press whatever says that it can be expanded. */
const STATES = {
  'checklist, empty': checklist(),
  'checklist, partly answered, everything open': checklist({ value: ANSWERS, open: true }),
  'checklist, complete': checklist({ value: COMPLETE }),
  'checklist, three levels': checklist({ attributes: 'levels="three"', value: ANSWERS }),
  'checklist, meeting view': checklist({ value: ANSWERS, press: 'check.meeting.on' }),
  'picker, step 1': picker(),
  'picker, half a plan, everything open': picker({ value: HALF, open: true }),
  'picker, overview': picker({ value: PLANNED }),
  'card, hours': card({ attributes: 'hours="man-tor 9-15; fre 9-14" closed="2027-01-20"' }),
};

/** Runs in the page, before anything else: the clock stands still. */
const stopClock = (now) => {
  globalThis.Date = class extends Date {
    constructor(...args) {
      super(...(args.length ? args : [now]));
    }

    static now() {
      return new Date(now).getTime();
    }
  };
};

/** An empty page with an origin, so that storage works, without anything having to serve it. */
const openPage = async (context, { lang, width, attributes = '', tag }, web) => {
  const page = await context.newPage();
  await page.setViewport({ width, height: 1000 });
  await page.emulateTimezone(TIME_ZONE);
  await page.evaluateOnNewDocument(stopClock, NOW);
  await page.setRequestInterception(true);
  const body = `<!doctype html><html lang="${lang}"><title>x</title><body><${tag} ${attributes}></${tag}></body></html>`;
  page.on('request', (request) => void request.respond({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto('http://localhost/');
  await page.addScriptTag({ path: join(web, 'lm-widgets.js') });
  return page;
};

/** Until what was done is on the screen, with what is loaded for it. */
const settle = (page, tag) =>
  page.$eval(tag, async (widget) => {
    for (let frame = 0; frame < 3; frame += 1) {
      await widget.updateComplete;
      await new Promise(requestAnimationFrame);
    }
  });

/** The accessibility tree in reading order, without what only groups and what only repeats a text. */
const readTree = async (session) => {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const flat = (node) => [node, ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? flat(byId.get(id)) : []))];
  return flat(nodes[0]).filter(({ ignored, role }) => !ignored && role.value !== 'InlineTextBox');
};

const STATE = ['checked', 'disabled', 'expanded', 'focused', 'invalid', 'level', 'required'];
const describeNode = ({ role, name, value, description, properties = [] }) =>
  [
    role.value,
    JSON.stringify(name?.value ?? ''),
    ...(value ? [`= ${JSON.stringify(value.value)}`] : []),
    ...(description?.value ? [`(${description.value})`] : []),
    ...properties.filter((property) => STATE.includes(property.name)).map((p) => `${p.name}=${p.value.value}`),
  ].join(' ');

const isClosed = ({ properties = [] }) => properties.some(({ name, value }) => name === 'expanded' && !value.value);

/** Presses whatever can be expanded, what comes to light by that included. */
const openEverything = async (page, session, tag) => {
  for (;;) {
    const closed = (await readTree(session)).find(isClosed);
    if (!closed) return;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: closed.backendDOMNodeId });
    const functionDeclaration = 'function () { this.click(); }';
    await session.send('Runtime.callFunctionOn', { objectId: object.objectId, functionDeclaration });
    await settle(page, tag);
  }
};

const look = async (browser, web, state) => {
  const { tag, lang, value, press, open } = state;
  const context = await browser.createBrowserContext();
  const page = await openPage(context, state, web);
  const session = await page.createCDPSession();
  await session.send('Accessibility.enable');
  await settle(page, tag);
  if (value) await page.$eval(tag, (widget, data) => (widget.value = data), value);
  await settle(page, tag);
  if (press) await page.locator(`aria/${wordIn(lang, press)}`).click();
  if (open) await openEverything(page, session, tag);
  await settle(page, tag);
  const seen = await page.$eval(tag, (widget) => {
    const elements = [...widget.shadowRoot.querySelectorAll('*')];
    return {
      text: [...widget.shadowRoot.children].map(({ innerText = '' }) => innerText.trim()).join('\n'),
      height: widget.getBoundingClientRect().height,
      nodes: elements.length,
    };
  });
  const tree = (await readTree(session)).map(describeNode);
  await context.close();
  return { text: seen.text.split('\n'), height: [seen.height], nodes: [seen.nodes], tree };
};

/** The lines that only the first of two lists has, or has more often. */
const without = (lines, others) => {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

const difference = (before, after) => {
  const lines = [
    ...without(before, after).map((line) => `    - ${line}`),
    ...without(after, before).map((line) => `    + ${line}`),
  ];
  return lines.length || before.every((line, i) => line === after[i]) ? lines : ['    the same lines in another order'];
};

const [oldWeb, newWeb] = process.argv.slice(2);
if (!newWeb) {
  console.error('npm run compare -- <old dist/web> <new dist/web>');
  process.exit(2);
}

const browser = await puppeteer.launch({
  executablePath: findEngines().Chromium,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--hide-scrollbars'],
});
let differing = 0;
const cases = Object.entries(STATES).flatMap(([name, state]) =>
  LANGUAGES.flatMap((lang) =>
    WIDTHS.map((width) => ({ ...state, lang, width, name: `${name}, ${lang}, ${width} px` })),
  ),
);
for (const state of cases) {
  const before = await look(browser, oldWeb, state);
  const after = await look(browser, newWeb, state);
  const found = Object.keys(before).flatMap((what) => {
    const lines = difference(before[what], after[what]);
    return lines.length ? [`  ${what}`, ...lines] : [];
  });
  if (found.length) {
    differing += 1;
    console.log([state.name, ...found].join('\n'));
  }
}
await browser.close();
console.log(`same in ${cases.length - differing} of ${cases.length} states`);
process.exitCode = differing ? 1 : 0;
