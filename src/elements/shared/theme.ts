import type { Controller, LmElement } from './element.js';

export const THEMES = ['auto', 'neutral', 'fluent', 'bootstrap', 'dkfds', 'inherit'] as const;
export type Theme = (typeof THEMES)[number];
export const SCHEMES = ['auto', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];
export const DENSITIES = ['comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

/** A custom property that a page of the design system has. */
const SIGNS = { fluent: '--colorBrandBackground', bootstrap: '--bs-body-color' };
/** The Danish state's design system has none; its pages are known by their header or their style sheet. */
const DKFDS = '.portal-info, .solution-info, link[href*="dkfds"]';

type Signed = keyof typeof SIGNS;

/** What was found where, for one task: to ask anew has the styles of the page worked out anew. */
let place: Node | null | undefined;
let signs: readonly Signed[] = [];

/** The design systems of which the page around an element has the signs. */
const signsAt = (element: Element): readonly Signed[] => {
  if (place !== element.parentNode) {
    place = element.parentNode;
    queueMicrotask(() => (place = undefined));
    const style = getComputedStyle(element);
    signs = (Object.keys(SIGNS) as Signed[]).filter((name) => style.getPropertyValue(SIGNS[name]));
  }
  return signs;
};

const recognise = (element: Element): Theme =>
  signsAt(element)[0] ?? (document.querySelector(DKFDS) ? 'dkfds' : 'neutral');

/**
 * The theme that an element wears. Fluent and Bootstrap are the page's own values, so where the page has none, or
 * another scheme is asked for than the page's, it is neutral.
 */
const wear = (element: Element, theme: Theme, scheme: Scheme): Theme => {
  const worn = theme === 'auto' ? recognise(element) : theme;
  if (worn !== 'fluent' && worn !== 'bootstrap') return worn;
  return scheme === 'auto' && signsAt(element).includes(worn) ? worn : 'neutral';
};

type Dressed = LmElement & { readonly theme: Theme; readonly scheme: Scheme };

/** Recognises the page where the element is put, and once more when its style sheets are there. */
export class ThemeController implements Controller {
  classes = '';
  readonly #host: Dressed;

  constructor(host: Dressed) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // WebKit runs deferred scripts before the style sheets are loaded.
    window.addEventListener('load', this.#onLoad);
  }

  hostDisconnected(): void {
    window.removeEventListener('load', this.#onLoad);
    this.classes = '';
  }

  /** Reads the page, unless that has been done since the element was put where it is. */
  read(again: boolean): void {
    const { theme, scheme } = this.#host;
    if (again || !this.classes) this.classes = `theme-${wear(this.#host, theme, scheme)} scheme-${scheme}`;
  }

  readonly #onLoad = (): void => {
    this.classes = '';
    this.#host.requestUpdate();
  };
}
