/** Values that an address to be changed holds and that are none: the widget would take the default. */
import { ACTION_WORDS, NO_ACTION, splitWords } from '../../state/action-words.js';
import { VALUES } from '../attributes.js';
import type { Finding } from './checks.js';
import { attributesOf, type Config } from './config.js';
import type { Words } from './words.js';

/** As the widget reads them: case and space around do not matter. */
const isAllowed = (allowed: readonly string[], value: string): boolean => allowed.includes(value.trim().toLowerCase());

/** Those of what is said that are not allowed. */
const unknownIn = (name: string, value: string): readonly [unknown: string, allowed: readonly string[]][] => {
  if (name === 'actions') {
    const said = splitWords(value) ?? [];
    if (said.join() === NO_ACTION) return [];
    return said.filter((word) => !ACTION_WORDS.includes(word)).map((word) => [word, ACTION_WORDS]);
  }
  const allowed = VALUES[name];
  return !allowed || isAllowed(allowed, value) ? [] : [[value, allowed]];
};

const isColour = (value: string): boolean => /^#[\da-f]{6}$/i.test(value);

export const checkValues = (config: Config, words: Words): readonly Finding[] => {
  const finding = (name: string, value: string, allowed: string): Finding => ({
    isGood: false,
    text: words.unknownValue(name, value.slice(0, 40), allowed),
  });
  return [
    ...attributesOf(config).flatMap(([name, value]) =>
      unknownIn(name, value).map(([unknown, allowed]) => finding(name, unknown, allowed.join(', '))),
    ),
    ...Object.entries(config.colours).flatMap(([name, value]) =>
      isColour(value) ? [] : [finding(words.colour[name] ?? name, value, '#rrggbb')],
    ),
  ];
};
