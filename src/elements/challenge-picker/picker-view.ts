import type { TemplateResult } from 'lit';
import type { Audience } from '../../content/audience.js';
import type { Challenge } from '../../content/challenges.js';
import type { FocusArea } from '../../content/focus-areas.js';
import type { Part } from '../../content/parts.js';
import type { Locale } from '../../localize/locale.js';
import type { PickState } from '../../state/pick.js';
import type { ValidationErrors } from '../templates/error-summary.js';

/** What is no answer, and is forgotten when the widget goes. */
export interface ViewState {
  /** The part that the focus areas are narrowed down to; empty for all, undefined as long as one is to be chosen. */
  readonly part: string | undefined;
  /** The date of the review is typed, not one of those offered. */
  readonly typesReview: boolean;
  /** The controls of dates that were typed since the widget was opened. */
  readonly fresh: readonly string[];
}

/** What a step of the picker is rendered from: a snapshot of the answers, and the intentions that it can express. */
export interface PickerView {
  readonly locale: Locale;
  readonly audience: Audience;
  /** The level of the step's heading. */
  readonly level: number;
  /** The answers, as far as the content still has what they are about. */
  readonly state: PickState;
  readonly challenges: readonly Challenge[];
  /** All focus areas, the user's own at the end. */
  readonly areas: readonly FocusArea[];
  readonly parts: readonly Part[];
  readonly challenge: Challenge | undefined;
  /** The chosen focus areas, in the order of choice. */
  readonly picks: readonly FocusArea[];
  readonly maxPicks: number;
  /** ISO 8601. */
  readonly today: string;
  readonly errors: ValidationErrors;
  readonly viewState: ViewState;
  /** The plan is only to be looked at. */
  readonly isReadOnly?: boolean;
  /** Applies a change that the user made to an item. Returns the view after it. */
  readonly change: (item: string, change: (state: PickState) => PickState) => PickerView;
  /** Changes what is shown of the same answers. Returns the view after it. */
  readonly show: (changed: Partial<ViewState>) => PickerView;
  /** Shows validation errors at their controls; empty when there are none. */
  readonly showErrors: (errors: ValidationErrors) => void;
  readonly announce: (message: string) => void;
  readonly focusOn: (control: string) => void;
  /** The user has left a date: it is validated where there is no "next". */
  readonly leaveDate: (control: string) => void;
  /** Goes to a step, and there to a control. */
  readonly goTo: (step: number, control?: string) => void;
}

/** One step: its question, and what is below it. */
export interface Step {
  readonly title: (locale: Locale, audience: Audience) => string;
  readonly render: (view: PickerView) => TemplateResult;
  /** What keeps one from going on. */
  readonly validate: (view: PickerView) => ValidationErrors;
}

/** The id of a focus area's control in the shadow tree; its own could be any text. */
export const domId = ({ areas }: PickerView, { id }: FocusArea): string =>
  `a${areas.findIndex((area) => area.id === id)}`;
