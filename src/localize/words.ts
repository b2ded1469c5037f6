/** Words of further languages, as a page brings them. */
import { canonical, languageIn } from './language.js';

/** A text of another language by the Danish one, values as `{0}`; two forms of a number are apart by `|`. */
export type Words = ReadonlyMap<string, string>;

const brought = new Map<string, Words>();

/** What has been brought for the language of a canonical tag. */
export const wordsIn = (tag: string): Words | undefined => brought.get(languageIn(tag));

/** Takes in words, over what is there for their language. */
export const bring = (lang: string, words: object): void => {
  const tag = canonical(lang);
  const texts = Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  brought.set(languageIn(tag), new Map([...(wordsIn(tag) ?? []), ...texts]));
};
