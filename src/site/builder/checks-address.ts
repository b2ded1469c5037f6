/** What a link that is to be changed says, and what is not here. */
import type { Finding } from './checks.js';
import { langsOf, type Config } from './config.js';
import type { Words } from './words.js';

/** `lost`: names of what is not kept of it. */
export const checkAddress = (config: Config, lost: readonly string[], words: Words): readonly Finding[] => [
  ...(lost.length ? [{ isGood: false, text: words.lost(lost.map((name) => name.slice(0, 40)).join(', ')) }] : []),
  ...(config.isBelow && !langsOf(config).some((lang) => config.texts[lang].own.trim())
    ? [{ isGood: false, text: words.listBelow }]
    : []),
];
