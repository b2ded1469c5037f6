import { canonical, languageOf, type Language } from './language.js';
import type { Msg, Str } from './message.js';
import { msgIn, str } from './texts.js';

/** Texts for one number. `zero` means exactly 0; the others are CLDR plural categories. */
export interface PluralForms {
  readonly zero?: () => string;
  readonly one: () => string;
  readonly other: () => string;
}

/** All that depends on language and region. Immutable; one a tag. */
export interface Locale {
  /** The language of the words: what `lang` says on whatever shows them. */
  readonly lang: Language;
  /** Language and region for `Intl` (BCP 47). */
  readonly tag: string;
  readonly msg: Msg;
  readonly str: Str;
  readonly plural: (n: number, forms: PluralForms) => string;
  /** "a, b og c" */
  readonly list: (items: readonly string[]) => string;
  /**
   * A calendar date (ISO 8601, `2027-01-14`): "14. januar 2027"; with `weekday` "torsdag den 14. januar 2027"; with
   * `day` "14. januar", for a year that goes without saying.
   */
  readonly date: (iso: string, style?: 'weekday' | 'day') => string;
}

/** Dates never come in US order by accident. */
const REGIONS = { da: 'da-DK', en: 'en-GB' } as const;
const create = (asked: string): Locale => {
  const lang = languageOf(asked);
  // A region counts only for the language that is shown.
  const tag = asked.startsWith(`${lang}-`) ? asked : REGIONS[lang];
  const rules = new Intl.PluralRules(tag);
  return Object.freeze<Locale>({
    lang,
    tag,
    str,
    msg: msgIn(lang),
    plural: (n, { zero, one, other }) => (n === 0 && zero ? zero : rules.select(n) === 'one' ? one : other)(),
    list: (items) => new Intl.ListFormat(tag).format(items),
    date: (iso, style) =>
      new Intl.DateTimeFormat(tag, {
        ...(style === 'day'
          ? { day: 'numeric', month: 'long' }
          : { dateStyle: style ? ('full' as const) : ('long' as const) }),
        timeZone: 'UTC',
      }).format(new Date(iso)),
  });
};

const locales = new Map<string, Locale>();

/**
 * The locale for a language tag (BCP 47). Upper and lower case and `_` do not matter.
 * A language without words falls back (`de` to English, all others to Danish); so does a tag that is none.
 */
export const localeFor = (tag: string): Locale => {
  const asked = canonical(tag);
  let locale = locales.get(asked);
  if (!locale) locales.set(asked, (locale = create(asked)));
  return locale;
};
