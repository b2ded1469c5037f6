export const THEMES = ['auto', 'neutral', 'fluent', 'bootstrap', 'dkfds', 'inherit'] as const;
export type Theme = (typeof THEMES)[number];
export const SCHEMES = ['auto', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];
export const DENSITIES = ['comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

/**
 * The Danish state's design system has no custom properties by which a style sheet could know it; its pages are known
 * by their header or their own style sheet.
 */
const DKFDS = '.portal-info, .solution-info, link[href*="dkfds"]';

/** Whether the page is one of theirs. What is of Fluent or Bootstrap is recognised in the style sheet (`styles/tokens.ts`). */
export const isDkfds = (): boolean => Boolean(document.querySelector(DKFDS));
