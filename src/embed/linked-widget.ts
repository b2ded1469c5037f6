import { applyAttributes, type Asked } from './address.js';
import { ElementCover, TextCover } from './cover.js';
import { customContent } from './custom-content.js';
import { ListBelow } from './list-below.js';
import { isInWidget, mark } from './mark.js';
import { isHtml } from './nodes.js';
import { below, isEdited, mayBecomeWidget } from './place.js';

/** What all the links of a page have in common. */
export interface Links {
  readonly parse: (address: string) => Asked | undefined;
  /** Has the element of a tag defined; `settle` of the link is called once it is. */
  readonly request: (tag: string, link: LinkedWidget, lang: string | undefined) => void;
  /** Has `settle` called where the page changes what has been taken out of sight. */
  readonly watch: (hidden: Element) => void;
}

/** How often in how many milliseconds the page may undo what is done here, before it is let have its way. */
const [PATIENCE, WHILE] = [50, 1000];

/**
 * A link, or an address as bare text, and the widget that stands beside it. The link stays where it is, out of sight:
 * it may be a framework's, which is to find it there, moves it or takes it away. The widget follows.
 */
export class LinkedWidget {
  readonly node: HTMLElement | Text;
  readonly #links: Links;
  readonly #cover: ElementCover | TextCover;
  /** The address that was read last, and what it says. */
  #address: string | undefined;
  #asked: Asked | undefined;
  #widget: HTMLElement | undefined;
  /** What the widget shows. */
  #shown: Asked | undefined;
  #list: ListBelow | undefined;
  /** What the address itself says. */
  #custom: readonly Element[] = [];
  /** Its first rendering is done. Until then the link is in sight. */
  #isReady = false;
  /** The tag that has been asked for. */
  #requested: string | undefined;
  /** The address of which there is nothing to show. */
  #failed: string | undefined;
  #isListMissed = false;
  #since = 0;
  #undone = 0;

  constructor(node: HTMLElement | Text, links: Links) {
    this.node = node;
    this.#links = links;
    if (isHtml(node)) {
      this.#cover = new ElementCover(node);
      links.watch(node);
    } else this.#cover = new TextCover(node);
  }

  /** Where it stands, for its language. */
  get element(): Element {
    return isHtml(this.node) ? this.node : (this.node.parentElement ?? document.documentElement);
  }

  /** Brings the page to what it should be: link and widget, or the link alone. Returns whether the link is on it. */
  settle(): boolean {
    const { node } = this;
    if (!node.isConnected || node.ownerDocument !== document) {
      this.leave();
      return false;
    }
    const address = this.#cover.address;
    if (address !== this.#address) {
      this.#address = address;
      this.#asked = this.#links.parse(address);
    }
    const asked = this.#asked;
    if (!asked || address === this.#failed || !this.#mayStand()) this.leave();
    else if (customElements.get(asked.tag)) this.#show(asked);
    else this.#request(asked);
    return true;
  }

  /** Leaves the link alone, as the page has made it. */
  leave(): void {
    this.#cover.show();
    this.#list?.show();
    this.#list = undefined;
    this.#widget?.remove();
  }

  /** Where the widget is already, only that nobody has begun to write there. */
  #mayStand(): boolean {
    const { node } = this;
    const isBeside = this.#widget?.isConnected && this.#widget.parentNode === node.parentNode;
    return isBeside ? !isEdited(node) : !isInWidget(node) && mayBecomeWidget(node);
  }

  #request({ tag, attributes }: Asked): void {
    this.leave();
    if (this.#requested === tag) return;
    this.#requested = tag;
    this.#links.request(tag, this, attributes.get('lang'));
  }

  #show(asked: Asked): void {
    const { node } = this;
    if (!this.#findList(asked)) {
      this.leave();
      return;
    }
    if (asked !== this.#shown) this.#apply(asked);
    const widget = this.#widget;
    if (!widget) {
      this.#fail();
      return;
    }
    this.#list?.copyTo(widget, this.#custom);
    if (widget.hidden !== this.#cover.isHiddenByPage) widget.hidden = this.#cover.isHiddenByPage;
    const isAway = node.nextSibling !== widget;
    if (isAway) node.after(widget);
    const isBack = this.#isReady && [this.#cover, this.#list].map((cover) => cover?.hide()).includes(true);
    if ((isAway || isBack) && this.#isTired()) {
      console.warn(`<${asked.tag}> the page undoes it again and again: its link stays a link`);
      this.#fail();
    }
  }

  /** Finds the list that is to be the widget's, where one is. Returns whether nothing is missing. */
  #findList({ tag, attributes, takesBelow }: Asked): boolean {
    if (!takesBelow) {
      this.#list?.show();
      this.#list = undefined;
      return true;
    }
    if (this.#list?.isThere) return true;
    // The widget would stand between.
    this.#widget?.remove();
    const list = below(this.node);
    const isFound = list !== null && isHtml(list);
    this.#list = isFound ? new ListBelow(list) : undefined;
    if (isFound) this.#links.watch(list);
    // The address may hold the items as well, for where no list can stand.
    if (isFound || customContent(attributes).length) return true;
    if (!this.#isListMissed) console.warn(`<${tag}> items=below: no list comes after the link, which stays as it is`);
    this.#isListMissed = true;
    return false;
  }

  /** Has the widget show what the address says now; another one where that is another's. */
  #apply(asked: Asked): void {
    const { tag, attributes } = asked;
    if (this.#widget?.localName !== tag) {
      this.#widget?.remove();
      this.#widget = this.#create(tag);
    }
    const widget = this.#widget;
    if (!widget) return;
    for (const name of this.#shown?.attributes.keys() ?? []) if (!attributes.has(name)) widget.removeAttribute(name);
    applyAttributes(widget, attributes);
    mark(widget, this.#cover instanceof TextCover ? this.#cover.address : '');
    // Items of the address have the ids of those below; contacts would be there twice.
    this.#custom = this.#list && !attributes.has('items') ? [] : customContent(attributes);
    for (const element of this.#custom) mark(element, '');
    if (!this.#list) widget.replaceChildren(...this.#custom);
    this.#shown = asked;
  }

  /** None where the constructor of the element has thrown. */
  #create(tag: string): HTMLElement | undefined {
    const widget = document.createElement(tag);
    if (!(widget instanceof (customElements.get(tag) ?? HTMLElement))) return undefined;
    this.#isReady = false;
    this.#shown = undefined;
    widget.addEventListener('lm-ready', () => {
      this.#isReady = true;
      this.settle();
    });
    widget.addEventListener('lm-error', (event) => {
      const reason: unknown = Reflect.get(event, 'reason');
      // Nothing to show, as a card without number and address; or not able to.
      if (reason === 'contact' || (reason === 'rendering' && !this.#isReady)) this.#fail();
    });
    return widget;
  }

  #fail(): void {
    this.#failed = this.#address;
    this.leave();
  }

  /** Two programs that undo each other would keep the page busy for ever. */
  #isTired(): boolean {
    const now = performance.now();
    if (now - this.#since > WHILE) [this.#since, this.#undone] = [now, 0];
    this.#undone += 1;
    return this.#undone > PATIENCE;
  }
}
