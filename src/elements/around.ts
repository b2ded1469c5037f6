/** What a node stands in as the page shows it, through slots and shadow roots. */
export const around = (node: Node): Node | null =>
  (node instanceof Element ? node.assignedSlot : null) ?? (node instanceof ShadowRoot ? node.host : node.parentNode);
