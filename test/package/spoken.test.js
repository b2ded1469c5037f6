/**
 * What a screen reader says on the main path of each widget, from the browser's own accessibility tree, against the
 * readable scripts in docs/spoken/. `WRITE=1` writes them anew.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { skip, useSite } from '../support/site.js';

/** How roles and states are said; the rest are silent. */
const SAID = {
  da: {
    heading: 'overskrift',
    checkbox: 'afkrydsningsfelt',
    radio: 'valgknap',
    textbox: 'tekstfelt',
    button: 'knap',
    link: 'link',
    DisclosureTriangle: 'kan foldes ud',
    group: 'gruppe',
    region: 'område',
    list: 'liste',
    level: 'niveau',
    checked: 'markeret',
    unchecked: 'ikke markeret',
    open: 'foldet ud',
    press: 'Tryk',
    hear: 'Siges',
  },
  en: {
    heading: 'heading',
    checkbox: 'checkbox',
    radio: 'radio button',
    textbox: 'text field',
    button: 'button',
    link: 'link',
    DisclosureTriangle: 'collapsed',
    group: 'group',
    region: 'region',
    list: 'list',
    level: 'level',
    checked: 'checked',
    unchecked: 'not checked',
    open: 'expanded',
    press: 'Press',
    hear: 'Announced',
  },
};

const clean = (text = '') => text.replace(/\s+/g, ' ').trim();

/** The lines of a tree, in reading order. What a control is called is not read once more inside it. */
const read = (node, words, depth = 0) => {
  const { role, name, description, level, checked, expanded, children = [] } = node;
  const isText = role === 'StaticText';
  const word = words[role];
  const state = [
    level && `${words.level} ${level}`,
    ['checkbox', 'radio'].includes(role) && (checked ? words.checked : words.unchecked),
    role === 'DisclosureTriangle' && expanded && words.open,
  ].filter(Boolean);
  const says = isText
    ? clean(name)
    : word && (name || !['list', 'group', 'region'].includes(role))
      ? [
          clean(name),
          ...(role === 'DisclosureTriangle' && expanded ? [] : [word]),
          ...state,
          name?.includes(clean(description)) ? '' : clean(description),
        ]
          .filter(Boolean)
          .join(', ')
      : '';
  const line = says ? [`${'  '.repeat(depth)}${says}`] : [];
  const isLeaf =
    isText || ['heading', 'checkbox', 'radio', 'button', 'link', 'DisclosureTriangle', 'textbox'].includes(role);
  const below = isLeaf
    ? []
    : children
        // A legend was said with its group.
        .filter((child) => !(role === 'group' && name && clean(child.name) === clean(name)))
        .flatMap((child) => read(child, words, depth + (says ? 1 : 0)));
  // Labels and descriptions were said with their control.
  return [...line, ...below];
};

const useWidget = (page, tag, lang) => {
  const words = SAID[lang];
  const heard = [];
  const say = (line) => heard.push(line);
  return {
    heard,
    async read() {
      const root = await page.$(tag);
      const tree = await page.accessibility.snapshot({ root, interestingOnly: false });
      const lines = read(tree, words);
      heard.push(...lines.filter((text, i) => text.trim() !== lines[i - 1]?.trim()), '');
    },
    async press(id, key = 'Enter') {
      const { name } = await page.evaluate(
        ([of, selector]) => {
          const control = document.querySelector(of).shadowRoot.querySelector(selector);
          control.focus();
          const label = control.labels?.[0] ?? control;
          return { name: (control.ariaLabel ?? label.textContent).replace(/\s+/g, ' ').trim() };
        },
        [tag, id],
      );
      say(`> ${words.press} ${key === ' ' ? (lang === 'da' ? 'mellemrum' : 'space') : key}: ${name}`);
      await page.evaluate(() => document.querySelector('body > [role=status]').replaceChildren());
      await page.keyboard.press(key);
    },
    /** What is announced besides, or where the focus has come to. */
    async hear() {
      await page.waitForFunction(() => document.querySelector('body > [role=status]').textContent.trim());
      const text = await page.$eval(
        'body > [role=status]',
        ({ textContent, lang: of }) => `${textContent.trim()} (${of})`,
      );
      say(`  ${words.hear}: ${text}`, '');
      heard.push('');
    },
    async focus() {
      await page.waitForFunction(
        (of) => document.querySelector(of).shadowRoot.activeElement?.matches('h2, h3'),
        {},
        tag,
      );
      const text = await page.$eval(
        tag,
        ({ shadowRoot: { activeElement } }) => activeElement.ariaLabel ?? activeElement.textContent.trim(),
      );
      say(`  ${text}, ${words.heading}`);
      heard.push('');
    },
  };
};

const PATHS = {
  'principle-checklist': async (widget) => {
    await widget.read();
    await widget.press('#i0', ' ');
    await widget.hear();
    await widget.press('#meeting');
    await widget.focus();
  },
  'challenge-picker': async (widget, page) => {
    await widget.read();
    await widget.press('[name=challenge]', ' ');
    await widget.press('.primary');
    await widget.focus();
    await widget.read();
    await widget.press('[part=item] input', ' ');
    await widget.hear();
    await widget.press('.primary');
    await widget.focus();
    await widget.read();
    await widget.press('[id$="-what"]', 'x');
    await page.keyboard.press('Backspace');
    await widget.press('.primary');
    await widget.focus();
    await widget.read();
  },
  'contact-card': (widget) => widget.read(),
};

describe('what is read aloud', { skip }, () => {
  const open = useSite();

  for (const [name, path] of Object.entries(PATHS)) {
    for (const lang of ['da', 'en']) {
      test(`${name}, ${lang}`, async () => {
        const page = await open('icon.svg');
        await page.goto(page.url().replace('icon.svg', 'embed/contact-card.html'));
        // On 14 January 2027, whatever day it is.
        await page.evaluateOnNewDocument(() => {
          localStorage.clear();
          const Real = Date;
          const now = new Real('2027-01-14T10:00:00Z').getTime();
          globalThis.Date = class extends Real {
            constructor(...of) {
              super(...(of.length ? of : [now]));
            }
            static now() {
              return now;
            }
          };
        });
        await page.goto(page.url().replace('contact-card.html', `${name}.html?lang=${lang}`));
        const widget = useWidget(page, `lm-${name}`, lang);
        await page.waitForFunction(
          (tag) => document.querySelector(tag).shadowRoot?.querySelector('section'),
          {},
          `lm-${name}`,
        );
        await path(widget, page);
        await page.close();
        const file = `docs/spoken/${name}.${lang}.txt`;
        const text = `${widget.heard
          .join('\n')
          .replace(/\n{3,}/g, '\n\n')
          .trim()}\n`;
        if (process.env.WRITE) writeFileSync(file, text);
        assert.equal(text, readFileSync(file, 'utf8'));
      });
    }
  }
});
