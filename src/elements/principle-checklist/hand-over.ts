import { treesAround } from '../../localize/nearest-lang.js';
import { around } from '../around.js';

const PICKER = 'lm-challenge-picker';

/** The picker that an id means: the element itself, what the element holds, or what a link has become beside it. */
const pickerAt = (element: Element | null): Element | undefined =>
  [
    element?.closest(PICKER),
    element?.querySelector(PICKER),
    element?.nextElementSibling,
    element?.previousElementSibling,
  ].find((near) => near?.localName === PICKER) ?? undefined;

/** Looks an id up in the tree that a checklist is in, then in those around it. */
const findPicker = (checklist: Element, id: string): Element | undefined => {
  for (const tree of treesAround(checklist)) {
    // What is in no page is in no tree either.
    const found =
      tree instanceof Document || tree instanceof ShadowRoot ? pickerAt(tree.getElementById(id)) : undefined;
    if (found) return found;
  }
  return undefined;
};

/**
 * Hands `hints`, the titles of what is missing, over to the picker with an id, and goes there; what is folded up around
 * it is unfolded. Says whether the user is there now: there may be no picker, or one that is out of sight.
 */
export const handOver = (checklist: Element, id: string, hints: readonly string[]): boolean => {
  const picker = findPicker(checklist, id);
  if (!picker) return false;
  Object.assign(picker, { hints });
  for (let node = around(picker); node; node = around(node)) {
    if (node instanceof HTMLDetailsElement) node.open = true;
  }
  const heading = picker.shadowRoot?.querySelector<HTMLElement>('#heading, [id^=step]');
  heading?.focus();
  // What is out of sight does not take it.
  return Boolean(heading) && picker.shadowRoot?.activeElement === heading;
};
