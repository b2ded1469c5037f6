import { tagOf, WIDGET_NAMES, type WidgetName } from '../widgets.js';
import { INVISIBLE } from './place.js';

/** What an address asks for. */
export interface Asked {
  readonly tag: `lm-${WidgetName}`;
  /** Attributes by name; which of them the widget knows is for it to say. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What comes after the link is its content. */
  readonly takesBelow: boolean;
}

/** The path of one of our pages: a version is a folder of the host's choice, so the folder says nothing. */
const PAGE = new RegExp(`/embed/(${WIDGET_NAMES.join('|')})\\.html$`);
/** Characters at either end that nobody sees, and that came along when the address was pasted. */
const AROUND = new RegExp(`^${INVISIBLE}+|${INVISIBLE}+$`, 'gu');

export const trimAddress = (text: string): string => text.replace(AROUND, '');

/** Characters: own items and all, no address is longer. Expressions are not for megabytes. */
const LONGEST = 50_000;

/** Whether an address of ours may be in a text, at little cost: most texts of a page are told by this. */
export const mayHoldAddress = (text: string): boolean => text.length < LONGEST && text.includes('embed/');

const pairs = (text: string): [string, string][] => [...new URLSearchParams(text)];

/**
 * What an address says: its query, then its fragment, which wins. What a host has added behind that
 * (`#name=Anna#?secret=…`, as WordPress does) is left out.
 */
export const parametersOf = ({ search, hash }: URL): [name: string, value: string][] => {
  const [, fragment = ''] = hash.split('#');
  return [...pairs(search), ...(fragment.startsWith('?') ? [] : pairs(fragment))];
};

/** Beside items in the address, which are for where no script runs. */
const isBelow = ([name, value]: readonly [string, string]): boolean => name === 'items' && value === 'below';

/** The attributes in an address, by name. */
export const attributesOf = (url: URL): Map<string, string> =>
  new Map(parametersOf(url).filter((parameter) => !isBelow(parameter)));

/** The widget whose page a path leads to. */
export const widgetAt = (path: string): WidgetName | undefined => {
  const [, page] = PAGE.exec(path) ?? [];
  return WIDGET_NAMES.find((name) => name === page);
};

/** What is parsed: the address of nothing where it cannot be. */
const toUrl = (address: string, base?: string): URL | undefined => {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
};

/** Reads an address of one of the pages, in whatever folder, on the origin of one of `places`. */
export const parseAddress = (address: string, ...places: readonly string[]): Asked | undefined => {
  if (!mayHoldAddress(address)) return undefined;
  const url = toUrl(trimAddress(address), document.baseURI);
  const name = url && widgetAt(url.pathname);
  if (!name) return undefined;
  // Files and scripts in addresses have one origin, “null”, and are no place to be at.
  const isThere = places.some((place) => {
    const { origin, protocol } = toUrl(place) ?? {};
    return origin === url.origin && protocol === url.protocol;
  });
  if (!isThere) return undefined;
  return { tag: tagOf(name), attributes: attributesOf(url), takesBelow: parametersOf(url).some(isBelow) };
};

/** Sets those attributes that the element knows. All else in an address is nobody's. */
export const applyAttributes = (element: Element, attributes: Asked['attributes']): void => {
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: readonly string[] };
  for (const [name, value] of attributes) {
    if (name === 'lang' || observedAttributes.includes(name)) element.setAttribute(name, value);
  }
};
