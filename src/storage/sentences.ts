import type { Word } from '../content/types.js';
import * as words from '../content/words/common.js';
import type { Keeping } from '../state/persistence.js';

const SENTENCES: Readonly<Record<Keeping, Word>> = {
  local: words.savedLocal,
  session: words.savedSession,
  none: words.savedNone,
  blocked: words.savedBlocked,
};

/** Where answers are, in a sentence: for a storage without a sentence of its own. */
export const storageSentence = (keeping: Keeping): Word => SENTENCES[keeping];
