import { canonical, directionOf, languageIn, languageOf } from './language.js';
import type { Msg } from './message.js';
import { msgIn } from './texts.js';
import { wordsIn } from './words.js';

/** Texts for one number. `zero` means exactly 0; the others are CLDR plural categories. */
export interface PluralForms {
  readonly zero?: () => string;
  readonly one: () => string;
  readonly other: () => string;
}

/** All that depends on language and region. Immutable; one a tag. */
export interface Locale {
  /** The language of the words: what `lang` says on whatever shows them. */
  readonly lang: string;
  /** Which way they run: what `dir` says beside it. */
  readonly dir: 'ltr' | 'rtl';
  /** What was asked for, a canonical tag (BCP 47). */
  readonly asked: string;
  /** Language and region for `Intl` (BCP 47). */
  readonly tag: string;
  readonly msg: Msg;
  readonly plural: (n: number, forms: PluralForms) => string;
  /**
   * A calendar date (ISO 8601, `2027-01-14`): "14. januar 2027"; with `weekday` "torsdag den 14. januar 2027"; with
   * `day` "14. januar", for a year that goes without saying; with `name` "torsdag".
   */
  readonly date: (iso: string, style?: keyof typeof DATES) => string;
}

/** Dates never come in US order by accident. */
const REGIONS: Readonly<Record<string, string>> = { da: 'da-DK', en: 'en-GB' };

const DATES = {
  long: { dateStyle: 'long' },
  weekday: { dateStyle: 'full' },
  day: { day: 'numeric', month: 'long' },
  name: { weekday: 'long' },
} as const;

const create = (asked: string): Locale => {
  const words = wordsIn(asked);
  // Words that are few say themselves which language most of what is shown is in.
  const lang = words ? (words.get('') ?? languageIn(asked)) : languageOf(asked);
  // A region counts only for the language that is shown.
  const tag = asked.startsWith(`${lang}-`) ? asked : (REGIONS[lang] ?? lang);
  // Each is expensive to create, so it is created on first use.
  let rules: Intl.PluralRules | undefined;
  const dates = new Map<string, Intl.DateTimeFormat>();
  return Object.freeze<Locale>({
    asked,
    lang,
    dir: directionOf(asked.startsWith(lang) ? asked : lang),
    tag,
    msg: msgIn(asked),
    plural: (n, { zero, one, other }) => {
      if (n === 0 && zero) return zero();
      rules ??= new Intl.PluralRules(tag);
      const isOne = rules.select(n) === 'one';
      const forms = (isOne ? one : other)().split('|');
      return forms.at(isOne ? 0 : -1) ?? '';
    },
    date: (iso, style = 'long') => {
      let format = dates.get(style);
      if (!format) dates.set(style, (format = new Intl.DateTimeFormat(tag, { ...DATES[style], timeZone: 'UTC' })));
      return format.format(new Date(iso));
    },
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

/** Words have come: what was made without them is made anew. */
export const forgetLocales = (): void => locales.clear();
