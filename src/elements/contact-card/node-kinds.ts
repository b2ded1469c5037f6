/** By what a node says of itself: one that came from another window is no instance of this one's classes. */
export const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
export const isLink = (node: Node): node is HTMLAnchorElement => isElement(node) && node.matches('a[href]');
export const isTable = (node: Node): node is HTMLTableElement => isElement(node) && node.matches('table');
