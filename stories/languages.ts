/** The languages of the toolbar: Danish, English, and every one that `npm run locale:add` has started. */
import { addWords } from '../src/index.js';

export type Words = Readonly<Record<string, string>>;

const files = import.meta.glob<Words>(['../locales/generated/words/*.json', '!**/en.json'], {
  eager: true,
  import: 'default',
});

/** Words of further languages, by language. */
export const FURTHER: Readonly<Record<string, Words>> = Object.fromEntries(
  Object.entries(files).map(([file, words]) => [/([\w-]+)\.json$/.exec(file)?.[1] ?? '', words]),
);

for (const [lang, words] of Object.entries(FURTHER)) addWords(lang, words);

const nameOf = (lang: string): string => new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;

export const LANGUAGES: Readonly<Record<string, string>> = Object.fromEntries(
  ['da', 'en', ...Object.keys(FURTHER)].map((lang) => [lang, nameOf(lang)]),
);
