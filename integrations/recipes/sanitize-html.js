/** sanitize-html 2: lets the elements through with their own attributes alone, and frames of our pages alone. */
import { ADDRESSES, ELEMENTS, FRAME, isPage, TAGS } from './elements.js';

/** Options, out of those that a portal has; `sanitizeHtml.defaults` are the ones of its maker. */
export const allowWidgets = (options, base) => ({
  ...options,
  allowedTags: [...options.allowedTags, ...TAGS, 'iframe'],
  allowedAttributes: {
    ...options.allowedAttributes,
    ...Object.fromEntries(TAGS.map((tag) => [tag, ['id', 'class', ...ELEMENTS[tag]]])),
    iframe: ['src', ...FRAME],
  },
  allowedClasses: { ...options.allowedClasses, a: [...(options.allowedClasses?.a ?? []), 'lm-embed'] },
  allowedSchemesAppliedToAttributes: [...options.allowedSchemesAppliedToAttributes, ...ADDRESSES],
  exclusiveFilter: (frame) =>
    (frame.tag === 'iframe' && !isPage(frame.attribs.src, base)) || (options.exclusiveFilter?.(frame) ?? false),
});
