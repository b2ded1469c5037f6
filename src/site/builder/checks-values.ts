/** Values that an address to be changed holds and that are none: the widget would take the default. */
import { VALUES } from '../attributes.js';
import type { Finding } from './checks.js';
import { attributesOf, type Config } from './config.js';
import type { Words } from './words.js';

/** As the widget reads them: case and space around do not matter. */
const isAllowed = (allowed: readonly string[], value: string): boolean => allowed.includes(value.trim().toLowerCase());

export const checkValues = (config: Config, words: Words): readonly Finding[] =>
  attributesOf(config).flatMap(([name, value]) => {
    const allowed = VALUES[name];
    if (!allowed || isAllowed(allowed, value)) return [];
    return [{ isGood: false, text: words.unknownValue(name, value.slice(0, 40), allowed.join(', ')) }];
  });
