/** The pages that a link leads to, and the widget that each of them holds. */
const TAGS: ReadonlyMap<string, string> = new Map(
  ['principle-checklist', 'challenge-picker', 'contact-card'].map((name) => [`embed/${name}.html`, `lm-${name}`]),
);

/** What an address asks for. */
export interface Asked {
  readonly tag: string;
  /** Attributes by name; which of them the widget knows is for it to say. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** `items=below` in an address: the list that follows is the widget's content. */
export const BELOW = 'items';

const pairs = (text: string): [string, string][] => [...new URLSearchParams(text)];

/**
 * Reads an address of one of the pages in `base`, the folder of the script. What is in the fragment comes before what is
 * in the query; what a host has added behind it (`#name=Anna#?secret=…`, as WordPress does) is left out.
 */
export const readAddress = (address: string, base: string): Asked | undefined => {
  let url: URL;
  try {
    url = new URL(address, document.baseURI);
  } catch {
    return undefined;
  }
  const { origin, pathname, search, hash } = url;
  const page = [...TAGS].find(([path]) => {
    const own = new URL(path, base);
    return own.origin === origin && own.pathname === pathname;
  });
  const fragment = hash.slice(1).split('#', 1)[0] ?? '';
  const known = fragment.startsWith('?') ? '' : fragment;
  return page && { tag: page[1], attributes: new Map([...pairs(search), ...pairs(known)]) };
};

/** Sets those attributes that the element knows. All else in an address is nobody's. */
export const applyAttributes = (element: Element, attributes: Asked['attributes']): void => {
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: readonly string[] };
  for (const [name, value] of attributes) {
    if (name === 'lang' || observedAttributes.includes(name)) element.setAttribute(name, value);
  }
};
