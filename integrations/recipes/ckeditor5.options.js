/** CKEditor 5: configuration for General HTML Support and Media embed. */
import { ELEMENTS, FRAME, PAGES, pagesIn, TAGS } from './elements.js';

const literal = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** `htmlSupport.allow` (plugin GeneralHtmlSupport): the elements with their attributes, and our frames. */
export const allowWidgets = (base) => [
  {
    // The second is CKEditor's own name for an element that it does not know; without it all are lost.
    name: new RegExp(`^(${TAGS.join('|')}|\\$customElement)$`),
    attributes: ['id', ...new Set(Object.values(ELEMENTS).flat())],
  },
  {
    name: 'iframe',
    attributes: [{ key: 'src', value: new RegExp(`^${literal(pagesIn(base))}${PAGES}`) }, ...FRAME],
  },
];

/** `mediaEmbed` (plugin MediaEmbed): an address of ours that is pasted alone becomes a frame. */
export const embedWidgets = (base) => ({
  previewsInData: true,
  extraProviders: [
    {
      name: 'lm-widget',
      // Without the protocol, as CKEditor compares.
      url: new RegExp(`^(${literal(pagesIn(base).replace(/^https?:\/\/(www\.)?/, ''))}[a-z-]+\\.html[^"<>]*)`),
      html: ([, rest]) =>
        `<iframe src="${new URL(base).protocol}//${rest.replaceAll('&', '&amp;')}" title="Læringsværktøj" width="100%" height="720"></iframe>`,
    },
  ],
});
