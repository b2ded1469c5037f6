/** DOMPurify 3: lets the elements through with their own attributes alone, and frames of our pages alone. */
import { ADDRESSES, ELEMENTS, FRAME, isPage } from './elements.js';

const isWeb = (address) => /^https?:\/\//i.test(address);

/** What an element may have; DOMPurify's own list would add `style` for all. */
const ALLOWED = {
  ...Object.fromEntries(Object.entries(ELEMENTS).map(([tag, own]) => [tag, ['id', 'class', ...own]])),
  iframe: ['src', ...FRAME],
};

/** Options for `sanitize`. Hooks are added to the given DOMPurify, once. */
export const allowWidgets = (purify, base) => {
  purify.addHook('uponSanitizeElement', (node, { tagName }) => {
    if (tagName === 'iframe' && !isPage(node.src, base)) node.remove();
  });
  purify.addHook('uponSanitizeAttribute', ({ localName }, data) => {
    const { attrName, attrValue } = data;
    if (!Object.hasOwn(ALLOWED, localName)) return;
    if (!ALLOWED[localName].includes(attrName)) data.keepAttr = false;
    if (ADDRESSES.includes(attrName) && !isWeb(attrValue)) data.keepAttr = false;
  });
  return {
    CUSTOM_ELEMENT_HANDLING: {
      tagNameCheck: (tag) => Object.hasOwn(ELEMENTS, tag),
      attributeNameCheck: (name, tag) => ELEMENTS[tag]?.includes(name) ?? false,
    },
    ADD_TAGS: ['iframe'],
    ADD_ATTR: FRAME,
  };
};
