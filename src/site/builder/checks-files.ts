/** Whether the files are where colleagues can reach them. */
import type { Finding } from './checks.js';
import type { Words } from './words.js';

/** What only this computer knows by these names. */
const HERE = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;

/** `address`: that of a link, in the folder of the files. */
export const checkFiles = (address: string, words: Words): readonly Finding[] => {
  if (!URL.canParse(address)) return [{ isGood: false, text: words.badBase }];
  const { protocol, hostname } = new URL(address);
  if (protocol === 'file:' || HERE.test(hostname)) return [{ isGood: false, text: words.localhost }];
  return protocol === 'https:' ? [] : [{ isGood: false, text: words.badBase }];
};
