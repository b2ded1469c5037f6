import type { Audience } from '../content/audience.js';
import type { FocusArea } from '../content/focus-areas.js';
import { former } from '../content/words/check-export.js';
import * as words from '../content/words/pick.js';
import { exportTitle, icsAgenda, icsSummary } from '../content/words/pick-export.js';
import type { Locale } from '../localize/locale.js';
import { parseDate } from '../state/date.js';
import { planOf, type PickState } from '../state/pick.js';
import type { CalendarEntry } from './ics.js';
import { describePlan, describeReview } from './plan-lines.js';
import type { Summary, SummaryGroup } from './summary.js';

export interface PickContent {
  readonly locale: Locale;
  readonly audience: Audience;
  readonly state: PickState;
  readonly challenge: { readonly title: (locale: Locale) => string } | undefined;
  readonly picks: readonly FocusArea[];
  readonly maxPicks: number;
  /** ISO 8601. */
  readonly today: string;
}

/** What was chosen and planned, and is no longer in the content: the challenge, and each focus area with its plan. */
export const describeFormer = (
  { locale, audience, challenge }: PickContent,
  all: readonly FocusArea[],
  kept: PickState,
  formerTitle: (id: string) => string,
): readonly { readonly title: string; readonly rows: SummaryGroup['rows'] }[] => [
  ...(kept.challenge && !challenge ? [{ title: formerTitle(kept.challenge), rows: [] }] : []),
  ...kept.picks
    .filter((id) => !all.some((area) => area.id === id))
    .map((id) => ({
      title: formerTitle(id),
      rows: describePlan(locale, audience, undefined, planOf(kept, id)).filter(({ text }) => text),
    })),
];

/**
 * The plan: the challenge, for each focus area who does what and when, and the day when it is looked at again. Nothing
 * chosen yet gives the form to be filled in by hand. Plans for what is no longer in the content come last.
 */
export const summarisePick = (
  content: PickContent,
  all: readonly FocusArea[],
  kept: PickState,
  formerTitle: (id: string) => string,
): Summary => {
  const { locale, audience, state, challenge, picks, maxPicks, today } = content;
  const group = (heading: string, rows: readonly { label: string; text: string }[]): SummaryGroup => ({
    heading,
    rows,
    table: true,
  });
  const areas = picks.length
    ? picks.map((area) => group(area.label(locale), describePlan(locale, audience, area, planOf(state, area.id))))
    : [...Array(maxPicks).keys()].map((i) =>
        group(`${words.s4Focus(locale)} ${i + 1}`, [
          { label: words.s4Focus(locale), text: '' },
          ...describePlan(locale, audience, undefined, {}),
        ]),
      );
  return {
    title: exportTitle(locale, locale.date(today)),
    groups: [
      group('', [{ label: words.s4Challenge(locale), text: challenge?.title(locale) ?? '' }]),
      ...areas,
      group('', [
        { label: words.reviewTitle(locale, audience), text: describeReview(locale, state) },
        ...(state.learned ? [{ label: words.followupLearned(locale, audience), text: state.learned }] : []),
      ]),
      ...describeFormer(content, all, kept, formerTitle).map(({ title, rows }) =>
        group(`${former(locale)}: ${title}`, rows),
      ),
    ],
  };
};

/** The follow-up as an entry for the calendar, with the whole plan in it. */
export const pickEntry = (
  { locale, state, today }: PickContent,
  plan: string,
  now: Date,
  url: string,
): Omit<CalendarEntry, 'meeting'> => ({
  uid: `${state.uid}@laeringsmiljoe-widgets`,
  sequence: state.sequence,
  now,
  date: parseDate(state.review) ?? today,
  title: icsSummary(locale),
  description: [icsAgenda(locale), plan, url].filter(Boolean).join('\n\n'),
  url,
});
