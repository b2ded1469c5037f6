import { VERSION } from '../define/define-once.js';
import { localeFor } from '../localize/locale.js';
import { applyAttributes, readAddress } from './address.js';
import { announceHeight, followFrames } from './frame.js';
import { upgradeLinks, type Define } from './upgrade.js';

/** Where pages find this script: the one name that it puts into the world. */
const KEY = Symbol.for('lm');

/** One of our own pages: its address says what its widget is like. */
const startPage = (widget: Element, address: NonNullable<ReturnType<typeof readAddress>>): void => {
  applyAttributes(widget, address.attributes);
  // The language that the widget speaks, which need not be the one that was asked for.
  const lang = address.attributes.get('lang');
  if (lang) document.documentElement.lang = localeFor(lang).lang;
  if (parent !== window) announceHeight();
};

/** Makes widgets of the links on the page and follows its frames. `base` is the folder of the script. Once a page. */
export const start = (base: string, define: Define): void => {
  if (KEY in globalThis) return;
  const look = upgradeLinks(base, define);
  const scan = (root: Parameters<typeof look>[0] = document): void => look(root);
  Object.defineProperty(globalThis, KEY, { value: Object.freeze({ version: VERSION, scan }) });
  const begin = () => {
    const address = readAddress(location.href, base);
    const widget = address && document.querySelector(address.tag);
    if (widget) startPage(widget, address);
    else scan(document);
    followFrames(base);
  };
  // Not before the page is whole: what follows a link may not be there yet.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
};
