import { challenges, type Challenge } from '../../content/challenges.js';
import { focusAreas, type FocusArea } from '../../content/focus-areas.js';
import { parts, type Part } from '../../content/parts.js';
import { s2OwnLabel } from '../../content/words/pick.js';
import { localeFor } from '../../localize/locale.js';
import type { CustomItem } from '../custom-items.js';
import { ADDED } from './choosing.js';

/** What a picker offers: the catalogue's, or the page's own. */
export interface PickerContent {
  readonly challenges: readonly Challenge[];
  readonly areas: readonly FocusArea[];
  readonly parts: readonly Part[];
}

/** A group by its title: the built-in part of that id, or one of the page's own. */
const toPart = (part: CustomItem['part']): Part => {
  const id = part?.(localeFor('da')) ?? '';
  return parts.find((known) => known.id === id) ?? { id, label: part ?? (() => id) };
};

const toChallenge = ({ id, title, text, idea }: CustomItem): Challenge => ({
  id,
  title,
  recommends: [],
  ...(text && { text }),
  ...(idea && { then: idea }),
});

const toArea = ({ id, title, text, idea, sign, part }: CustomItem): FocusArea => ({
  id,
  part: toPart(part).id,
  label: title,
  ...(text && { text }),
  ...(idea && { step: idea }),
  ...(sign && { sign }),
});

export const pickerContent = (
  customChallenges: readonly CustomItem[] | undefined,
  customAreas: readonly CustomItem[] | undefined,
): PickerContent => ({
  challenges: customChallenges?.map(toChallenge) ?? challenges,
  areas: customAreas?.map(toArea) ?? focusAreas,
  parts: customAreas
    ? [...new Map(customAreas.map(({ part }) => [toPart(part).id, toPart(part)])).values()].filter(({ id }) => id)
    : parts,
});

/** The user's own focus areas, as the others are. One that came by a link without what was written has no title. */
export const addedAreas = (own: Readonly<Record<string, string>>): readonly FocusArea[] =>
  Object.entries(own).map(([id, label]) => ({ id, part: ADDED, label: (locale) => label || s2OwnLabel(locale) }));
