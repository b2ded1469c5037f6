/** The languages that there are words for. */
export type Language = 'da' | 'en';

/** Languages for which English speaks, itself included; for all others it is Danish. */
const ENGLISH = /^(en|de)\b/;

/** A language tag in its canonical form (BCP 47); Danish where it is none. Case and `_` do not matter. */
export const canonical = (tag: string): string => {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? 'da';
  } catch {
    return 'da';
  }
};

/** Languages, and scripts of others, that run from right to left. */
const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b|-(Arab|Hebr)\b/;

/** Which way a canonical tag's language runs: what `dir` says on whatever shows it. */
export const directionOf = (tag: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.test(tag) ? 'rtl' : 'ltr');

/** The language of a tag, without script and region. */
export const languageIn = (tag: string): string => tag.split('-', 1)[0] ?? '';

/** Of the languages that are built in, the one that is shown where a canonical tag is asked for. */
export const languageOf = (tag: string): Language => (ENGLISH.test(tag) ? 'en' : 'da');
