import { entries, entry, isText, record, withEntry, withOtherKeys } from './json.js';
import type { Shape } from './shape.js';

export const LEVELS = ['no', 'partly', 'yes'] as const;
export type Level = (typeof LEVELS)[number];

/** The answers to a checklist, by the id of the item. */
export type CheckState = {
  /** `yes`, with three levels also `partly` or `no`; an item without an answer is not in it. */
  readonly answers: Readonly<Record<string, Level>>;
  /** Examples that users have written. */
  readonly notes: Readonly<Record<string, string>>;
};

const isLevel = (value: unknown): value is Level => LEVELS.some((level) => level === value);

export const parseCheck = (data: unknown): CheckState => {
  const { answers, notes } = record(data);
  return { answers: entries(answers, isLevel), notes: entries(notes, isText) };
};

/** Sets an answer; `undefined` takes it back. */
export const answer = (state: CheckState, id: string, level: Level | undefined): CheckState => ({
  ...state,
  answers: withEntry(state.answers, id, level),
});

export const writeNote = (state: CheckState, id: string, note: string): CheckState => ({
  ...state,
  notes: withEntry(state.notes, id, note || undefined),
});

export const levelOf = (state: CheckState, id: string): Level | undefined => entry(state.answers, id);

export const noteOf = (state: CheckState, id: string): string => entry(state.notes, id) ?? '';

/** The ticks alone: what was written may name persons. */
export const withoutText = (state: CheckState): CheckState => ({ ...state, notes: {} });

export const isDone = (state: CheckState, id: string): boolean => levelOf(state, id) === 'yes';

export const countDone = (state: CheckState, ids: readonly string[]): number =>
  ids.filter((id) => isDone(state, id)).length;

export const checkShape: Shape<CheckState> = {
  kind: 'check',
  parse: parseCheck,
  idsOf: ({ answers, notes }) => Object.keys({ ...answers, ...notes }),
  hasAdded: () => false,
  rename: ({ answers, notes }, ids) => ({ answers: withOtherKeys(answers, ids), notes: withOtherKeys(notes, ids) }),
};
