/** The languages that there are words for. */
export type Language = 'da' | 'en';

/** Which language speaks for one that has no words here. For all others it is Danish. */
const FALLBACKS: Readonly<Record<string, Language>> = { en: 'en', de: 'en' };

/** A language tag in its canonical form (BCP 47); Danish where it is none. Case and `_` do not matter. */
export const canonical = (tag: string): string => {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? 'da';
  } catch {
    return 'da';
  }
};

/** The language that is shown where a canonical tag is asked for. */
export const languageOf = (tag: string): Language => {
  const language = tag.split('-', 1)[0] ?? '';
  return Object.hasOwn(FALLBACKS, language) ? (FALLBACKS[language] ?? 'da') : 'da';
};
