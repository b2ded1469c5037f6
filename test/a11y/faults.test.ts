/** Faults that are put in one at a time: each has to be found, by the check that is there for it. */
import { expect } from 'chai';
import '../../src/define/all.js';
import { audit } from './audit.js';
import { mount } from '../support/page.js';
import { STATES } from './states.js';

type Spoil = (root: ShadowRoot) => void;

const style =
  (text: string): Spoil =>
  (root) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };

const one = (root: ShadowRoot, selector: string): HTMLElement => {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};

const FAULTS: readonly (readonly [fault: string, state: string, spoil: Spoil, found: RegExp])[] = [
  ['a missing label', 'picker, half a plan', (root) => one(root, '.field > label').remove(), /axe label/],
  ['a colour of 3:1', 'checklist, empty', style('.intro { color: #949494 !important; }'), /axe color-contrast/],
  ['a focus ring removed', 'card, the secretariat', style(':focus-visible { outline: none !important; }'), /^focus: a/],
  ['a wrong language', 'checklist, empty', (root) => one(root, 'section').setAttribute('lang', 'en'), /^language: en/],
  ['an id that is there twice', 'picker, challenges', (root) => (one(root, 'input').id = 'heading'), /^ids: heading/],
  [
    'a target of 20 px',
    'checklist, empty',
    style('.buttons button { min-block-size: 0 !important; padding: 0 !important; block-size: 20px; }'),
    /^targets: button#meeting is 20 px/,
  ],
  [
    'a row under what opens a detail',
    'checklist, empty',
    style('.more-about { margin-block-start: -8px !important; }'),
    /^targets: .* lies over /,
  ],
  [
    'a target under another',
    'picker, the plan',
    style('.buttons button + button { margin-inline-start: -40px; }'),
    /^targets: button.* lies over button/,
  ],
  [
    'a group without a name',
    'checklist, empty',
    (root) => one(root, 'fieldset > legend').remove(),
    /^groups: fieldset/,
  ],
  [
    'a trap',
    'checklist, empty',
    (root) => one(root, '#meeting').addEventListener('keydown', (event) => event.preventDefault()),
    /^trap: button#meeting/,
  ],
  [
    'a text that is cut at 400 %',
    'checklist, empty',
    style('.intro { white-space: nowrap; overflow: hidden; }'),
    /^reflow at 320 px: .* is cut/,
  ],
  [
    'an error that no control says',
    'picker, two dates that are none',
    (root) => {
      for (const field of root.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-describedby');
      for (const group of root.querySelectorAll('fieldset')) group.removeAttribute('aria-describedby');
    },
    /^errors: /,
  ],
];

describe('a fault that is put in', () => {
  for (const [fault, state, spoil, expected] of FAULTS) {
    it(`is found: ${fault}`, async () => {
      const widget = await STATES[state]?.(mount, 'lang="da" theme="neutral" scheme="light"');
      if (!widget?.shadowRoot) throw new Error(state);
      expect(await audit(widget, 'da'), 'before').to.deep.equal([]);
      spoil(widget.shadowRoot);
      const found = await audit(widget, 'da');
      expect(
        found.filter((finding) => expected.test(finding)),
        found.join('\n'),
      ).not.to.have.length(0);
    });
  }
});
