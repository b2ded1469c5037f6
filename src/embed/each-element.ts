/** Shows every element below `root` and in open shadow trees, now and whenever one is added. One observer sees all. */
export const eachElement = (root: Document | ShadowRoot, visit: (element: Element) => void): void => {
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) see(node);
  });
  const watch = (tree: Document | ShadowRoot): void => {
    observer.observe(tree, { childList: true, subtree: true });
    tree.querySelectorAll('*').forEach(seeOne);
  };
  const seeOne = (element: Element): void => {
    visit(element);
    if (element.shadowRoot) watch(element.shadowRoot);
  };
  const see = (element: Element): void => {
    seeOne(element);
    element.querySelectorAll('*').forEach(seeOne);
  };
  watch(root);
};
