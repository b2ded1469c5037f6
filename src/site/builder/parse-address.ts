/** The way back: from the address of a widget to what was chosen, for somebody who wants to change it. */
import { LANGS, type Lang } from '../product.js';
import { parseAddress, type Asked } from '../../embed/address.js';
import { canonical, languageIn } from '../../localize/language.js';
import { widgetOf, type WidgetName } from '../../widgets.js';
import { attributeNamesOf, SWITCHES } from '../attributes.js';
import { NEW, type Config } from './config.js';

/** A line as it is typed: `Title: what it means | an idea`. What would be read in another way stays a row of a table. */
const typedItem = (line: string): string => {
  const [title = '', text = '', idea = ''] = line.split('\t');
  if (/:\s|\||^(\*\*|__)/.test(title) || (text + idea).includes('|')) return [title, text, idea].join('\t');
  return [[title, text].filter(Boolean).join(': '), idea].filter(Boolean).join(' | ');
};

/** As a widget understands it: “en-GB” is English. */
const langIn = (written: string): Lang | undefined =>
  written ? LANGS.find((name) => name === languageIn(canonical(written))) : undefined;

/** Nothing where it is the address of none of the pages in `base`, the folder of the files. */
export const parseConfig = (address: string, base: string): Config | undefined => {
  const asked = parseAddress(address, base);
  const widget = asked && widgetOf(asked.tag)?.name;
  if (!asked || !widget) return undefined;
  const { attributes: given } = asked;
  const of = (name: string) => given.get(name) ?? '';
  const valueOf = (name: string) => (SWITCHES.includes(name) && given.has(name) ? 'true' : of(name));
  const lang = langIn(of('lang'));
  const items = of('items').split('\n').map(typedItem).join('\n');
  return {
    ...NEW,
    widget,
    ...(asked.takesBelow ? { isBelow: true } : {}),
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

/** Whether a widget is asked for something by a name that the builder knows, in a value that it can keep. */
const isKept = (widget: WidgetName, name: string, value: string): boolean => {
  if (name === 'lang') return langIn(value) !== undefined;
  if (name === 'heading' || name === 'intro') return value !== '';
  // The fourth cell of an item is its id, and there is no place to type one.
  if (name === 'items') return widget !== 'contact-card' && !value.split('\n').some((line) => line.split('\t')[3]);
  if (name === 'contacts') return widget === 'contact-card';
  return attributeNamesOf(widget).includes(name) && (value !== '' || SWITCHES.includes(name));
};

/** Names of what an address says and the builder does not keep: unknown, of another widget, or empty to take a part away. */
export const lostOf = (address: string, base: string): readonly string[] => {
  const asked: Asked | undefined = parseAddress(address, base);
  const widget = asked && widgetOf(asked.tag)?.name;
  if (!widget) return [];
  return [...asked.attributes].filter(([name, value]) => !isKept(widget, name, value)).map(([name]) => name);
};
