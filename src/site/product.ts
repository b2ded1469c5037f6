/** A widget as it is written into a page, and as the address of its own page. */
import { FIELDS } from '../contacts/fields.js';
import { pageOf, tagOf, type WidgetName } from '../widgets.js';
import { SWITCHES } from './attributes.js';
import { markup, type Markup } from './markup.js';

export const LANGS = ['da', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** One widget in one language. */
export interface Product {
  readonly lang: Lang;
  readonly widget: WidgetName;
  readonly attributes: readonly (readonly [string, string])[];
  /** The page's own list or contacts. */
  readonly custom: readonly Markup[];
  /** The same in an address. */
  readonly customLines: readonly (readonly [string, string])[];
  /** The list is on the page already, after the link. */
  readonly isBelow?: boolean | undefined;
}

/** What of an address is about a person, and goes where no server sees it. */
export const PERSONAL = FIELDS;

/** The tag as it is written into a page; `fallback` is inside where it has no content of its own. */
export const toElement = ({ widget, attributes, custom }: Product, ...fallback: readonly (Markup | string)[]): Markup =>
  markup(
    tagOf(widget),
    attributes.map(([name, value]) => [name, SWITCHES.includes(name) ? '' : value]),
    ...(custom.length ? custom : fallback),
  );

/** What no server is to see, and what would make the rest of an address too long for one. */
const IN_FRAGMENT: readonly string[] = [...PERSONAL, 'contacts', 'items'];

/** What every editor keeps below a link; some break the lines of a contact apart. */
export const isList = ([first]: readonly Markup[]): boolean => first?.tag === 'ol';

/** The address of the page; what is personal, and what is long, is behind the number sign. */
export const toAddress = (
  { widget, attributes, custom, customLines, isBelow: isThere = false }: Product,
  base: string,
  below = false,
): string => {
  const url = new URL(pageOf(widget), base);
  const isBelow = custom.length ? below && isList(custom) : isThere;
  const query = new URLSearchParams();
  const fragment = new URLSearchParams();
  for (const [name, value] of isBelow ? attributes : [...attributes, ...customLines]) {
    (IN_FRAGMENT.includes(name) ? fragment : query).set(name, value);
  }
  if (isBelow) query.set('items', 'below');
  url.search = String(query);
  url.hash = String(fragment);
  return url.href;
};
