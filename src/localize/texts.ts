/** How a message comes to its text. In the loader's chunks `lazy-texts.ts` replaces this module. */
import { languageOf, type Language } from './language.js';
import type { Msg } from './message.js';
import { wordsIn } from './words.js';

const builtIn =
  (lang: Language): Msg =>
  (danish, english) =>
    lang === 'en' && typeof english === 'string' ? english : danish;

/** The texts for a language tag; what a page has added comes first, and what that lacks is in the language that stands in. */
export const msgIn = (tag: string): Msg => {
  const words = wordsIn(tag);
  const standIn = builtIn(languageOf(tag));
  return words ? (danish, english) => words.get(danish) ?? standIn(danish, english) : standIn;
};

/** Fetches the texts of a widget where they are not there yet; nothing where they are, as here. */
export const loadTexts: (widget: string, tag: string) => Promise<unknown> | undefined = () => undefined;
