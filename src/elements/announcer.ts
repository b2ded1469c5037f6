import { around } from './around.js';
import { createHtml } from './in-xml.js';

/**
 * One live region for the whole page, in its light DOM: several of them, or one inside a shadow root, stay silent in
 * some screen readers. https://www.w3.org/WAI/ARIA/apg/practices/ · WCAG 4.1.3
 *
 * Of what is outside a modal dialog, or outside what fills the screen, nothing is said at all: there is one inside, too.
 */
const CLASS = 'lm-announcer';
/** Milliseconds: a region must be there before its text is; a message that stays is read again by accident. */
const SAY_AFTER = 100;
const CLEAR_AFTER = 5000;

/** What may be all that a screen reader reads of the page. */
const ALONE = 'dialog[open], [aria-modal="true"], [popover], :fullscreen';

/**
 * Seen by nobody, read by screen readers, whatever the page says of its elements. Set through CSSOM, which a `style-src`
 * policy lets pass.
 */
const HIDDEN = Object.entries({
  display: 'block',
  position: 'fixed',
  inset: '0 auto auto 0',
  'inline-size': '1px',
  'block-size': '1px',
  'min-inline-size': '0',
  'min-block-size': '0',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
  'white-space': 'nowrap',
});

let timer: ReturnType<typeof setTimeout> | undefined;
let last: HTMLElement | undefined;

/** The nearest dialog or the like that an element is in; else the page. */
const placeOf = (element: Element): Element => {
  for (let node = around(element); node; node = around(node)) {
    if (node instanceof Element && node.matches(ALONE)) return node;
  }
  return document.querySelector('body') ?? document.documentElement;
};

/** Finds the announcer for an element, another copy of this script's included, or makes it. */
export const prepareAnnouncer = (element: Element): HTMLElement => {
  const place = placeOf(element);
  const found = [...place.children].find((child) => child.classList.contains(CLASS));
  if (found) return found as HTMLElement;
  const region = createHtml('div');
  region.className = CLASS;
  region.setAttribute('role', 'status');
  for (const [name, value] of HIDDEN) region.style.setProperty(name, value, 'important');
  place.append(region);
  return region;
};

/** Says a message politely, after `delay` milliseconds. A newer message takes the place of one not yet said. */
export const announce = (message: string, lang: string, element: Element, delay = SAY_AFTER): void => {
  const region = prepareAnnouncer(element);
  clearTimeout(timer);
  if (last !== region) last?.replaceChildren();
  last = region;
  timer = setTimeout(() => {
    // Every widget of the page looks for its language when a `lang` is set, be it the same.
    if (region.lang !== lang) region.lang = lang;
    // The same text twice is no change; a space that is not heard makes it one.
    region.textContent = region.textContent === message ? `${message}\u00a0` : message;
    timer = setTimeout(() => region.replaceChildren(), CLEAR_AFTER);
  }, delay);
};
