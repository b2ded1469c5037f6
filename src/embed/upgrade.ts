import { mayHoldAddress, parseAddress, trimAddress } from './address.js';
import { ElementCover } from './cover.js';
import { LinkedWidget, type Links } from './linked-widget.js';
import { clearList } from './list-below.js';
import { isInWidget, isMade, MARK } from './mark.js';
import { nearestLang } from '../localize/nearest-lang.js';
import { isHtml, isText } from './nodes.js';
import { isEdited, mayBecomeWidget } from './place.js';
import type { Places } from './script-address.js';
import { TAGS } from '../widgets.js';

/** Ensures that the element of a tag is defined and its messages in a language are loaded. */
export type Define = (tag: string, lang: string) => unknown;

/** What looks for links. */
export interface Upgrade {
  /** Looks at an element that may be a link to a widget, or hold its address as bare text. */
  readonly visit: (element: Element) => void;
  /** Makes the widgets of new links, and lets the others follow theirs: to be called when the page has changed. */
  readonly settle: () => void;
}

const ADDRESS = /^https?:\/\/\S+$/;
/** A link that somebody has copied leads to these answers; a widget in its place would not show them. */
const ANSWERS = /[#&]lm=/;

/** Makes widgets of the links on a page that lead to one of ours in `places`. */
export const upgradeLinks = ({ places, note }: Places, define: Define): Upgrade => {
  const known = new WeakMap<Node, LinkedWidget>();
  /** Those on the page. */
  const present = new Set<LinkedWidget>();
  /** Those in shadow trees that are not: of a closed one nobody is told when it is again. */
  const away = new Set<WeakRef<LinkedWidget>>();
  let isNoted = note === '';

  const settle = (): void => {
    for (const reference of away) {
      const link = reference.deref();
      if (link && !link.node.isConnected) continue;
      away.delete(reference);
      if (link) present.add(link);
    }
    for (const link of present) {
      if (link.settle()) continue;
      present.delete(link);
      if (link.node.getRootNode() instanceof ShadowRoot) away.add(new WeakRef(link));
    }
  };
  const observer = new MutationObserver(settle);
  const parse: Links['parse'] = (address) => (ANSWERS.test(address) ? undefined : parseAddress(address, ...places));
  const links: Links = {
    parse,
    request(tag, link, lang) {
      define(tag, lang ?? nearestLang(link.element));
      void customElements.whenDefined(tag).then(() => link.settle());
    },
    watch: (hidden) => observer.observe(hidden, { attributeFilter: ['hidden', 'id', 'style'], subtree: true }),
  };

  const consider = (node: HTMLElement | Text, address: string): void => {
    let link = known.get(node);
    if (!link) {
      if (!parse(address) || isInWidget(node)) return;
      if (!mayBecomeWidget(node)) {
        // As it was kept, it may be out of sight.
        if (isHtml(node) && !isEdited(node)) new ElementCover(node).show();
        return;
      }
      if (!isNoted) console.info(note);
      isNoted = true;
      link = new LinkedWidget(node, links);
      known.set(node, link);
    }
    // It is settled after all that is new has been seen, what was kept of an earlier page among it.
    present.add(link);
  };

  /** Whether what is before an element, other such widgets aside, is the link that it was put there for. */
  const isBesideLink = ({ previousElementSibling: before }: Element): boolean =>
    Boolean(before && (before.hasAttribute(MARK) ? isBesideLink(before) : parse(before.getAttribute('href') ?? '')));

  /** A widget as it was kept, or cloned: its link makes another. */
  const clearWidget = (copy: Element): void => {
    const address = copy.getAttribute(MARK) ?? '';
    const before = copy.previousSibling;
    if (parse(address)) {
      if (before && isText(before) && before.data.trim() === address) copy.remove();
      else copy.replaceWith(address);
    } else if (isBesideLink(copy)) copy.remove();
    else copy.removeAttribute(MARK);
  };

  const visit = (element: Element): void => {
    if (element.hasAttribute(MARK)) {
      if (isMade(element) || isInWidget(element) || isEdited(element)) return;
      if (TAGS.some((tag) => tag === element.localName)) clearWidget(element);
      else clearList(element);
    } else if (element.localName === 'a' && isHtml(element)) {
      consider(element, element.getAttribute('href') ?? '');
    } else {
      for (const node of [...element.childNodes])
        if (isText(node) && mayHoldAddress(node.data) && ADDRESS.test(trimAddress(node.data)))
          consider(node, node.data);
    }
  };
  return { visit, settle };
};
