import type { Word } from './types.js';
import * as words from './words/part.js';

/** A part of the working day: groups the focus areas and filters them. */
export interface Part {
  readonly id: string;
  readonly label: Word;
}

export const parts: readonly Part[] = [
  { id: 'tasks', label: words.tasks },
  { id: 'colleagues', label: words.colleagues },
  { id: 'managers', label: words.managers },
  { id: 'partners', label: words.partners },
  { id: 'culture', label: words.culture },
  { id: 'routines', label: words.routines },
];
