import { TAGS } from '../widgets.js';

/**
 * The attribute of what has been put onto a page for a link. Where a page was kept as it was, in a history, by an editor
 * that saves what it sees, or cloned, this tells what is to be made anew. Its value: of a widget the address, where
 * that was bare text; of a list `copy`, where the page has it as well.
 */
export const MARK = 'data-lm-link';

const made = new WeakSet<Element>();

export const mark = (element: Element, value: string): void => {
  made.add(element);
  if (element.getAttribute(MARK) !== value) element.setAttribute(MARK, value);
};

/** Whether an element was put there by this script, and is no copy of such a one. */
export const isMade = (element: Element): boolean => made.has(element);

/** Within one of our elements, what stands there is its business. */
export const isInWidget = ({ parentElement }: Node): boolean => Boolean(parentElement?.closest(TAGS.join()));
