import { addDays, addMonths, parseDate } from './date.js';
import { toWorkday } from './holidays.js';
import { entries, entry, isRecord, isText, record, withEntry, withOtherKeys } from './json.js';
import type { Shape } from './shape.js';

/** What makes a plan ready. */
export const PLAN_FIELDS = ['what', 'who', 'when'] as const;
export type PlanField = (typeof PLAN_FIELDS)[number];

/** How it went, when the plan is looked at again. Dropping something is a result too. */
export const OUTCOMES = ['done', 'going', 'not', 'drop'] as const;
export type Outcome = (typeof OUTCOMES)[number];

const isOutcome = (value: unknown): value is Outcome => OUTCOMES.some((outcome) => outcome === value);

/**
 * What is planned for one focus area. `when` is an ISO date, or what was typed while it is none; `sign` is how one can
 * see that it works, undefined while it is the suggestion; `outcome` how it went.
 */
export type Plan = Readonly<Partial<Record<PlanField | 'sign' | 'outcome', string>>>;

/** The answers of a picker. */
export type PickState = {
  /** The id of the chosen challenge; empty for none. */
  readonly challenge: string;
  /** Ids of focus areas, in the order of choice. */
  readonly picks: readonly string[];
  /** The user's own focus areas, by id: `own-1`, `own-2` … */
  readonly own: Readonly<Record<string, string>>;
  /** By the id of the focus area: `what`, `who`, `when` (an ISO date), `sign` and `outcome`, as far as they are written. */
  readonly plans: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** When the plan is looked at again: an ISO date, or what was typed while it is none; `none` for not agreed. */
  readonly review: string;
  /** What was learned, when it was looked at again. */
  readonly learned: string;
  /** Of the entry in the user's calendar: a name that is used nowhere else. */
  readonly uid: string;
  /** How often that entry was exported. */
  readonly sequence: number;
};

const isPlan = (value: unknown): value is Record<string, string> =>
  isRecord(value) && Object.values(value).every(isText);

const text = (value: unknown): string => (isText(value) ? value : '');

export const parsePick = (data: unknown): PickState => {
  const { challenge, picks, own, plans, review, learned, uid, sequence } = record(data);
  return {
    challenge: text(challenge),
    picks: Array.isArray(picks) ? [...new Set(picks.filter(isText))] : [],
    own: entries(own, isText),
    plans: entries(plans, isPlan),
    review: text(review),
    learned: text(learned),
    // It goes into a calendar file as it is.
    uid: text(uid).replace(/[^\w-]/g, ''),
    sequence: Number.isSafeInteger(sequence) ? Math.max(0, Number(sequence)) : 0,
  };
};

export const pickShape: Shape<PickState> = {
  kind: 'pick',
  parse: parsePick,
  idsOf: ({ picks, plans, own }) =>
    [...new Set([...picks, ...Object.keys(plans)])].filter((id) => entry(own, id) === undefined),
  hasAdded: ({ picks, own }) => picks.some((id) => entry(own, id) !== undefined),
  rename: (state, ids) => ({
    ...state,
    challenge: ids.get(state.challenge) ?? state.challenge,
    picks: [...new Set(state.picks.map((id) => ids.get(id) ?? id))],
    plans: withOtherKeys(state.plans, ids),
  }),
};

/** Adds or takes out a focus area. A plan outlives its pick, should the pick come back. */
export const choose = (state: PickState, id: string, chosen: boolean): PickState => ({
  ...state,
  picks: [...state.picks.filter((pick) => pick !== id), ...(chosen ? [id] : [])],
});

/** The id of the next focus area of the user's own. */
export const nextAddedId = ({ own }: PickState): string => {
  const numbers = Object.keys(own).map((id) => Number(/^own-(\d{1,6})$/.exec(id)?.[1] ?? 0));
  return `own-${Math.max(0, ...numbers) + 1}`;
};

/** Adds a focus area of the user's own, and chooses it. */
export const addArea = (state: PickState, id: string, label: string): PickState =>
  choose({ ...state, own: withEntry(state.own, id, label) }, id, true);

export const planOf = (state: PickState, id: string): Plan => entry(state.plans, id) ?? {};

/** Writes a field of a plan; undefined takes it back. */
export const writePlan = (state: PickState, id: string, field: keyof Plan, value: string | undefined): PickState => ({
  ...state,
  plans: withEntry(state.plans, id, withEntry(planOf(state, id) as Record<string, string>, field, value)),
});

/** What was typed for a date is only as good as a date: it might be anything. */
const dateOnly = (text = ''): string => parseDate(text) ?? '';

/** The choices, dates and outcomes alone: what was written may name persons. An area of the user's own has no title then. */
export const withoutText = (state: PickState): PickState => ({
  ...state,
  own: Object.fromEntries(Object.keys(state.own).flatMap((id) => (state.picks.includes(id) ? [[id, '']] : []))),
  review: state.review === 'none' ? state.review : dateOnly(state.review),
  learned: '',
  plans: Object.fromEntries(
    Object.entries(state.plans).map(([id, { when, outcome }]) => [
      id,
      { ...(dateOnly(when) && { when: dateOnly(when) }), ...(isOutcome(outcome) && { outcome }) },
    ]),
  ),
});

/** The fields that a plan still lacks. */
export const missingFields = (plan: Plan): PlanField[] =>
  PLAN_FIELDS.filter((field) => (field === 'when' ? !parseDate(plan.when ?? '') : !plan[field]?.trim()));

/** Challenge, focus areas, plan, overview. */
export const STEPS = 4;
/** Before the steps, when the time has come to look at the plan again. */
export const FOLLOW_UP = 0;

/** Where somebody who comes back goes on: at the follow-up when its day has come, else at the first open step. */
export const firstOpenStep = (state: PickState, today: string): number => {
  if (!state.challenge) return 1;
  if (state.picks.length === 0) return 2;
  const review = parseDate(state.review);
  if (review && review <= today) return FOLLOW_UP;
  return isComplete(state) ? STEPS : 3;
};

/** Whether every focus area has a plan with nothing missing. */
export const isComplete = ({ picks, plans }: PickState): boolean =>
  picks.length > 0 && picks.every((id) => missingFields(entry(plans, id) ?? {}).length === 0);

/** When to look at a plan again, as offered. A date in a weekend or on a holiday becomes the next workday. */
export const reviewPresets = (today: string) =>
  (
    [
      ['weeks', 4],
      ['months', 3],
      ['months', 6],
    ] as const
  ).map(([unit, n]) => ({
    unit,
    n,
    date: toWorkday(unit === 'weeks' ? addDays(today, 7 * n) : addMonths(today, n)),
  }));
