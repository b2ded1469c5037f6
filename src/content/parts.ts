import type { Word } from './types.js';

/** A part of the working day: groups the focus areas and filters them. */
export interface Part {
  readonly id: string;
  readonly label: Word;
}

export const parts: readonly Part[] = [
  { id: 'tasks', label: ({ msg }) => msg('Arbejdsopgaver', { id: 'part.tasks' }) },
  { id: 'colleagues', label: ({ msg }) => msg('Kolleger', { id: 'part.colleagues' }) },
  { id: 'managers', label: ({ msg }) => msg('Ledere', { id: 'part.managers' }) },
  { id: 'partners', label: ({ msg }) => msg('Brugere og samarbejdspartnere', { id: 'part.partners' }) },
  { id: 'culture', label: ({ msg }) => msg('Kultur', { id: 'part.culture' }) },
  { id: 'routines', label: ({ msg }) => msg('Rutiner', { id: 'part.routines' }) },
];
