/** What an editor has chosen. Everything is text, as it will be in attributes and addresses. */
import type { WidgetName } from '../../widgets.js';
import { attributeNamesOf } from '../attributes.js';
import { LANGS, type Lang } from '../product.js';

export interface Config {
  readonly widget: WidgetName;
  /** The language of the widget; `both` makes two of them, `page` leaves it to the place where it stands. */
  readonly lang: Lang | 'both' | 'page';
  /** Attributes by name, but for those that differ with the language. An empty text is no attribute. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Texts in each language: own heading, own line below it, own list or contacts as they were typed. */
  readonly texts: Readonly<Record<Lang, Readonly<Record<TextName, string>>>>;
  /** The list comes after the link, on the page; `own` is instead of it. */
  readonly isBelow?: boolean;
  /** Custom properties by name. */
  readonly colours: Readonly<Record<string, string>>;
}

export const TEXT_NAMES = ['heading', 'intro', 'own'] as const;
export type TextName = (typeof TEXT_NAMES)[number];

export const COLOURS = ['--lm-text', '--lm-bg', '--lm-link', '--lm-accent', '--lm-accent-text'] as const;

const NO_TEXTS = { heading: '', intro: '', own: '' };

export const NEW: Config = {
  widget: 'principle-checklist',
  lang: 'da',
  attributes: {},
  texts: { da: NO_TEXTS, en: NO_TEXTS },
  colours: {},
};

/** The languages in which the widget is made. */
export const langsOf = ({ lang }: Config): readonly Lang[] => (lang === 'both' ? LANGS : [lang === 'en' ? 'en' : 'da']);

/** Those of the attributes that the chosen widget has and that say something. */
export const attributesOf = ({ widget, attributes }: Config): readonly (readonly [string, string])[] =>
  attributeNamesOf(widget).flatMap((name) => {
    const value = attributes[name];
    return value ? [[name, value] as const] : [];
  });
