import type { Audience } from '../content/audience.js';
import type { Principle } from '../content/principles.js';
import * as words from '../content/words/check-export.js';
import type { Locale } from '../localize/locale.js';
import { levelOf, noteOf, type CheckState } from '../state/check.js';
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
}

/** The answers to a checklist; those to items that are no longer in the list come last, under their ids. */
export const summariseCheck = (
  { locale, audience, today, items, threeLevels }: CheckContent,
  state: CheckState,
): Summary => {
  const mark = (id: string): string => {
    const level = levelOf(state, id);
    if (threeLevels) return level ? `${LEVEL_WORDS[level](locale)}:` : words.exportNo(locale);
    return level === 'yes' ? words.exportYes(locale) : words.exportNo(locale);
  };
  const row = (id: string, title: string) => ({ label: `${mark(id)} ${title}`, text: noteOf(state, id) });
  const ids = new Set(items.map(({ id }) => id));
  const former = Object.keys({ ...state.answers, ...state.notes }).filter((id) => !ids.has(id));
  return {
    title: words.exportTitle(locale, locale.date(today)),
    groups: [
      {
        rows: items.map(({ id, title, text }) => ({
          ...row(id, title(locale)),
          ...(text ? { hint: text(locale, audience) } : {}),
        })),
      },
      ...(former.length ? [{ heading: words.former(locale), rows: former.map((id) => row(id, id)) }] : []),
    ],
  };
};
