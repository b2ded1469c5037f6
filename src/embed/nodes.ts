/** What a node is, not by its class: one that came from another document has the classes of that. */
export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

export const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

export const isHtml = (node: Node): node is HTMLElement => 'innerText' in node;
