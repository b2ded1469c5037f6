import type { Word } from './types.js';
import * as words from './words/why.js';

/** Why it pays off to learn in the working day. */
export const why: readonly Word[] = [words.why1, words.why2, words.why3, words.why4, words.why5];
