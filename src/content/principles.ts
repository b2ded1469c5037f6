import type { AudienceWord, Word } from './types.js';
import { principles as words } from './words/principles.js';

/** What a principle says. `id` is kept in saved answers, so it never changes. */
export interface Principle {
  readonly id: string;
  readonly title: Word;
  readonly text?: AudienceWord;
  readonly idea?: Word;
}

/** In the order in which they are shown. */
const IDS = ['p1', 'p2', 'p3', 'p4'] as const;

export const principles: readonly Principle[] = IDS.map((id) => ({ id, ...words[id] }));
