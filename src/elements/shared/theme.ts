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

const hasSign = (element: Element, theme: keyof typeof SIGNS): boolean =>
  getComputedStyle(element).getPropertyValue(SIGNS[theme]) !== '';

const recognise = (element: Element): Theme => {
  if (hasSign(element, 'fluent')) return 'fluent';
  if (hasSign(element, 'bootstrap')) return 'bootstrap';
  return document.querySelector(DKFDS) ? 'dkfds' : 'neutral';
};

/** The classes that dress an element: its theme, its scheme, and `host` where the page's own values hold. */
const classesFor = (element: Element, theme: Theme, scheme: Scheme): string => {
  const worn = theme === 'auto' ? recognise(element) : theme;
  const host = scheme === 'auto' && (worn === 'fluent' || worn === 'bootstrap') && hasSign(element, worn);
  return `theme-${worn} scheme-${scheme}${host ? ' host' : ''}`;
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
    if (again || !this.classes) this.classes = classesFor(this.#host, theme, scheme);
  }

  readonly #onLoad = (): void => {
    this.classes = '';
    this.#host.requestUpdate();
  };
}
