import { parseClosed, parseHours } from '../../state/hours.js';
import type { Finding } from './checks.js';
import type { Config } from './config.js';
import { parseContacts } from './parse-typed.js';
import type { Words } from './words.js';

/** Lines of a contact that say what they are. */
const HOURS = /^(?:telefontid|phone hours|telephone hours)/i;
const CLOSED = /^(?:lukke|closed)/i;

/** Hours and closed days that the card would show as they are written, without saying whether it is open. */
export const checkHours = ({ widget, attributes, texts }: Config, words: Words): Finding[] => {
  if (widget !== 'contact-card') return [];
  const lines = Object.values(texts).flatMap(({ own }) => parseContacts(own).flat());
  const hours = [attributes['hours'] ?? '', ...lines.filter((line) => HOURS.test(line))].filter(Boolean);
  const closed = [attributes['closed'] ?? '', ...lines.filter((line) => CLOSED.test(line))];
  return [
    ...(hours.every((text) => parseHours(text)) ? [] : [{ isGood: false, text: words.badHours }]),
    ...(closed.every(parseClosed) ? [] : [{ isGood: false, text: words.badClosed }]),
  ];
};
