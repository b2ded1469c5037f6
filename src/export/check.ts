import type { Audience } from '../content/audience.js';
import type { Principle } from '../content/principles.js';
import * as words from '../content/words/check.js';
import type { Locale } from '../localize/locale.js';
import { levelOf, noteOf, type CheckState, type Level } from '../state/check.js';
import type { Summary } from './summary.js';

export const LEVEL_WORDS: Readonly<Record<Level, (locale: Locale) => string>> = {
  no: words.levelNo,
  partly: words.levelPartly,
  yes: words.levelYes,
};

/** The answers to a checklist; those to items that are no longer in the list come last, under their ids. */
export const summariseCheck = (
  locale: Locale,
  audience: Audience,
  date: string,
  items: readonly Principle[],
  state: CheckState,
  threeLevels: boolean,
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
    title: words.exportTitle(locale, locale.date(date)),
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
