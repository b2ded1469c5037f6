import { html, nothing, type TemplateResult } from 'lit/html.js';
import * as common from '../../content/words/common.js';
import { list } from '../../content/words/list.js';
import * as words from '../../content/words/pick.js';
import { isText } from '../../state/json.js';
import * as pick from '../../state/pick.js';
import type { ActionsHost } from '../shared/actions.js';
import { ActionsWidget } from '../shared/actions-widget.js';
import { renderBar } from '../shared/bar.js';
import { renderButton } from '../shared/button.js';
import type { Changes, Properties } from '../shared/element.js';
import { renderFaultSummary } from '../shared/fault-summary.js';
import { renderHeading } from '../shared/heading.js';
import { OwnList, readItems, type OwnItem } from '../shared/own-list.js';
import { challengePickerStyles } from './challenge-picker.styles.js';
import { followUp } from './follow-up.js';
import { ownAreas, pickerContent, type PickerContent } from './picker-content.js';
import type { Faults, PickerView, Step, Ui } from './picker-view.js';
import { stepChallenge } from './step-challenge.js';
import { stepFocus } from './step-focus.js';
import { stepOverview } from './step-overview.js';
import { stepPlan } from './step-plan.js';

const NO_FAULTS: Faults = new Map();
const NEW_UI: Ui = { part: undefined, typesReview: false, fresh: [] };
/** What one does with a plan: beside it, and not under "Save, share and print". */
const NEAR = ['print', 'copy', 'ics'] as const;
const PAGE_ITEMS = ['items', 'challenges'] as const;

/** By their numbers; 0 is the follow-up. */
const STEPS: readonly Step[] = [followUp, stepChallenge, stepFocus, stepPlan, stepOverview];
const stepAt = (n: number): Step => STEPS[n] ?? stepOverview;

/**
 * From "learning matters" to a plan: choose a challenge, pick a few concrete focus areas, agree who does what and when.
 *
 * @summary Four steps from a challenge to a plan with an owner and a date.
 * @slot - Own focus areas: a list as for the checklist, `em` being a first step; a list within an entry makes it a group. Own challenges: a list with `class="challenges"`, `em` being what choosing leads to. Shows without script.
 * @event {LmReadyEvent} lm-ready - Rendered for the first time.
 * @event {LmChangeEvent} lm-change - The user chose something or wrote something.
 * @event {LmStepEvent} lm-step - The user went to another step, back included.
 * @event {LmCompleteEvent} lm-complete - The user came to the overview with nothing missing.
 * @event {LmExportEvent} lm-export - The user printed, copied or saved the plan.
 * @event {LmErrorEvent} lm-error - The page's own items cannot be read, or an attribute has a value that is none of its own.
 * @csspart heading - The heading.
 * @csspart intro - The line below the heading.
 * @csspart item - One choice.
 * @csspart checkbox - The box or the radio button of a choice.
 * @csspart label - The words beside the box.
 * @csspart progress - The count of the chosen.
 * @csspart plan - The plan for one focus area.
 * @csspart tag - Whether that plan is ready.
 * @csspart error - What is wrong.
 * @csspart message - What was done last, and what a link brought.
 * @csspart button - A button.
 * @csspart button-primary - The button that goes on.
 */
export class ChallengePicker extends ActionsWidget<pick.PickState> {
  static override readonly styles = [...ActionsWidget.styles, challengePickerStyles];

  static override readonly properties: Properties = {
    ...ActionsWidget.properties,
    maxPicks: { type: Number },
    singlePage: { type: Boolean },
    meeting: { type: Boolean },
    ics: {},
    items: { attribute: false },
    challenges: { attribute: false },
    hints: { attribute: false },
  };

  protected static override choices = {
    ...ActionsWidget.choices,
    maxPicks: [undefined, 1, 2, 3, 4, 5],
    ics: ['allday', 'meeting'],
  };

  /** How many focus areas may be chosen, 1 to 5. Default 3 for a team, 1 for one person; another value means the default. */
  declare maxPicks: number | undefined;
  /** All steps below each other, for a long page. Default: one at a time. */
  declare singlePage: boolean;
  /** Large text and no hints, to be read from the other end of the table. Default: off. */
  declare meeting: boolean;
  /** The calendar file: `allday`, or `meeting` (half an hour at nine). Default `allday`; another value means the default. */
  declare ics: 'allday' | 'meeting';
  /** Own focus areas, before those inside the tag. Default: the catalogue's; a value that is no list of items means the default. */
  declare items: readonly OwnItem[] | undefined;
  /** Own challenges, before those inside the tag. Default: the catalogue's; a value that is no list of items means the default. */
  declare challenges: readonly OwnItem[] | undefined;
  /** What is missing according to a checklist, in words. Default: none; a value that is no list of texts means the default. */
  declare hints: readonly string[] | undefined;

  protected readonly kind = 'pick';

  readonly #ownAreas = new OwnList(this, ':scope > :is(ol, ul):not(.challenges)');
  readonly #ownChallenges = new OwnList(this, ':scope > .challenges');
  #ui = NEW_UI;
  #faults = NO_FAULTS;

  protected async loadActions(host: ActionsHost<pick.PickState>) {
    const { pickerActions } = await import('./picker-actions.js');
    return pickerActions(host, {
      view: (answers) => this.#view(answers),
      now: () => this.environment.now(),
      isMeeting: () => this.ics === 'meeting',
    });
  }

  get #content(): PickerContent {
    return pickerContent(
      readItems(this.challenges) ?? this.#ownChallenges.items,
      readItems(this.items) ?? this.#ownAreas.items,
    );
  }

  protected itemIds(): readonly string[] {
    return this.#content.areas.map(({ id }) => id);
  }

  protected override get hasOwnContent(): boolean {
    return Boolean(readItems(this.items) ?? this.#ownAreas.items);
  }

  protected readState(data: unknown): pick.PickState {
    return pick.readPick(data);
  }

  protected override willUpdate(changes: Changes): void {
    super.willUpdate(changes);
    for (const name of PAGE_ITEMS) {
      if (changes.has(name) && this[name] && !readItems(this[name])) {
        this.complain(name, 'use a list of { id, title, text, idea, … }');
      }
    }
    const hints: unknown = this.hints;
    if (hints && !(Array.isArray(hints) && hints.every(isText))) {
      this.complain('hints', 'use a list of texts');
      this.hints = undefined;
    }
  }

  protected override onAnswersReplaced(): void {
    this.place = pick.firstOpenStep(this.#view().state, this.today);
    this.#faults = NO_FAULTS;
    this.#ui = NEW_UI;
  }

  protected override render(): TemplateResult {
    const { locale, audience } = this;
    const view = this.#view();
    const all = this.singlePage && this.place !== pick.FOLLOW_UP;
    const steps = all ? (view.picks.length ? [1, 2, 3, 4] : [1, 2]) : [this.place];
    const near = steps.includes(pick.STEPS) ? NEAR : [];
    return this.renderSection(
      words.heading(locale),
      words.intro(locale, audience),
      this.renderOffer(),
      html`
        <div class=${this.meeting ? 'meeting' : ''}>
          ${steps.map((n) => this.#renderStep(view, n))} ${near.length ? this.renderActions(near) : nothing}
          ${all ? nothing : this.#renderButtons()}
        </div>
      `,
      this.renderFoot(near),
    );
  }

  #renderStep(view: PickerView, n: number): TemplateResult {
    const { locale, audience, hints } = this;
    const step = stepAt(n);
    const title = step.title(locale, audience);
    const go = (control: string) => void this.focusOn(control);
    return html`
      ${
        n
          ? html`
              <p class="step" aria-hidden="true">${words.step(locale, n, pick.STEPS)}</p>
              ${renderBar(n, pick.STEPS)}
            `
          : nothing
      }
      ${renderHeading(view.level, title, {
        id: `step${n}`,
        label: n ? words.sayStep(locale, n, pick.STEPS, title) : title,
        focusable: true,
      })}
      ${this.#faults.size > 1 ? renderFaultSummary(locale, this.#faults, go) : nothing}
      ${n === 1 && hints?.length ? html`<p class="hint">${words.hints(locale, list(locale, hints))}</p>` : nothing}
      ${step.render(view)}
    `;
  }

  #renderButtons(): TemplateResult {
    const { locale, place } = this;
    return html`
      <div class="buttons">
        ${
          place < pick.STEPS
            ? html`<button part="button button-primary" class="primary" @click=${this.#onNext}>
                ${common.actionNext(locale)}
              </button>`
            : nothing
        }
        ${place > 1 ? renderButton('back', common.actionBack(locale), () => this.#goTo(place - 1)) : nothing}
        ${place === pick.STEPS ? renderButton('restart', words.restart(locale), () => this.clear('restart')) : nothing}
      </div>
    `;
  }

  /** The answers as far as the content still has them, and what can be done to them. */
  #view(answers = this.store.state): PickerView {
    const { locale, audience } = this;
    const content = this.#content;
    const areas = [...content.areas, ...ownAreas(answers.own)];
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
      faults: this.#faults,
      ui: this.#ui,
      change: (item, change) => {
        // What was wrong before may be right now.
        this.#faults = NO_FAULTS;
        this.change(change);
        const view = this.#view();
        this.fire('lm-change', { item, done: view.picks.length, total: view.maxPicks });
        return view;
      },
      show: (ui) => {
        this.#ui = { ...this.#ui, ...ui };
        this.#blame(NO_FAULTS);
        return this.#view();
      },
      blame: (faults) => this.#blame(faults),
      say: (message) => this.say(message),
      focusOn: (control) => void this.focusOn(control),
      leaveDate: (control) => this.#onLeaveDate(control),
      goTo: (step, control) => this.#goTo(step, control),
    };
  }

  #blame(faults: Faults): void {
    this.#faults = faults;
    this.requestUpdate();
  }

  /** Where all steps are on one page there is no "next" that could tell. */
  #onLeaveDate(control: string): void {
    const fault = this.singlePage && stepPlan.findFaults(this.#view()).get(control);
    if (fault) this.#blame(new Map([[control, fault]]));
  }

  readonly #onNext = (): void => {
    const { place } = this;
    const faults = stepAt(place).findFaults(this.#view());
    const [first] = faults.keys();
    if (first === undefined) {
      this.#goTo(place === pick.FOLLOW_UP ? pick.STEPS : place + 1);
      return;
    }
    this.#blame(faults);
    void this.focusOn(faults.size > 1 ? 'summary' : first);
  };

  #goTo(step: number, control = `step${step}`): void {
    this.place = step;
    this.#blame(NO_FAULTS);
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
