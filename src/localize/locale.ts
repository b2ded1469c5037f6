import { join, str, type Str, type StrResult } from './str.js';

/** The words of one language by id, as `lit-localize build` writes them. */
export type Templates = Readonly<Record<string, string | StrResult>>;

/** Looks a text up in the language of one element. The mark is what the extractor of `@lit/localize` looks for. */
export interface Msg {
  (source: string | StrResult, options: { readonly id: string }): string;
  readonly _LIT_LOCALIZE_MSG_?: never;
}

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
  /** Language and region for `Intl` (BCP 47). */
  readonly tag: string;
  readonly msg: Msg;
  readonly str: Str;
  readonly plural: (n: number, forms: PluralForms) => string;
  readonly number: (n: number) => string;
  /** "a, b og c" */
  readonly list: (items: readonly string[]) => string;
  /** A calendar date (ISO 8601, `2027-01-14`): "14. januar 2027", with `weekday` "torsdag den 14. januar 2027". */
  readonly date: (iso: string, style?: 'weekday') => string;
}

/** Danish is the language of the source texts, so it needs no table. */
const SOURCE = 'da';
const REGIONS: Readonly<Record<string, string>> = { da: 'da-DK', en: 'en-GB' };
/** Which language speaks for one that has no words here. Danish is always the last. */
const FALLBACKS: Readonly<Record<string, string>> = { de: 'en' };

const tables = new Map<string, Templates>();
const locales = new Map<string, Locale>();

/** Adds the words of a language. Elements that are on the page already take them at their next update. */
export const registerWords = (lang: string, templates: Templates): void => {
  tables.set(lang, templates);
  locales.clear();
};

const canonical = (tag: string): string => {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? SOURCE;
  } catch {
    return SOURCE;
  }
};

const create = (asked: string): Locale => {
  const language = asked.split('-', 1)[0] ?? SOURCE;
  const lang = [language, FALLBACKS[language]].find((l) => l !== undefined && tables.has(l)) ?? SOURCE;
  // A region counts only for the language that is shown; dates never come in US order by accident.
  const tag = lang === language && asked !== language ? asked : (REGIONS[lang] ?? lang);
  const table = tables.get(lang);
  const rules = new Intl.PluralRules(tag);
  return Object.freeze<Locale>({
    lang,
    tag,
    str,
    msg: (source, { id }) => {
      const text = table && Object.hasOwn(table, id) ? table[id] : undefined;
      if (typeof source === 'string') return typeof text === 'string' ? text : source;
      return typeof text === 'object' ? join(text, source.values, true) : (text ?? join(source));
    },
    plural: (n, { zero, one, other }) => (n === 0 && zero ? zero : rules.select(n) === 'one' ? one : other)(),
    number: (n) => new Intl.NumberFormat(tag).format(n),
    list: (items) => new Intl.ListFormat(tag).format(items),
    date: (iso, style) =>
      new Intl.DateTimeFormat(tag, { dateStyle: style ? 'full' : 'long', timeZone: 'UTC' }).format(new Date(iso)),
  });
};

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
