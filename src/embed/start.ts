import { VERSION } from '../define/define-once.js';
import { eachElement, isTree } from './each-element.js';
import { followFrames } from './frame.js';
import type { Upgrade } from './upgrade.js';

/** Where pages find this script: the one name that it puts into the world. */
const KEY = Symbol.for('lm');

/** Shows every element that is on the page, and every one that comes, to `visit`; follows the page's frames. Once a page. */
export const start = ({ visit, settle }: Upgrade): void => {
  if (KEY in globalThis) return;
  const follow = followFrames();
  const look = eachElement((element) => {
    follow(element);
    visit(element);
  }, settle);
  /** Looks at a tree, for one that cannot be seen from the page: a closed shadow root. All else is nothing to look at. */
  const scan = (root: unknown = document): void => {
    if (isTree(root)) look(root);
  };
  Object.defineProperty(globalThis, KEY, { value: Object.freeze({ version: VERSION, scan }) });
  // Not before the page is whole: what follows a link may not be there yet.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => look(document));
  else look(document);
};
