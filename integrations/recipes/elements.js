/** What a configuration has to let through: the three elements, their attributes, and the frame. */
/** Attributes by tag, as `custom-elements.json` lists them. */
export const ELEMENTS = {
  'lm-principle-checklist': [
    'actions',
    'audience',
    'density',
    'for-picker',
    'heading',
    'heading-level',
    'intro',
    'lang',
    'levels',
    'scheme',
    'share-base',
    'storage',
    'storage-key',
    'theme',
    'without-notes',
  ],
  'lm-challenge-picker': [
    'actions',
    'audience',
    'density',
    'heading',
    'heading-level',
    'ics',
    'intro',
    'lang',
    'max-picks',
    'meeting',
    'scheme',
    'share-base',
    'single-page',
    'storage',
    'storage-key',
    'theme',
  ],
  'lm-contact-card': [
    'actions',
    'address',
    'audience',
    'closed',
    'density',
    'email',
    'funding',
    'heading',
    'heading-level',
    'hours',
    'intro',
    'lang',
    'lead',
    'name',
    'note',
    'org',
    'phone',
    'position',
    'scheme',
    'theme',
    'unit',
    'url',
    'with-secretariat',
  ],
};

export const TAGS = Object.keys(ELEMENTS);

/** Attributes whose value is an address, which must not be a script. */
export const ADDRESSES = ['share-base', 'url'];

/** Attributes of the frame that the builder writes, besides its address. */
export const FRAME = ['title', 'width', 'height', 'loading', 'allow', 'referrerpolicy'];

/** The folder of the stand-alone pages, which links and frames lead to. `base` is the whole address of the folder of the files. */
export const pagesIn = (base) => new URL('embed/', base).href;

/** The pages in it, as what a regular expression ends with. */
export const PAGES = `(?:${TAGS.map((tag) => tag.slice('lm-'.length)).join('|')})\\.html(?:[?#]|$)`;

/** Whether an address leads to one of the pages, and does not only begin like them. */
export const isPage = (address, base) => {
  if (!URL.canParse(address)) return false;
  const { href } = new URL(address);
  const folder = pagesIn(base);
  return href.startsWith(folder) && new RegExp(`^${PAGES}`).test(href.slice(folder.length));
};
