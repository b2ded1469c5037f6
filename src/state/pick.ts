import { readDate } from './date.js';
import { entries, entry, isRecord, isText, record, withEntry } from './json.js';

export const PLAN_FIELDS = ['what', 'who', 'when'] as const;
export type PlanField = (typeof PLAN_FIELDS)[number];
/** What is planned for one focus area. `when` is an ISO date, or what was typed while it is none. */
export type Plan = Readonly<Partial<Record<PlanField, string>>>;

/** The answers of a picker: one challenge, a few focus areas in the order of choice, a plan for each by id. */
export type PickState = {
  readonly challenge: string;
  readonly picks: readonly string[];
  readonly plans: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

const isPlan = (value: unknown): value is Record<string, string> =>
  isRecord(value) && Object.values(value).every(isText);

export const readPick = (data: unknown): PickState => {
  const { challenge, picks, plans } = record(data);
  return {
    challenge: isText(challenge) ? challenge : '',
    picks: Array.isArray(picks) ? [...new Set(picks.filter(isText))] : [],
    plans: entries(plans, isPlan),
  };
};

export const chooseChallenge = (state: PickState, challenge: string): PickState => ({ ...state, challenge });

/** Adds or takes out a focus area. A plan outlives its pick, should the pick come back. */
export const choose = (state: PickState, id: string, chosen: boolean): PickState => ({
  ...state,
  picks: [...state.picks.filter((pick) => pick !== id), ...(chosen ? [id] : [])],
});

export const planOf = (state: PickState, id: string): Plan => entry(state.plans, id) ?? {};

export const writePlan = (state: PickState, id: string, field: PlanField, text: string): PickState => ({
  ...state,
  plans: withEntry(state.plans, id, withEntry(planOf(state, id) as Record<string, string>, field, text || undefined)),
});

/** The choices and dates alone: what was written may name persons. */
export const withoutText = (state: PickState): PickState => ({
  ...state,
  plans: Object.fromEntries(
    Object.entries(state.plans).flatMap(([id, { when }]) => (when === undefined ? [] : [[id, { when }]])),
  ),
});

/** The fields that a plan still lacks. */
export const missingFields = (plan: Plan): PlanField[] =>
  PLAN_FIELDS.filter((field) => (field === 'when' ? !readDate(plan.when ?? '') : !plan[field]?.trim()));

/** Challenge, focus areas, plan, overview. */
export const STEPS = 4;

/** The first step that is not complete: where somebody who comes back goes on. */
export const firstOpenStep = (state: PickState): number => {
  if (!state.challenge) return 1;
  if (state.picks.length === 0) return 2;
  return isComplete(state) ? STEPS : 3;
};

/** Whether every focus area has a plan with nothing missing. */
export const isComplete = ({ picks, plans }: PickState): boolean =>
  picks.length > 0 && picks.every((id) => missingFields(entry(plans, id) ?? {}).length === 0);
