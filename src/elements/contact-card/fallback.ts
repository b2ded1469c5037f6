import { isElement, isLink, isText } from './node-kinds.js';

/** A page of ours. */
const PAGE = /\/embed\/[\w-]+\.html(?:[?#]\S*)?\s*$/;

/** Whether a node is a link to a widget's own page: what shows without script, no content of an editor's. */
export const isFallback = (node: Node): boolean =>
  isLink(node) ? PAGE.test(node.href) : isText(node) && /^\s*https?:\S+\s*$/.test(node.data) && PAGE.test(node.data);

const UNSEEN = 'script, style, template, noscript';

/** Whether an editor has written anything that is seen. */
export const hasText = (node: Node): boolean => {
  if (isFallback(node)) return false;
  if (isText(node)) return /[^\s\p{Cf}]/u.test(node.data);
  return isElement(node) && !node.matches(UNSEEN) && [...node.childNodes].some(hasText);
};
