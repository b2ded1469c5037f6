import type { Word } from '../content/types.js';

/** A text for all languages, or one for each: `"tekst"` or `{ da: "…", en: "…" }`. */
export type Localised = string | Readonly<Record<string, string>>;

export const isLocalised = (value: unknown): value is Localised =>
  typeof value === 'string'
    ? value.trim() !== ''
    : typeof value === 'object' && value !== null && Object.values(value).some((text) => typeof text === 'string');

export const toWord =
  (text: Localised): Word =>
  ({ lang }) =>
    typeof text === 'string' ? text : (text[lang] ?? text['da'] ?? Object.values(text)[0] ?? '');

export const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
