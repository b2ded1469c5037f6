import { ElementCover, isCovered } from './cover.js';
import { mark, MARK } from './mark.js';
import { isHtml } from './nodes.js';

/** As the page has made it. */
const copyOf = (list: HTMLElement): HTMLElement => {
  const copy = list.cloneNode(true) as HTMLElement;
  copy.removeAttribute('hidden');
  copy.style.removeProperty('display');
  if (!copy.getAttribute('style')) copy.removeAttribute('style');
  return copy;
};

/** The list that a page has below a link: it stays there, out of sight, and a copy of it is in the widget. */
export class ListBelow {
  readonly #list: HTMLElement;
  readonly #cover: ElementCover;
  #copy: HTMLElement | undefined;
  #custom: readonly Element[] | undefined;

  constructor(list: HTMLElement) {
    this.#list = list;
    this.#cover = new ElementCover(list);
  }

  /** Whether it is still on the page. */
  get isThere(): boolean {
    return this.#list.isConnected;
  }

  /** Puts a copy into the widget, before what the address says, where either is another than before. */
  copyTo(widget: Element, custom: readonly Element[]): void {
    const copy = copyOf(this.#list);
    if (this.#custom === custom && this.#copy?.isEqualNode(copy)) return;
    this.#copy = copy;
    this.#custom = custom;
    const content = copy.cloneNode(true) as HTMLElement;
    mark(content, 'copy');
    widget.replaceChildren(content, ...custom);
  }

  hide(): boolean {
    return this.#cover.hide();
  }

  show(): void {
    this.#cover.show();
  }
}

/**
 * A list that was in a widget and is so no longer: parsing moves it out of a paragraph. It goes, unless it is the only
 * one that is left.
 */
export const clearList = (list: Element): void => {
  const isOriginal = (other: Element) =>
    other !== list && isHtml(other) && isCovered(other) && other.textContent === list.textContent;
  if (list.getAttribute(MARK) === 'copy' && ![...(list.parentElement?.children ?? [])].some(isOriginal)) {
    list.removeAttribute(MARK);
    return;
  }
  // What parsing has made of the end of that paragraph.
  const { nextElementSibling: next } = list;
  if (next?.matches('p:empty') && !next.attributes.length) next.remove();
  list.remove();
};
