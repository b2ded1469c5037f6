/** From what was chosen to the widgets, and to the addresses of their pages. */
import { pageOf, tagOf, type WidgetName } from '../../widgets.js';
import { SWITCHES } from './attributes.js';
import { attributesOf, langsOf, PERSONAL, type Config, type Lang } from './config.js';
import { markup, type Markup } from './markup.js';
import { readContacts, readItems } from './own.js';

/** One widget in one language. */
export interface Product {
  readonly lang: Lang;
  readonly widget: WidgetName;
  readonly attributes: readonly (readonly [string, string])[];
  /** The page's own list or contacts. */
  readonly own: readonly Markup[];
  /** The same in an address. */
  readonly ownLines: readonly (readonly [string, string])[];
}

const ownOf = ({ widget, texts }: Config, lang: Lang): Pick<Product, 'own' | 'ownLines'> => {
  const typed = texts[lang].own;
  if (widget === 'contact-card') {
    const contacts = readContacts(typed);
    const lines = (contact: readonly string[]) =>
      contact.flatMap((line, i) => (i ? [markup('br'), line] : [markup('strong', [], line)]));
    const list = markup('ul', [], ...contacts.map((contact) => markup('li', [], ...lines(contact))));
    return contacts.length
      ? { own: [list], ownLines: [['contacts', contacts.map((contact) => contact.join('\n')).join('\n\n')]] }
      : { own: [], ownLines: [] };
  }
  const items = readItems(typed);
  const parts = (title: string, text: string, idea: string) => [
    markup('strong', [], title),
    ...(text ? [` ${text}`] : []),
    ...(idea ? [' ', markup('em', [], idea)] : []),
  ];
  const list = markup('ol', [], ...items.map(({ title, text, idea }) => markup('li', [], ...parts(title, text, idea))));
  const line = ({ title, text, idea }: (typeof items)[number]) => [title, text, idea].join('\t').trimEnd();
  return items.length ? { own: [list], ownLines: [['items', items.map(line).join('\n')]] } : { own: [], ownLines: [] };
};

export const productsOf = (config: Config): readonly Product[] =>
  langsOf(config).map((lang) => {
    const { heading, intro } = config.texts[lang];
    return {
      lang,
      widget: config.widget,
      attributes: [
        ...(config.lang === 'page' ? [] : [['lang', lang] as const]),
        ...attributesOf(config),
        ...Object.entries({ heading, intro }).filter(([, value]) => value),
      ],
      ...ownOf(config, lang),
    };
  });

/** The tag as it is written into a page; `fallback` is inside where it has no content of its own. */
export const toElement = ({ widget, attributes, own }: Product, ...fallback: readonly (Markup | string)[]): Markup =>
  markup(
    tagOf(widget),
    attributes.map(([name, value]) => [name, SWITCHES.includes(name) ? '' : value]),
    ...(own.length ? own : fallback),
  );

/** What no server is to see, and what would make the rest of an address too long for one. */
const IN_FRAGMENT: readonly string[] = [...PERSONAL, 'contacts', 'items'];

/** What every editor keeps below a link; some break the lines of a contact apart. */
export const isList = ([own]: readonly Markup[]): boolean => own?.tag === 'ol';

/** The address of the page; what is personal, and what is long, is behind the number sign. */
export const toAddress = ({ widget, attributes, own, ownLines }: Product, base: string, below = false): string => {
  const url = new URL(pageOf(widget), base);
  const isBelow = below && isList(own);
  const query = new URLSearchParams();
  const fragment = new URLSearchParams();
  for (const [name, value] of isBelow ? attributes : [...attributes, ...ownLines]) {
    (IN_FRAGMENT.includes(name) ? fragment : query).set(name, value);
  }
  if (isBelow) query.set('items', 'below');
  url.search = String(query);
  url.hash = String(fragment);
  return url.href;
};
