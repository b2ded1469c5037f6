/** Copying, and what there is to say of it. Lazy-loaded with what copies. */
import { copyFailed } from '../content/words/export-menu.js';
import { copyToClipboard, type ComingClip } from '../export/clipboard.js';
import { isOpaque } from '../export/permits.js';
import type { Locale } from '../localize/locale.js';
import type { Message } from './templates/message.js';

export interface CopyMessage extends Message {
  readonly isCopied: boolean;
}

/**
 * Copies and says so; where the browser does not let us, the text is shown, to be copied by hand. In a sandbox it is
 * shown in any case: nothing else leaves it. Rejects where what is to be copied does not come.
 */
export const copyOrShow = async (locale: Locale, clip: ComingClip, done: string): Promise<CopyMessage> => {
  const isCopied = await copyToClipboard(clip);
  const box = await clip.text;
  return { isCopied, text: isCopied ? done : copyFailed(locale), ...(isCopied && !isOpaque() ? {} : { box }) };
};
