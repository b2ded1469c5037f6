import type { Word } from './types.js';
import { focusAreas as words } from './words/focus-areas.js';

/** Something concrete that a team can change. `part` is the id of a part of the working day. */
export interface FocusArea {
  readonly id: string;
  readonly part: string;
  readonly label: Word;
  /** What it is about, of a page's own. */
  readonly text?: Word;
  /** A first step, as a suggestion. */
  readonly step?: Word;
  /** How one can see that it works, as a suggestion. */
  readonly sign?: Word;
}

/** Ids by part, in the order in which they are shown. They are kept in saved answers, so they never change. */
const IDS = {
  tasks: ['tasks1', 'tasks2', 'tasks3'],
  colleagues: ['colleagues1', 'colleagues2', 'colleagues3'],
  managers: ['managers1', 'managers2', 'managers3'],
  partners: ['partners1', 'partners2', 'partners3'],
  culture: ['culture1', 'culture2', 'culture3'],
  routines: ['routines1', 'routines2', 'routines3'],
} as const;

export const focusAreas: readonly FocusArea[] = Object.entries(IDS).flatMap(([part, ids]) =>
  ids.map((id) => ({ id, part, ...words[id] })),
);
