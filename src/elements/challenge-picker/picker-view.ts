import type { TemplateResult } from 'lit/html.js';
import type { Audience } from '../../content/audience.js';
import type { Challenge } from '../../content/challenges.js';
import type { FocusArea } from '../../content/focus-areas.js';
import type { Locale } from '../../localize/locale.js';
import type { PickState, PlanField } from '../../state/pick.js';

/** What a step of the picker is shown from: a snapshot of the answers, and the intentions that it can express. */
export interface PickerView {
  readonly locale: Locale;
  readonly audience: Audience;
  /** The level of the step's heading. */
  readonly level: number;
  readonly state: PickState;
  readonly challenge: Challenge | undefined;
  /** The chosen focus areas, in the order of choice. */
  readonly picks: readonly FocusArea[];
  readonly maxPicks: number;
  /** The id of the part that the focus areas are narrowed down to; empty for all. */
  readonly part: string;
  /** A date as an example, as it is typed. */
  readonly exampleDate: string;
  /** What is wrong, by the id of the control that can mend it. */
  readonly faults: ReadonlyMap<string, string>;
  readonly chooseChallenge: (id: string) => void;
  readonly filter: (part: string) => void;
  readonly pick: (id: string, box: HTMLInputElement) => void;
  readonly remove: (id: string) => void;
  readonly plan: (id: string, field: PlanField, text: string) => void;
  readonly suggest: (area: FocusArea) => void;
  /** Goes to a step, and there to a control. */
  readonly goTo: (step: number, control?: string) => void;
}

/** One step: its question, and what is below it. */
export interface Step {
  readonly title: (locale: Locale, audience: Audience) => string;
  readonly render: (view: PickerView) => TemplateResult;
  /** What keeps one from going on, by the id of the control that can mend it. */
  readonly findFaults: (view: PickerView) => ReadonlyMap<string, string>;
}
