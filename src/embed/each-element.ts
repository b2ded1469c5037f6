type Tree = Document | ShadowRoot | Element;

/**
 * Returns a function that watches a tree: `visit` is called for every element in it and in open shadow trees, now and
 * whenever one is added. One observer watches all trees.
 */
export const eachElement = (visit: (element: Element) => void): ((tree: Tree) => void) => {
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      for (const node of addedNodes) {
        if (node instanceof Element) see(node);
        // New text is its element's business.
        else if (target instanceof Element) visit(target);
      }
    }
  });
  const watch = (tree: Tree): void => {
    observer.observe(tree, { childList: true, subtree: true });
    tree.querySelectorAll('*').forEach(seeOne);
  };
  const seeOne = (element: Element): void => {
    visit(element);
    // Our own have nothing for us, and change with every tick.
    if (element.shadowRoot && !element.localName.startsWith('lm-')) watch(element.shadowRoot);
  };
  const see = (element: Element): void => {
    seeOne(element);
    element.querySelectorAll('*').forEach(seeOne);
  };
  return watch;
};
