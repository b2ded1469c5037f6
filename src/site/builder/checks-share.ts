/** Where a link with answers leads to. */
import type { Finding } from './checks.js';
import type { Config } from './config.js';
import type { Words } from './words.js';

/** A whole address, or a path: `intranet.dk/laering` would be looked for on the page's own server. */
const isPage = (written: string): boolean =>
  /^(https?:|[/?#]|\.\.?\/)/i.test(written) && URL.canParse(written, 'https://intranet.example/');

export const checkShareBase = ({ widget, attributes }: Config, words: Words): readonly Finding[] => {
  const written = attributes['share-base']?.trim();
  if (!written || widget === 'contact-card' || isPage(written)) return [];
  return [{ isGood: false, text: words.shareBase(written) }];
};
