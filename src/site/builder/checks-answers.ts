/** Where answers of an own list would be mixed with others. */
import type { Finding } from './checks.js';
import { langsOf, type Config } from './config.js';
import type { Words } from './words.js';

/** Under these, answers to built-in content are kept. */
const BUILT_IN_KEYS = ['default', 'default-me'];

export const checkAnswers = (config: Config, words: Words): readonly Finding[] => {
  const { widget, attributes, texts } = config;
  const key = attributes['storage-key'] ?? '';
  const hasOwn = widget !== 'contact-card' && langsOf(config).some((lang) => texts[lang].own.trim());
  return hasOwn && BUILT_IN_KEYS.includes(key) ? [{ isGood: false, text: words.reservedKey(key) }] : [];
};
