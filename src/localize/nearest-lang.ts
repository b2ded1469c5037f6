/** The element around `node`, through the border of a shadow tree. */
const around = (node: Node): Node | null => (node instanceof ShadowRoot ? node.host : node.parentNode);

/**
 * The language tag that holds for an element: the nearest `lang` on itself or around it, through shadow roots.
 * An empty `lang` says nothing and is passed over. Danish where nothing is said.
 */
export const nearestLang = (element: Element): string => {
  for (let node: Node | null = element; node; node = around(node)) {
    const lang = node instanceof Element ? node.getAttribute('lang')?.trim() : '';
    if (lang) return lang;
  }
  // An element that is not in the page yet will be read in the page's language.
  return element.ownerDocument.documentElement.lang.trim() || 'da';
};

/** The document and every shadow root around an element: the trees in which its language can change. */
export const treesAround = (element: Element): Node[] => {
  const trees: Node[] = [];
  for (let node: Node | null = element; node;) {
    const root: Node = node.getRootNode();
    trees.push(root);
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return trees;
};
