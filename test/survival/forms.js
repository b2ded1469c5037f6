/** The ways onto a page, as an editor would paste them into the source view. `origin` is where the script is hosted. */
const LIST = '<ul><li>Vi deler viden</li><li>Nye har en makker</li></ul>';
const TEXT = 'Kontakt Anna';

const card = (origin) => `${origin}/embed/contact-card.html`;
const FIELDS = { name: 'Anna Holm', phone: '12345678' };
const PERSON = 'name=Anna%20Holm&amp;phone=12345678';

/** `link`: must come through everywhere and become this widget with these attributes. */
export const FORMS = [
  {
    name: 'Link',
    link: true,
    html: (origin) => `<p><a href="${card(origin)}?lang=en&amp;heading-level=3">${TEXT}</a></p>`,
    tag: 'lm-contact-card',
    attributes: { lang: 'en', 'heading-level': '3' },
  },
  {
    name: 'Link, data in the fragment',
    link: true,
    html: (origin) => `<p><a href="${card(origin)}?lang=en#${PERSON}">${TEXT}</a></p>`,
    tag: 'lm-contact-card',
    attributes: { lang: 'en', ...FIELDS },
  },
  {
    name: 'Bare address',
    link: true,
    html: (origin) => `<p>${card(origin)}?lang=en</p>`,
    tag: 'lm-contact-card',
    attributes: { lang: 'en' },
  },
  {
    name: 'Link and list below',
    link: true,
    html: (origin) => `<p><a href="${origin}/embed/principle-checklist.html?items=below">${TEXT}</a></p>${LIST}`,
    tag: 'lm-principle-checklist',
    attributes: {},
    text: 'Vi deler viden',
  },
  {
    name: 'Frame',
    html: (origin) => `<iframe src="${card(origin)}" title="${TEXT}" width="100%" height="320"></iframe>`,
    frame: true,
  },
  {
    name: 'Element',
    html: () => `<lm-contact-card lang="en" name="Anna Holm" phone="12345678"><p>${TEXT}</p></lm-contact-card>`,
    tag: 'lm-contact-card',
    attributes: { lang: 'en', ...FIELDS },
  },
  {
    name: 'Script and element',
    html: (origin) =>
      `<script src="${origin}/lm-widgets.js" defer></script><lm-contact-card lang="en"><p>${TEXT}</p></lm-contact-card>`,
    tag: 'lm-contact-card',
    attributes: { lang: 'en' },
    script: true,
  },
];

/** What a reader still gets where no widget comes of a form. */
export const FALLBACK = TEXT;
