import type { Audience } from '../content/audience.js';
import type { Principle } from '../content/principles.js';
import * as words from '../content/words/check-export.js';
import type { Locale } from '../localize/locale.js';
import { checkShape, levelOf, noteOf, type CheckState } from '../state/check.js';
import { LEVEL_WORDS } from './level-words.js';
import type { Summary } from './summary.js';

/** What a checklist is about, in which words. */
export interface CheckContent {
  readonly locale: Locale;
  readonly audience: Audience;
  /** ISO 8601. */
  readonly today: string;
  readonly items: readonly Principle[];
  readonly threeLevels: boolean;
  /** The title of an item that is no longer in the list. */
  readonly formerTitle: (id: string) => string;
}

/** The ids of answered items that are no longer in the list. */
export const formerIds = (items: readonly Principle[], state: CheckState): readonly string[] =>
  checkShape.idsOf(state).filter((id) => !items.some((item) => item.id === id));

/** The answers to a checklist; those to items that are no longer in the list come last. */
export const summariseCheck = (
  { locale, audience, today, items, threeLevels, formerTitle }: CheckContent,
  state: CheckState,
): Summary => {
  const mark = (id: string): string => {
    const level = levelOf(state, id);
    if (threeLevels) return level ? `${LEVEL_WORDS[level](locale)}:` : words.exportNo(locale);
    return level === 'yes' ? words.exportYes(locale) : words.exportNo(locale);
  };
  const row = (id: string, title: string) => ({ label: `${mark(id)} ${title}`, text: noteOf(state, id) });
  const former = formerIds(items, state);
  return {
    title: words.exportTitle(locale, locale.date(today)),
    groups: [
      {
        rows: items.map(({ id, title, text }) => ({
          ...row(id, title(locale)),
          ...(text ? { hint: text(locale, audience) } : {}),
        })),
      },
      ...(former.length ? [{ heading: words.former(locale), rows: former.map((id) => row(id, formerTitle(id))) }] : []),
    ],
  };
};
