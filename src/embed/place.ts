/** Where a link may become a widget. */

/** Elements that begin and end a line of text; whatever else there is stands in one. */
const BLOCK =
  /^(address|article|aside|blockquote|body|br|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|legend|li|main|menu|nav|ol|p|search|section|summary|table|tbody|td|th|thead|tr|ul|lm-.*)$/;
/** What is seen though it has no text. */
const SEEN =
  'img, svg, picture, video, audio, canvas, iframe, object, embed, input:not([type=hidden]), select, textarea, button';
/** What has text that nobody sees. */
const UNSEEN = 'script, style, template, noscript';
/** A link is one of these for what stands in it. */
const NEVER = `a, h1, h2, h3, h4, h5, h6, nav, li, button, label, legend, caption, summary, pre, code, textarea, select, title, ${UNSEEN}`;
/** The same by their roles, which a link may have itself. */
const NEVER_BY_ROLE = [
  'button',
  'heading',
  'link',
  'listitem',
  'menu',
  'menubar',
  'navigation',
  'option',
  'tab',
  'tablist',
  'toolbar',
  'tree',
]
  .map((role) => `[role=${role} i]`)
  .join();
const ITEM_BY_ROLE = '[role^=menuitem i], [role=button i], [role=tab i], [role=option i], [role=treeitem i]';
/** White space, and what editors and other programs leave in a text without a trace: a pattern for one character. */
export const INVISIBLE = '[\\s\\p{Default_Ignorable_Code_Point}\\p{Cf}\\p{Cc}\\u2800]';
const NOTHING = new RegExp(`^${INVISIBLE}*$`, 'u');
const EDITORS = '.ck-editor, .mce-content-body, .ProseMirror, .ql-editor, trix-editor, .block-editor';
const EDITABLE = '[contenteditable]:not([contenteditable="false" i])';

/** The elements around a node, through shadow roots. */
const around = (node: Node): Element[] => {
  const parent = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  if (!parent) return [];
  return [...(parent instanceof Element ? [parent] : []), ...around(parent)];
};

/** A page on which something is being written: a widget there would be saved in place of the link. */
const isEditingPage = (): boolean =>
  document.designMode === 'on' ||
  /^\/(wp-admin|umbraco)\//i.test(location.pathname) ||
  [...new URLSearchParams(location.search)].some(
    ([name, value]) => /^(display|sc_)?mode$/i.test(name) && value.toLowerCase() === 'edit',
  );

/** Inside anything that can be edited, read-only islands in it included. */
export const isEdited = (node: Node): boolean =>
  isEditingPage() || around(node).some((element) => element.matches(`${EDITABLE}, ${EDITORS}`));

const isBlock = (node: Node): boolean => node instanceof Element && BLOCK.test(node.localName);

/** Whether nothing that is seen is between a node and the edge of its line, on one side. */
const isEdge = (node: Node, side: 'previousSibling' | 'nextSibling'): boolean => {
  for (let next = node[side]; next; next = next[side]) {
    if (isBlock(next)) return true;
    if (next instanceof Comment || (next instanceof Element && next.matches(UNSEEN))) continue;
    if (!NOTHING.test(next.textContent ?? '')) return false;
    if (next instanceof Element && (next.matches(SEEN) || next.querySelector(SEEN))) return false;
  }
  const { parentNode: parent } = node;
  return !(parent instanceof Element) || isBlock(parent) || isEdge(parent, side);
};

/** Whether a link, or an address as bare text, stands alone on its line, and may be touched. */
export const mayBecomeWidget = (node: Element | Text): boolean => {
  if (isEdited(node)) return false;
  if (node instanceof Element && node.matches('.lm-embed')) return true;
  if (node instanceof Element && node.matches(ITEM_BY_ROLE)) return false;
  return (
    !around(node).some((element) => element.matches(`${NEVER}, ${NEVER_BY_ROLE}`)) &&
    isEdge(node, 'previousSibling') &&
    isEdge(node, 'nextSibling')
  );
};

/** What an editor may have put around a link or a list, and that is not a part of the page by itself. */
const WRAPPER = 'b, center, div, em, figure, font, i, p, section, span, strong';
const CONTENT = 'ol, ul, menu, dl, table, address, [role="list"]';

// By its kind, for it may come from a frame, which has classes of its own.
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** What editors leave between a link and a list: comments, and paragraphs with a space or a line break in them. */
const isBlank = (node: Node): boolean => {
  if (node.nodeType === Node.COMMENT_NODE) return true;
  if (isElement(node)) {
    if (node.matches('script, style, template, noscript')) return true;
    if (node.matches(`${SEEN}, hr`) || node.querySelector(`${SEEN}, hr`)) return false;
  }
  return !node.textContent?.replace(/[\s\u200B\u2060]/g, '');
};

/** The list that a node is, or that it begins with. */
const listIn = (node: Node | null | undefined): Element | null => {
  if (!node || !isElement(node)) return null;
  if (node.matches(CONTENT)) return node;
  return node.matches(WRAPPER) ? listIn([...node.childNodes].find((child) => !isBlank(child))) : null;
};

/** The list or the address that comes after the line that a node stands in. */
export const below = (node: Element | Text): Element | null => {
  for (let line: Element | Text = node; ;) {
    let next = line.nextSibling;
    while (next && isBlank(next)) next = next.nextSibling;
    const parent: Element | null = line.parentElement;
    if (next || !parent) return listIn(next);
    // Out of a block only where it holds nothing but the link.
    const isAlone = [...parent.childNodes].every((child) => child === line || isBlank(child));
    if (isBlock(line) && !(parent.matches(WRAPPER) && isAlone)) return null;
    line = parent;
  }
};
