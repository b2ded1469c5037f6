import type { Word } from './types.js';
import { challenges as words } from './words/challenges.js';

/** A door into the picker. `recommends` are ids of focus areas that are good to begin with. */
export interface Challenge {
  readonly id: string;
  readonly title: Word;
  readonly text?: Word;
  /** One sentence on what choosing it leads to. */
  readonly then?: Word;
  readonly recommends: readonly string[];
  /** Begin by choosing a part of the working day. */
  readonly filterFirst?: boolean;
}

export const challenges: readonly Challenge[] = [
  {
    id: 'ch1',
    ...words.ch1,
    recommends: ['tasks2', 'colleagues1', 'colleagues3', 'routines1', 'managers1', 'routines3'],
  },
  { id: 'ch2', ...words.ch2, recommends: [], filterFirst: true },
  { id: 'chboth', ...words.chboth, recommends: ['routines1', 'tasks2', 'colleagues1', 'culture2'] },
];
