import { isElement } from './nodes.js';

type Tree = Document | DocumentFragment | Element;

/** What can be watched: a page, a shadow tree, an element. */
export const isTree = (value: unknown): value is Tree =>
  value instanceof Document || value instanceof DocumentFragment || value instanceof Element;

/**
 * Returns a function that watches a tree: `visit` is called for every element in it and in open shadow trees, now and
 * whenever one is added or has another text, address or right to be edited; `settle` after each such time, and when
 * something is taken away. One observer watches all trees.
 */
export const eachElement = (visit: (element: Element) => void, settle: () => void): ((tree: Tree) => void) => {
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      // What an element says of editing holds for all in it.
      if (type === 'attributes') see(target as Element);
      // New text is its element's business.
      else if (type === 'characterData') visitParent(target);
      else
        for (const node of addedNodes)
          if (isElement(node)) see(node);
          else if (isElement(target)) visit(target);
    }
    settle();
  });
  const visitParent = ({ parentElement }: Node): void => {
    if (parentElement) visit(parentElement);
  };
  const watch = (tree: Tree): void => {
    observer.observe(tree, {
      childList: true,
      characterData: true,
      attributeFilter: ['href', 'contenteditable'],
      subtree: true,
    });
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
  return (tree) => {
    watch(tree);
    if (isElement(tree)) seeOne(tree);
    settle();
  };
};
