/** From what was chosen to the widgets. */
import { markup } from '../markup.js';
import type { Lang, Product } from '../product.js';
import { attributesOf, langsOf, type Config } from './config.js';
import { parseContacts } from './parse-contacts.js';
import { parseItems } from './parse-typed.js';

const customOf = ({ widget, texts }: Config, lang: Lang): Pick<Product, 'custom' | 'customLines'> => {
  const typed = texts[lang].own;
  if (widget === 'contact-card') {
    const contacts = parseContacts(typed);
    const lines = (contact: readonly string[]) =>
      contact.flatMap((line, i) => (i ? [markup('br'), line] : [markup('strong', [], line)]));
    const list = markup('ul', [], ...contacts.map((contact) => markup('li', [], ...lines(contact))));
    return contacts.length
      ? { custom: [list], customLines: [['contacts', contacts.map((contact) => contact.join('\n')).join('\n\n')]] }
      : { custom: [], customLines: [] };
  }
  const items = parseItems(typed);
  const parts = (title: string, text: string, idea: string) => [
    markup('strong', [], title),
    ...(text ? [` ${text}`] : []),
    ...(idea ? [' ', markup('em', [], idea)] : []),
  ];
  const list = markup('ol', [], ...items.map(({ title, text, idea }) => markup('li', [], ...parts(title, text, idea))));
  const line = ({ title, text, idea }: (typeof items)[number]) => [title, text, idea].join('\t').trimEnd();
  return items.length
    ? { custom: [list], customLines: [['items', items.map(line).join('\n')]] }
    : { custom: [], customLines: [] };
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
      ...customOf(config, lang),
      isBelow: config.isBelow,
    };
  });
