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
export const themeClasses = (element: Element, theme: Theme, scheme: Scheme): string => {
  const worn = theme === 'auto' ? recognise(element) : theme;
  const host = scheme === 'auto' && (worn === 'fluent' || worn === 'bootstrap') && hasSign(element, worn);
  return `theme-${worn} scheme-${scheme}${host ? ' host' : ''}`;
};
