import { parseClosed, parseHours } from '../../state/hours.js';
import type { Finding } from './checks.js';
import { langsOf, type Config } from './config.js';
import { parseContacts, readTyped } from './parse-contacts.js';
import type { Words } from './words.js';

/** Hours and closed days that the card would show as they are written, without saying whether it is open. */
export const checkHours = (config: Config, words: Words): Finding[] => {
  const { widget, attributes, texts } = config;
  if (widget !== 'contact-card') return [];
  const contacts = langsOf(config).flatMap((lang) => parseContacts(texts[lang].own).map(readTyped));
  const said = (field: 'hours' | 'closed') =>
    [attributes[field] ?? '', ...contacts.map((contact) => contact[field])].filter(Boolean);
  return [
    ...(said('hours').every((text) => parseHours(text)) ? [] : [{ isGood: false, text: words.badHours }]),
    ...(said('closed').every(parseClosed) ? [] : [{ isGood: false, text: words.badClosed }]),
  ];
};
