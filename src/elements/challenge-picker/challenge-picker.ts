import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import * as common from '../../content/words/common.js';
import { list } from '../../content/list.js';
import * as words from '../../content/words/pick.js';
import { isTextList } from '../../state/json.js';
import * as pick from '../../state/pick.js';
import { AnswersWidget } from '../answers-widget.js';
import { AnswersController } from '../controllers/answers.js';
import { ExportMenuController } from '../controllers/export-menu.js';
import { SlottedItems } from '../controllers/slotted-items.js';
import { ItemsProperty, takesItems, type OwnItem } from '../custom-items.js';
import { oneOf } from '../one-of.js';
import { parsedBy } from '../property-rules.js';
import { renderButton } from '../templates/button.js';
import { renderErrorSummary, type ValidationErrors } from '../templates/error-summary.js';
import { renderHeading } from '../templates/heading.js';
import { renderProgressBar } from '../templates/progress-bar.js';
import { challengePickerStyles } from './challenge-picker.styles.js';
import { followUp } from './follow-up.js';
import { addedAreas, pickerContent, type PickerContent } from './picker-content.js';
import type { PickerView, Step, ViewState } from './picker-view.js';
import { stepChallenge } from './step-challenge.js';
import { stepFocus } from './step-focus.js';
import { stepOverview } from './step-overview.js';
import { stepPlan } from './step-plan.js';

const NO_ERRORS: ValidationErrors = new Map();
const INITIAL_VIEW_STATE: ViewState = { part: undefined, typesReview: false, fresh: [] };
/** What one does with a plan: beside it, and not under "Save, share and print". */
const BESIDE_PLAN = ['print', 'copy', 'ics'] as const;

const parseTexts = (value: unknown): unknown => (isTextList(value) ? value : undefined);

/** By their numbers; 0 is the follow-up. */
const STEPS: readonly Step[] = [followUp, stepChallenge, stepFocus, stepPlan, stepOverview];
const stepAt = (n: number): Step => STEPS[n] ?? stepOverview;

/**
 * From "learning matters" to a plan: choose a challenge, pick a few concrete focus areas, agree who does what and when.
 *
 * @summary Four steps from a challenge to a plan with an owner and a date.
 * @slot - Own focus areas: a list as for the checklist, `em` being a first step; a list within an entry makes it a group. Own challenges: a list with `class="challenges"`, `em` being what choosing leads to. Shows without script, and where it is no list.
 * @event {LmReadyEvent} lm-ready - Rendered for the first time.
 * @event {LmChangeEvent} lm-change - The user chose something or wrote something.
 * @event {LmStepEvent} lm-step - The user went to another step, back included.
 * @event {LmCompleteEvent} lm-complete - The user came to the overview with nothing missing.
 * @event {LmExportEvent} lm-export - The user printed, copied or saved the plan.
 * @event {LmErrorEvent} lm-error - The page's own items cannot be read, or an attribute has a value that is none of its own; or a rendering has failed.
 * @csspart heading - The heading.
 * @csspart intro - The line below the heading.
 * @csspart item - One choice.
 * @csspart checkbox - The box or the radio button of a choice.
 * @csspart label - The words beside the box.
 * @csspart progress - The count of the chosen.
 * @csspart plan - The plan for one focus area.
 * @csspart tag - Whether that plan is ready.
 * @csspart error - What is wrong.
 * @csspart message - What was done last, and the answers of a link.
 * @csspart button - A button.
 * @csspart button-primary - The button that goes on.
 */
export class ChallengePicker extends AnswersWidget<pick.PickState> {
  static override styles: CSSResultGroup = [AnswersWidget.styles, challengePickerStyles];

  /** How many focus areas may be chosen, 1 to 5. Default 3 for a team, 1 for one person; another value means the default. */
  @oneOf([undefined, 1, 2, 3, 4, 5])
  @property({ type: Number, attribute: 'max-picks' })
  maxPicks: 1 | 2 | 3 | 4 | 5 | undefined;

  /** All steps below each other, for a long page. Default: one at a time. */
  @property({ type: Boolean, attribute: 'single-page' }) singlePage = false;

  /** Large text and no hints, to be read from the other end of the table. Default: off. */
  @property({ type: Boolean }) meeting = false;

  /** The calendar file: `allday`, or `meeting` (half an hour at nine). Default `allday`; another value means the default. */
  @oneOf(['allday', 'meeting']) @property() ics: 'allday' | 'meeting' = 'allday';

  /** The page's own focus areas, before those inside the tag. Default: the catalogue's; a value that is no list of items means the default. */
  @takesItems @property({ attribute: false }) items: readonly OwnItem[] | undefined;

  /** The page's own challenges, before those inside the tag. Default: the catalogue's; a value that is no list of items means the default. */
  @takesItems @property({ attribute: false }) challenges: readonly OwnItem[] | undefined;

  /** What is missing according to a checklist, in words. Default: none; a value that is no list of texts means none. */
  @parsedBy(parseTexts, 'use a list of texts') @property({ attribute: false }) hints: readonly string[] | undefined;

  /** By its number; 0 is the follow-up. */
  @state() private step = 0;
  @state() private viewState = INITIAL_VIEW_STATE;
  @state() private errors = NO_ERRORS;

  readonly #properties = {
    items: new ItemsProperty(() => this.audience),
    challenges: new ItemsProperty(() => this.audience),
  };
  readonly #slottedAreas = new SlottedItems(this, { withGroups: true });
  readonly #slottedChallenges = new SlottedItems(this, { challenges: true });

  protected readonly answers = new AnswersController<pick.PickState>(this, {
    shape: pick.pickShape,
    itemIds: () => this.#content.areas.map(({ id }) => id),
    customItems: () => [...(this.#customAreas ?? []), ...(this.#customChallenges ?? [])],
    isCustom: () => Boolean(this.#customAreas),
    onReplaced: () => {
      this.step = pick.firstOpenStep(this.#view().state, this.today);
      this.errors = NO_ERRORS;
      this.viewState = INITIAL_VIEW_STATE;
    },
  });

  protected readonly exportMenu = new ExportMenuController(this, this.answers, async () => {
    const { pickerExport } = await import('./picker-export.js');
    return pickerExport(this, this.answers, {
      view: (answers) => this.#view(answers),
      now: () => this.environment.now(),
      isMeeting: () => this.ics === 'meeting',
      rememberView: () => {
        const { step } = this;
        return () => (this.step = step);
      },
    });
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    for (const property of Object.values(this.#properties)) property.forget();
    this.#slottedAreas.reportUnread(this.#isUnread);
  }

  protected override get speaksForItself(): boolean {
    return super.speaksForItself && !this.#customAreas && !this.#customChallenges;
  }

  protected override render(): TemplateResult {
    const { locale, audience } = this;
    if (this.#isUnread) return html`<slot></slot>`;
    return this.renderSection(
      words.heading(locale),
      words.intro(locale, audience),
      this.exportMenu.renderOffer(),
      this.exportMenu.isDeciding ? nothing : this.#renderContent(),
    );
  }

  #renderContent(): TemplateResult {
    const view = this.#view();
    const all = this.singlePage && this.step !== pick.FOLLOW_UP;
    const steps = all ? (view.picks.length ? [1, 2, 3, 4] : [1, 2]) : [this.step];
    const beside = steps.includes(pick.STEPS) ? BESIDE_PLAN : [];
    return html`
      <div class=${this.meeting ? 'meeting' : ''}>
        ${steps.map((n) => this.#renderStep(view, n))}
        ${beside.length ? this.exportMenu.renderButtons(beside) : nothing} ${all ? nothing : this.#renderButtons()}
      </div>
      ${this.exportMenu.renderFoot(beside)}
    `;
  }

  #renderStep(view: PickerView, n: number): TemplateResult {
    const { locale, audience } = this;
    const hints = this.hints ?? [];
    const step = stepAt(n);
    const title = step.title(locale, audience);
    const focusOn = (control: string) => void this.focusOn(control);
    return html`
      ${
        n
          ? html`
              <p class="step" aria-hidden="true">${words.step(locale, n, pick.STEPS)}</p>
              ${renderProgressBar(n, pick.STEPS)}
            `
          : nothing
      }
      ${renderHeading(view.level, title, {
        id: `step${n}`,
        label: n ? words.sayStep(locale, n, pick.STEPS, title) : title,
        focusable: true,
      })}
      ${this.errors.size > 1 ? renderErrorSummary(locale, this.errors, focusOn) : nothing}
      ${n === 1 && hints.length ? html`<p class="hint">${words.hints(locale, list(locale, hints))}</p>` : nothing}
      ${step.render(view)}
    `;
  }

  #renderButtons(): TemplateResult {
    const { locale, step } = this;
    return html`
      <div class="buttons">
        ${
          step < pick.STEPS
            ? renderButton({ text: common.actionNext(locale), variant: 'primary', onClick: this.#onNext })
            : nothing
        }
        ${
          step > 1
            ? renderButton({ id: 'back', text: common.actionBack(locale), onClick: () => this.#goTo(step - 1) })
            : nothing
        }
        ${
          step === pick.STEPS
            ? renderButton({
                id: 'restart',
                text: words.restart(locale),
                onClick: () => this.exportMenu.clear('restart'),
              })
            : nothing
        }
      </div>
    `;
  }

  get #customAreas() {
    return this.#properties.items.parse(this.items) ?? this.#slottedAreas.items;
  }

  get #customChallenges() {
    return this.#properties.challenges.parse(this.challenges) ?? this.#slottedChallenges.items;
  }

  /** The editor's own content is no list: it is shown, and nothing of ours in its place. */
  get #isUnread(): boolean {
    return this.#slottedAreas.isUnread && !this.#customAreas;
  }

  get #content(): PickerContent {
    return pickerContent(this.#customChallenges, this.#customAreas);
  }

  /** The answers as far as the content still has them, and what can be done to them. */
  #view(answers = this.answers.state): PickerView {
    const { locale, audience } = this;
    const content = this.#content;
    const areas = [...content.areas, ...addedAreas(answers.own)];
    const challenge = content.challenges.find(({ id }) => id === answers.challenge);
    const picks = answers.picks.flatMap((id) => areas.find((area) => area.id === id) ?? []);
    return {
      ...content,
      locale,
      audience,
      level: this.headingLevel + 1,
      state: { ...answers, challenge: challenge?.id ?? '', picks: picks.map(({ id }) => id) },
      areas,
      challenge,
      picks,
      maxPicks: this.maxPicks ?? (audience === 'me' ? 1 : 3),
      today: this.today,
      errors: this.errors,
      viewState: this.viewState,
      change: (item, change) => {
        // What was wrong before may be right now.
        this.errors = NO_ERRORS;
        this.changeAnswers(change);
        const view = this.#view();
        this.fire('lm-change', { item, done: view.picks.length, total: view.maxPicks });
        return view;
      },
      show: (changed) => {
        this.viewState = { ...this.viewState, ...changed };
        this.errors = NO_ERRORS;
        return this.#view();
      },
      showErrors: (errors) => (this.errors = errors),
      announce: (message) => this.announce(message),
      focusOn: (control) => void this.focusOn(control),
      leaveDate: (control) => this.#onLeaveDate(control),
      goTo: (step, control) => this.#goTo(step, control),
    };
  }

  /** Where all steps are on one page there is no "next" that could tell. */
  #onLeaveDate(control: string): void {
    const error = this.singlePage && stepPlan.validate(this.#view()).get(control);
    if (error) this.errors = new Map([[control, error]]);
  }

  readonly #onNext = (): void => {
    const { step } = this;
    const errors = stepAt(step).validate(this.#view());
    const [first] = errors.keys();
    if (first === undefined) {
      this.#goTo(step === pick.FOLLOW_UP ? pick.STEPS : step + 1);
      return;
    }
    this.errors = errors;
    void this.focusOn(errors.size > 1 ? 'summary' : first);
  };

  #goTo(step: number, control = `step${step}`): void {
    this.step = step;
    this.errors = NO_ERRORS;
    if (!this.singlePage) this.fire('lm-step', { step, total: pick.STEPS });
    if (step === pick.STEPS && pick.isComplete(this.#view().state)) {
      this.fire('lm-complete', {});
    }
    void this.focusOn(control);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lm-challenge-picker': ChallengePicker;
  }
}
