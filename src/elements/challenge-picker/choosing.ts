/** What choosing focus areas does: the filter, the limit, one's own, and what is said of each. */
import type { FocusArea } from '../../content/focus-areas.js';
import * as words from '../../content/words/pick.js';
import { addArea, choose, nextAddedId } from '../../state/pick.js';
import { domId, type PickerView } from './picker-view.js';

export interface Group {
  readonly title: string;
  readonly areas: readonly FocusArea[];
}

/** The part of the user's own focus areas: in sight whatever part is asked for. */
export const ADDED = 'own';

/** Where delimiting is the challenge, a part is chosen first; that is the cure. */
export const partOf = ({ viewState, challenge, parts }: PickerView): string | undefined =>
  viewState.part ?? (challenge?.filterFirst && parts.length > 1 ? undefined : '');

/** The focus areas that the filter leaves: those good to begin with first, then the others by part. */
export const groupFocusAreas = (view: PickerView): readonly Group[] => {
  const { locale, challenge, areas, parts } = view;
  const part = partOf(view);
  if (part === undefined) return [];
  const shown = areas.filter((area) => !part || area.part === part || area.part === ADDED);
  const good = shown.filter(({ id }) => challenge?.recommends.includes(id));
  const rest = (id: string) => shown.filter((area) => area.part === id && !good.includes(area));
  return [
    { title: words.s2Good(locale), areas: good },
    { title: '', areas: rest('') },
    ...parts.map(({ id, label }) => ({ title: label(locale), areas: rest(id) })),
    { title: words.s2OwnLabel(locale), areas: rest(ADDED) },
  ].filter((group) => group.areas.length > 0);
};

/** Answers that are kept may be more than are allowed by now: all of them stay. */
export const countInWords = ({ locale, picks, maxPicks }: PickerView): string =>
  words.count(locale, picks.length, Math.max(picks.length, maxPicks));

/** That one has to go before another can come. */
export const refuseInWords = ({ locale, picks }: PickerView): string => words.max(locale, picks.length);

/** Whether there is room for one more; if not, says so at a control. */
const hasRoom = (view: PickerView, control: string): boolean => {
  const { picks, maxPicks, showErrors, announce } = view;
  if (picks.length < maxPicks) return true;
  const refusal = refuseInWords(view);
  showErrors(new Map([[control, refusal]]));
  announce(refusal);
  return false;
};

export const onFilter = (view: PickerView, part: string): void => {
  const areas = groupFocusAreas(view.show({ part })).flatMap((group) => group.areas);
  view.announce(words.sayFilter(view.locale, areas.length));
};

export const onPick = (view: PickerView, area: FocusArea, box: HTMLInputElement): void => {
  // As it is now: several clicks may come before one rendering.
  if (box.checked && !hasRoom(view.show({}), domId(view, area))) {
    // Not disabled beforehand: a disabled box cannot say why, and drops out of the tab order.
    box.checked = false;
    return;
  }
  view.announce(countInWords(view.change(area.id, (state) => choose(state, area.id, box.checked))));
};

export const onRemove = (view: PickerView, area: FocusArea): void => {
  const { locale, picks, announce, focusOn } = view;
  const after = view.change(area.id, (state) => choose(state, area.id, false));
  announce(words.sayRemoved(locale, area.label(locale), countInWords(after)));
  const at = picks.indexOf(area);
  const next = picks[at + 1] ?? picks[at - 1];
  focusOn(next ? `remove-${domId(view, next)}` : 'count');
};

export const onAdd = (view: PickerView, input: HTMLInputElement): void => {
  const label = input.value.trim();
  input.focus();
  if (!label) view.showErrors(new Map([['own', words.s2OwnError(view.locale)]]));
  else if (hasRoom(view, 'own')) {
    input.value = '';
    const id = nextAddedId(view.state);
    view.announce(countInWords(view.change(id, (state) => addArea(state, id, label))));
  }
};
