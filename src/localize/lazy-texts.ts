/** Texts that are loaded as data: in the loader's chunks the build replaces `texts.ts` by this module. */
import { languageOf, type Language } from './language.js';
import type { Msg } from './message.js';
import { wordsIn } from './words.js';

/** The texts of one language, in a list for each chunk of code that shows them. */
type Tables = Record<string, readonly string[]>;

const tables: Readonly<Record<Language, Tables>> = { da: {}, en: {} };
const loaded = new Set<string>();

/**
 * A message of the first view names a chunk and the place of the text in its list, `msg('2', 17)`; one in a chunk that
 * is loaded later has both texts, as everywhere else.
 */
const read = (lang: Language, danish: string, english: Parameters<Msg>[1] | number): string =>
  typeof english === 'number'
    ? (tables[lang][danish]?.[english] ?? '')
    : lang === 'en' && typeof english === 'string'
      ? english
      : danish;

/** The texts for a language tag; words that a page has added come first. */
export const msgIn = (tag: string): Msg => {
  const words = wordsIn(tag);
  const lang = languageOf(tag);
  return (danish, english) => words?.get(read('da', danish, english)) ?? read(lang, danish, english);
};

const load = async (widget: string, lang: Language): Promise<void> => {
  const file = `${widget}.${lang}.js`;
  const texts = (await import(`./${file}`)) as { readonly default: Tables };
  Object.assign(tables[lang], texts.default);
  loaded.add(file);
};

/** Loads the texts of a widget; nothing where they are there already. */
export const loadTexts = (widget: string, tag: string): Promise<unknown> | undefined => {
  // Words that a page has added are found by the Danish text.
  const languages = new Set<Language>(wordsIn(tag) ? ['da', languageOf(tag)] : [languageOf(tag)]);
  const missing = [...languages].filter((lang) => !loaded.has(`${widget}.${lang}.js`));
  return missing.length > 0 ? Promise.all(missing.map((lang) => load(widget, lang))) : undefined;
};
