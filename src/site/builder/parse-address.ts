/** The way back: from the address of a widget to what was chosen, for somebody who wants to change it. */
import { LANGS } from '../product.js';
import { parseAddress } from '../../embed/address.js';
import { widgetOf } from '../../widgets.js';
import { attributeNamesOf, SWITCHES } from '../attributes.js';
import { NEW, type Config } from './config.js';

/** A line as it is typed: `Title: what it means | an idea`. What would be read in another way stays a row of a table. */
const typedItem = (line: string): string => {
  const [title = '', text = '', idea = ''] = line.split('\t');
  if (/:\s|\||^(\*\*|__)/.test(title) || (text + idea).includes('|')) return [title, text, idea].join('\t');
  return [[title, text].filter(Boolean).join(': '), idea].filter(Boolean).join(' | ');
};

/** Nothing where it is the address of none of the pages in `base`, the folder of the files. */
export const parseConfig = (address: string, base: string): Config | undefined => {
  const asked = parseAddress(address, base);
  const widget = asked && widgetOf(asked.tag)?.name;
  if (!asked || !widget) return undefined;
  const { attributes: given } = asked;
  const of = (name: string) => given.get(name) ?? '';
  const valueOf = (name: string) => (SWITCHES.includes(name) && given.has(name) ? 'true' : of(name));
  const lang = LANGS.find((name) => name === of('lang'));
  const items = of('items').split('\n').map(typedItem).join('\n');
  return {
    ...NEW,
    widget,
    lang: lang ?? 'page',
    attributes: Object.fromEntries(
      attributeNamesOf(widget)
        .map((name) => [name, valueOf(name)])
        .filter(([, value]) => value),
    ) as Record<string, string>,
    texts: {
      ...NEW.texts,
      [lang ?? 'da']: {
        heading: of('heading'),
        intro: of('intro'),
        own: widget === 'contact-card' ? of('contacts') : items,
      },
    },
  };
};
