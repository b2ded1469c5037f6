/** Words of further languages, as a page adds them. */
import { canonical, languageIn } from './language.js';

/** A text of another language by the Danish one, values as `{0}`; two forms of a number are apart by `|`. */
export type Words = ReadonlyMap<string, string>;

const added = new Map<string, Words>();

/** What a page has added for the language of a canonical tag. */
export const wordsIn = (tag: string): Words | undefined => added.get(languageIn(tag));

/** Merges words into those of their language. */
export const addTexts = (lang: string, words: object): void => {
  const tag = canonical(lang);
  const texts = Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  added.set(languageIn(tag), new Map([...(wordsIn(tag) ?? []), ...texts]));
};
