import { applyAttributes, parseAddress, type Asked } from './address.js';
import { customContent } from './custom-content.js';
import { nearestLang } from '../localize/nearest-lang.js';
import { below, mayBecomeWidget } from './place.js';

/** Ensures that the element of a tag is defined and its messages in a language are loaded. */
export type Define = (tag: string, lang: string) => unknown;

/** Replaces a link by a widget. The link goes inside, as the fallback when the widget cannot start. */
const put = (node: Element | Text, { tag, attributes, takesBelow }: Asked): void => {
  const content = takesBelow ? below(node) : null;
  // Items of the address have the ids of those below; contacts would be there twice.
  const custom = content && !attributes.has('items') ? [] : customContent(attributes);
  if (takesBelow && !content && !custom.length) {
    console.warn(`<${tag}> items=below: no list comes after the link, which stays as it is`);
    return;
  }
  const widget = document.createElement(tag);
  applyAttributes(widget, attributes);
  const back = () => {
    if (content) widget.after(content);
    widget.replaceWith(node);
  };
  // Nothing to show, as a card without number and address.
  widget.addEventListener('lm-error', (event) => {
    if (Reflect.get(event, 'reason') === 'contact') back();
  });
  node.replaceWith(widget);
  widget.append(node, ...(content ? [content] : []), ...custom);
};

/** What has been made a widget: once is enough. */
const done = new WeakSet<Node>();

const ADDRESS = /^\s*https?:\/\/\S+\s*$/;

/** Upgrades an element that is a link to a widget, or that holds its address as bare text. */
export const upgradeLinks = (base: string, define: Define): ((element: Element) => void) => {
  const upgrade = (node: Element | Text, element: Element, address: string): void => {
    const asked = parseAddress(address, base);
    // Inside a widget it is its fallback; one that came back stays.
    if (!asked || done.has(node) || node.parentElement?.closest(asked.tag) || !mayBecomeWidget(node)) return;
    done.add(node);
    const lang = asked.attributes.get('lang') ?? nearestLang(element);
    void Promise.resolve(define(asked.tag, lang)).then(() => {
      if (node.isConnected && customElements.get(asked.tag)) put(node, asked);
    });
  };
  return (element) => {
    if (element instanceof HTMLAnchorElement) upgrade(element, element, element.href);
    else
      for (const node of [...element.childNodes])
        if (node instanceof Text && ADDRESS.test(node.data)) upgrade(node, element, node.data.trim());
  };
};
