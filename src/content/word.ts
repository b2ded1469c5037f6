import type { Word } from './types.js';

/** The mark is what the extractor of `@lit/localize` looks for. */
interface MakeWord {
  /** In the source a text has an id; the build puts the English text in its place. */
  (danish: string, english: string | { readonly id: string }): Word;
  readonly _LIT_LOCALIZE_MSG_?: never;
}

/** A text of what is listed: principles, challenges, focus areas. */
export const word: MakeWord = (danish, english) => (locale) => locale.msg(danish, english);
