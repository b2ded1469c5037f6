import { VERSION } from '../define/define-once.js';
import { eachElement } from './each-element.js';
import { followFrames } from './frame.js';

/** Where pages find this script: the one name that it puts into the world. */
const KEY = Symbol.for('lm');

/** Shows every element that is on the page, and every one that comes, to `visit`; follows the page's frames. Once a page. */
export const start = (visit: (element: Element) => void): void => {
  if (KEY in globalThis) return;
  const look = eachElement(visit);
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
