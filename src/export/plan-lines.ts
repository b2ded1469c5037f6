import type { Audience } from '../content/audience.js';
import type { FocusArea } from '../content/focus-areas.js';
import * as words from '../content/words/pick.js';
import type { Locale } from '../localize/locale.js';
import { parseDate } from '../state/date.js';
import type { Outcome, PickState, Plan, PlanField } from '../state/pick.js';

/** The fields in a word, for a status and for the names of buttons. */
export const FIELD_WORDS: Readonly<Record<PlanField, (locale: Locale) => string>> = {
  what: words.fieldWhat,
  who: words.fieldWho,
  when: words.fieldWhen,
};

export const OUTCOME_WORDS: Readonly<Record<Outcome, (locale: Locale) => string>> = {
  done: words.followupDone,
  going: words.followupGoing,
  not: words.followupNot,
  drop: words.followupDrop,
};

const isOutcome = (value = ''): value is Outcome => Object.hasOwn(OUTCOME_WORDS, value);

const describeDate = (locale: Locale, text = ''): string => {
  const date = parseDate(text);
  return date ? locale.date(date, 'weekday') : '';
};

export interface PlanLine {
  readonly field: keyof Plan;
  readonly label: string;
  readonly text: string;
}

/** A plan line by line, each under the question that it answers. */
export const describePlan = (
  locale: Locale,
  audience: Audience,
  area: Pick<FocusArea, 'sign'> | undefined,
  { what, who, when, sign, outcome }: Plan,
): readonly PlanLine[] => [
  ...(isOutcome(outcome)
    ? [{ field: 'outcome' as const, label: words.followupTitle(locale), text: OUTCOME_WORDS[outcome](locale) }]
    : []),
  { field: 'what', label: words.planWhat(locale, audience), text: what?.trim() ?? '' },
  { field: 'who', label: words.planWho(locale), text: who?.trim() ?? '' },
  { field: 'when', label: words.planWhen(locale), text: describeDate(locale, when) },
  { field: 'sign', label: words.planSign(locale), text: (sign ?? area?.sign?.(locale) ?? '').trim() },
];

export const describeReview = (locale: Locale, { review }: PickState): string =>
  review === 'none' ? words.reviewNone(locale) : describeDate(locale, review);
