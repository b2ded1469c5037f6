/** TinyMCE 7 and 8: options that let the elements and our frames through, to be spread into those of `init`. */
import { ELEMENTS, TAGS } from './elements.js';

export const allowWidgets = (base) => ({
  custom_elements: TAGS.join(','),
  extended_valid_elements: Object.entries(ELEMENTS)
    .map(([tag, attributes]) => `${tag}[${['id', 'class', ...attributes].join('|')}]`)
    .join(','),
  // In place of TinyMCE's own list: what stands on it and is used has to be added.
  sandbox_iframes_exclusions: [new URL(base).hostname.replace(/^www\./, '')],
});
