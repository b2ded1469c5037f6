import { challenges } from '../content/challenges.js';
import { focusAreas } from '../content/focus-areas.js';
import * as words from '../content/words/pick.js';
import type { Locale } from '../localize/locale.js';
import { readDate } from '../state/date.js';
import { PLAN_FIELDS, planOf, type PickState, type PlanField } from '../state/pick.js';
import type { Summary } from './summary.js';

export const FIELD_WORDS: Readonly<Record<PlanField, (locale: Locale) => string>> = {
  what: words.fieldWhat,
  who: words.fieldWho,
  when: words.fieldWhen,
};

/** The plan: the challenge, and for each focus area who does what, and when. */
export const summarisePick = (locale: Locale, date: string, state: PickState): Summary => ({
  title: words.exportTitle(locale, locale.date(date)),
  groups: [
    {
      rows: challenges
        .filter(({ id }) => id === state.challenge)
        .map(({ title }) => ({ label: words.s4Challenge(locale), text: title(locale) })),
    },
    ...focusAreas
      .filter(({ id }) => state.picks.includes(id))
      .map(({ id, label }) => ({
        heading: label(locale),
        rows: PLAN_FIELDS.map((field) => {
          const text = planOf(state, id)[field] ?? '';
          const day = field === 'when' ? readDate(text) : undefined;
          return { label: FIELD_WORDS[field](locale), text: day ? locale.date(day, 'weekday') : text };
        }),
      })),
  ],
});
