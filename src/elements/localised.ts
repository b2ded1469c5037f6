import type { Audience } from '../content/audience.js';
import type { Word } from '../content/types.js';

/**
 * A text for all, or one for each language, each form of address, or both: `"tekst"`, `{ da: "…", en: "…" }`,
 * `{ team: "…", me: "…" }`, `{ da: { team: "…", me: "…" }, en: "…" }`.
 */
export type Localised = string | { readonly [key: string]: string | { readonly [key: string]: string } };

type Text = string | ReadonlyMap<string, Text>;

/** Nothing to say, as frameworks write it. */
export const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === false || (typeof value === 'string' && !value.trim());

/** Reads each value once: an object of the page may be anything. Undefined where it is no text throughout. */
const parseText = (value: unknown, depth = 2): Text | undefined => {
  if (typeof value === 'string') return value.trim() ? value : undefined;
  if (typeof value !== 'object' || value === null || !depth) return undefined;
  const texts = new Map<string, Text>();
  for (const [key, said] of Object.entries(value) as [string, unknown][]) {
    if (isNothing(said)) continue;
    const text = parseText(said, depth - 1);
    // The places of a list are no languages.
    if (text === undefined || !/^[a-z]/i.test(key)) return undefined;
    texts.set(key.toLowerCase(), text);
  }
  return texts.size ? texts : undefined;
};

export const isLocalised = (value: unknown): value is Localised => {
  try {
    return parseText(value) !== undefined;
  } catch {
    // A getter of the page's.
    return false;
  }
};

/** The text for a language and a form of address; where there is none, the nearest that there is. */
const choose = (text: Text | undefined, lang: string, audience: Audience): string => {
  if (text === undefined || typeof text === 'string') return text ?? '';
  const inLang = () => [...text].find(([key]) => key.split(/[-_]/)[0] === lang)?.[1];
  const [first] = text.values();
  const isAddressed = text.has('team') || text.has('me');
  const chosen = isAddressed
    ? (text.get(audience) ?? text.get('team'))
    : (text.get(lang) ?? inLang() ?? text.get('da'));
  return choose(chosen ?? first, lang, audience);
};

/** `audience` is asked whenever the text is shown; where nothing is said, a team is spoken to. */
export const toWord = (value: Localised, audience: () => Audience = () => 'team'): Word => {
  const text = parseText(value);
  return ({ lang }) => choose(text, lang, audience());
};

export const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
