import { FORCED, SHEETS } from '../host-looks.js';
import { toDom } from '../markup.js';
import { toElement, type Product } from '../product.js';
import type { Shown } from './app.js';

const sheetOf = (text: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};

/** What is tried in a preview is not kept; the widget speaks as if it were. */
const environment = {
  now: () => new Date(),
  openStorage: (keeping: string) => ({
    keeping,
    read: () => null,
    write: () => true,
    subscribe: () => () => undefined,
  }),
};

type Widget = HTMLElement & { readonly updateComplete?: Promise<void> };

/** The real widgets on a page of another kind. Its shadow root keeps that page's styles from this one. */
export class Preview {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #page = document.createElement('div');
  #made = '';

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#root = host.attachShadow({ mode: 'open' });
    this.#root.append(this.#page);
  }

  /** Shows the products; made anew only where they have changed. */
  show(products: readonly Product[], { host, light, width }: Shown, colours: Readonly<Record<string, string>>): void {
    // Its header tells the page of the state's design system, and this page is none.
    const elements = products.map((product) =>
      toElement(
        host === 'dkfds' && !product.attributes.some(([name]) => name === 'theme')
          ? { ...product, attributes: [...product.attributes, ['theme', 'dkfds']] }
          : product,
      ),
    );
    this.#host.dataset['light'] = light;
    this.#root.adoptedStyleSheets = [sheetOf(SHEETS[host])];
    this.#page.style.width = width ? `${width}px` : '';
    const made = JSON.stringify([elements, host, light, colours]);
    if (made === this.#made) return;
    this.#made = made;
    const widgets = elements.map((element) => toDom(element) as Widget);
    for (const widget of widgets) {
      for (const [name, value] of Object.entries(colours)) widget.style.setProperty(name, value);
      Object.assign(widget, { environment });
    }
    this.#page.replaceChildren(...widgets);
    if (light !== 'forced') return;
    for (const { shadowRoot } of widgets) shadowRoot?.adoptedStyleSheets.push(sheetOf(FORCED));
  }

  /** What a screen reader calls the first widget. */
  async name(): Promise<string> {
    const widget = this.#page.firstElementChild as Widget | null;
    await widget?.updateComplete;
    const section = widget?.shadowRoot?.querySelector('section');
    return section?.ariaLabel ?? section?.querySelector('#heading')?.textContent.trim() ?? '';
  }
}
