import type { Locale } from '../localize/locale.js';
import type { Audience } from './audience.js';

/** A text in the language of the element that shows it. */
export type Word = (locale: Locale) => string;
/** A text that differs with the form of address. */
export type AudienceWord = (locale: Locale, audience: Audience) => string;
