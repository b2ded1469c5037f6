import { pageOf, tagOf, WIDGET_NAMES } from '../widgets.js';

/** What an address asks for. */
export interface Asked {
  readonly tag: string;
  /** Attributes by name; which of them the widget knows is for it to say. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What comes after the link is its content. */
  readonly takesBelow: boolean;
}

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

/** Reads an address of one of the pages in `base`, the folder of the script. */
export const parseAddress = (address: string, base: string): Asked | undefined => {
  let url: URL;
  try {
    url = new URL(address, document.baseURI);
  } catch {
    return undefined;
  }
  const { origin, pathname } = url;
  const name = WIDGET_NAMES.find((widget) => {
    const page = new URL(pageOf(widget), base);
    return page.origin === origin && page.pathname === pathname;
  });
  return name && { tag: tagOf(name), attributes: attributesOf(url), takesBelow: parametersOf(url).some(isBelow) };
};

/** Sets those attributes that the element knows. All else in an address is nobody's. */
export const applyAttributes = (element: Element, attributes: Asked['attributes']): void => {
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: readonly string[] };
  for (const [name, value] of attributes) {
    if (name === 'lang' || observedAttributes.includes(name)) element.setAttribute(name, value);
  }
};
