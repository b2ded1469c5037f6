import { VERSION } from '../define/define-once.js';
import { followFrames } from './frame.js';
import { upgradeLinks, type Define } from './upgrade.js';

/** Where pages find this script: the one name that it puts into the world. */
const KEY = Symbol.for('lm');

/** Makes widgets of the links on the page and follows its frames. `base` is the folder of the script. Once a page. */
export const start = (base: string, define: Define): void => {
  if (KEY in globalThis) return;
  const look = upgradeLinks(base, define);
  const scan = (root: Parameters<typeof look>[0] = document): void => look(root);
  Object.defineProperty(globalThis, KEY, { value: Object.freeze({ version: VERSION, scan }) });
  const begin = () => {
    scan(document);
    followFrames();
  };
  // Not before the page is whole: what follows a link may not be there yet.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
};
