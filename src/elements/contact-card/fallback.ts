import { isElement, isLink, isText } from './node-kinds.js';

/** A page of ours. */
const PAGE = /\/embed\/[\w-]+\.html(?:[?#]\S*)?\s*$/;

/** Whether a node is a link to a widget's own page: what shows without script, no content of an editor's. */
export const isFallback = (node: Node): boolean =>
  isLink(node) ? PAGE.test(node.href) : isText(node) && /^\s*https?:\S+\s*$/.test(node.data) && PAGE.test(node.data);

/** What an editor writes a contact in. */
const CONTACT = 'address, ol, ul, dl, table, br, h1, h2, h3, h4, h5, h6, strong, b';

/** Whether an element holds one line with nobody to reach in it, such as “Kontakt Anna”: what may be there for readers without a script. */
export const isAside = (root: Element): boolean =>
  !root.querySelector(CONTACT) && !/[\d@]/.test(root.textContent) && [...root.childNodes].filter(hasText).length === 1;

const UNSEEN = 'script, style, template, noscript';

/** Whether an editor has written anything that is seen. */
export const hasText = (node: Node): boolean => {
  if (isFallback(node)) return false;
  if (isText(node)) return /[^\s\p{Cf}]/u.test(node.data);
  return isElement(node) && !node.matches(UNSEEN) && [...node.childNodes].some(hasText);
};
