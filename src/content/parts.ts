import type { Word } from './types.js';
import { word } from './word.js';

/** A part of the working day: groups the focus areas and filters them. */
export interface Part {
  readonly id: string;
  readonly label: Word;
}

export const parts: readonly Part[] = [
  { id: 'tasks', label: word('Arbejdsopgaver', { id: 'part.tasks' }) },
  { id: 'colleagues', label: word('Kolleger', { id: 'part.colleagues' }) },
  { id: 'managers', label: word('Ledere', { id: 'part.managers' }) },
  { id: 'partners', label: word('Brugere og samarbejdspartnere', { id: 'part.partners' }) },
  { id: 'culture', label: word('Kultur', { id: 'part.culture' }) },
  { id: 'routines', label: word('Rutiner', { id: 'part.routines' }) },
];
