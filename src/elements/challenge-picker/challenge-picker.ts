import { html, nothing, type TemplateResult } from 'lit/html.js';
import { challenges } from '../../content/challenges.js';
import { focusAreas, type FocusArea } from '../../content/focus-areas.js';
import * as common from '../../content/words/common.js';
import * as words from '../../content/words/pick.js';
import { summarisePick } from '../../export/pick.js';
import type { Summary } from '../../export/summary.js';
import * as pick from '../../state/pick.js';
import { ActionsWidget } from '../shared/actions-widget.js';
import { renderBar } from '../shared/bar.js';
import type { Properties } from '../shared/element.js';
import { renderHeading } from '../shared/heading.js';
import { challengePickerStyles } from './challenge-picker.styles.js';
import type { PickerView, Step } from './picker-view.js';
import { stepChallenge } from './step-challenge.js';
import { groupFocusAreas, stepFocus } from './step-focus.js';
import { stepOverview } from './step-overview.js';
import { stepPlan } from './step-plan.js';

const NO_FAULTS: ReadonlyMap<string, string> = new Map();

const stepAt = (n: number): Step => [stepChallenge, stepFocus, stepPlan][n - 1] ?? stepOverview;

/**
 * From "learning matters" to a plan: choose a challenge, pick a few concrete focus areas, agree who does what and when.
 *
 * @summary Four steps from a challenge to a plan with an owner and a date.
 * @slot - What shows where the script does not run.
 * @event {LmReadyEvent} lm-ready - Rendered for the first time.
 * @event {LmChangeEvent} lm-change - The user chose something or wrote something.
 * @event {LmStepEvent} lm-step - The user went to another step, back included.
 * @event {LmCompleteEvent} lm-complete - The user came to the overview with nothing missing.
 * @csspart heading - The heading.
 * @csspart intro - The line below the heading.
 * @csspart item - One choice.
 * @csspart checkbox - The box or the radio button of a choice.
 * @csspart label - The words beside the box.
 * @csspart progress - The count of the chosen.
 * @csspart plan - The plan for one focus area.
 * @csspart tag - Whether that plan is ready.
 * @csspart error - What is wrong.
 * @csspart button - A button.
 * @csspart button-primary - The button that goes on.
 */
export class ChallengePicker extends ActionsWidget<pick.PickState> {
  static override readonly styles = [...ActionsWidget.styles, challengePickerStyles];

  static override readonly properties: Properties = {
    ...ActionsWidget.properties,
    maxPicks: { attribute: 'max-picks', type: Number },
    hints: { attribute: false },
  };

  protected static override choices = { ...ActionsWidget.choices, maxPicks: [undefined, 1, 2, 3, 4, 5] };

  /** How many focus areas may be chosen, 1 to 5. Default 3 for a team, 1 for one person; another value means the default. */
  declare maxPicks: number | undefined;
  /** What is missing according to a checklist, in words. Default: none. */
  declare hints: readonly string[] | undefined;

  protected readonly kind = 'pick';

  #step = 1;
  #part = '';
  #faults = NO_FAULTS;

  protected readonly fileName = 'laeringsmiljoe-plan';

  protected get paper(): string {
    return '';
  }

  protected summarise(state: pick.PickState): Summary {
    return summarisePick(this.locale, this.today, state);
  }

  protected withoutText(state: pick.PickState): pick.PickState {
    return pick.withoutText(state);
  }

  protected itemIds(): readonly string[] {
    return focusAreas.map(({ id }) => id);
  }

  protected readState(data: unknown): pick.PickState {
    return pick.readPick(data);
  }

  protected override onAnswersReplaced(): void {
    this.#step = pick.firstOpenStep(this.#view().state);
    this.#faults = NO_FAULTS;
  }

  protected override render(): TemplateResult {
    const { locale, audience } = this;
    const view = this.#view();
    const step = stepAt(this.#step);
    const title = step.title(locale, audience);
    return this.renderSection(
      words.heading(locale),
      words.intro(locale, audience),
      html`
        ${this.renderOffer()}
        <p class="step" aria-hidden="true">${words.step(locale, this.#step, pick.STEPS)}</p>
        ${renderBar(this.#step, pick.STEPS)}
        ${renderHeading(view.level, title, {
          id: 'step',
          label: words.sayStep(locale, this.#step, pick.STEPS, title),
          focusable: true,
        })}
        ${this.#step === 1 && this.hints?.length ? html`<p class="hint">${words.hints(locale, locale.list(this.hints))}</p>` : nothing}
        ${step.render(view)} ${this.#renderButtons()} ${this.renderFoot()}
      `,
    );
  }

  #renderButtons(): TemplateResult {
    const { locale } = this;
    const next = html`
      <button part="button button-primary" class="primary" @click=${this.#onNext}>${common.actionNext(locale)}</button>
    `;
    const back = html`
      <button part="button" @click=${() => this.#goTo(this.#step - 1)}>${common.actionBack(locale)}</button>
    `;
    return html`
      <div class="buttons">${this.#step < pick.STEPS ? next : nothing} ${this.#step > 1 ? back : nothing}</div>
    `;
  }

  /** The answers as far as the content still has them, and what can be done to them. */
  #view(): PickerView {
    const { locale, audience } = this;
    const challenge = challenges.find(({ id }) => id === this.store.state.challenge);
    const picks = this.store.state.picks.flatMap((id) => focusAreas.find((area) => area.id === id) ?? []);
    return {
      locale,
      audience,
      level: this.headingLevel + 1,
      state: { ...this.store.state, challenge: challenge?.id ?? '', picks: picks.map(({ id }) => id) },
      challenge,
      picks,
      maxPicks: this.maxPicks ?? (audience === 'me' ? 1 : 3),
      part: this.#part,
      exampleDate: `14 1 ${this.environment.now().getFullYear() + 1}`,
      faults: this.#faults,
      chooseChallenge: (id) => {
        this.#part = '';
        this.#change(id, (state) => pick.chooseChallenge(state, id));
      },
      filter: (part) => this.#onFilter(part),
      pick: (id, box) => this.#onPick(id, box),
      remove: (id) => void this.#onRemove(id),
      plan: (id, field, text) => this.#change(id, (state) => pick.writePlan(state, id, field, text)),
      suggest: (area) => this.#onSuggest(area),
      goTo: (step, control) => this.#goTo(step, control),
    };
  }

  /** Takes in what the user did; what was wrong before it may be right now. */
  #change(item: string, change: (state: pick.PickState) => pick.PickState): void {
    this.#faults = NO_FAULTS;
    this.change(change);
    const { picks, maxPicks } = this.#view();
    this.fire('lm-change', { item, done: picks.length, total: maxPicks });
  }

  #onFilter(part: string): void {
    this.#part = part;
    this.#faults = NO_FAULTS;
    this.requestUpdate();
    const shown = new Set(groupFocusAreas(this.#view()).flatMap(({ areas }) => areas));
    this.say(words.sayFilter(this.locale, shown.size));
  }

  #onPick(id: string, box: HTMLInputElement): void {
    const { locale, picks, maxPicks } = this.#view();
    if (box.checked && picks.length >= maxPicks) {
      // Not disabled beforehand: a disabled box cannot say why, and drops out of the tab order.
      box.checked = false;
      this.#faults = new Map([[id, words.max(locale, maxPicks)]]);
      this.requestUpdate();
      this.say(words.max(locale, maxPicks));
      return;
    }
    this.#change(id, (state) => pick.choose(state, id, box.checked));
    this.say(this.#countInWords());
  }

  async #onRemove(id: string): Promise<void> {
    const { locale, picks } = this.#view();
    const at = picks.findIndex((area) => area.id === id);
    this.#change(id, (state) => pick.choose(state, id, false));
    this.say(words.sayRemoved(locale, picks[at]?.label(locale) ?? '', this.#countInWords()));
    const next = picks[at + 1] ?? picks[at - 1];
    await this.focusOn(next ? `remove-${next.id}` : 'count');
  }

  #onSuggest({ id, step }: FocusArea): void {
    const suggestion = step?.(this.locale) ?? '';
    const { what = '' } = pick.planOf(this.store.state, id);
    if (!what.includes(suggestion)) {
      const text = what.trim() ? `${what.trimEnd()}\n${suggestion}` : suggestion;
      this.#change(id, (state) => pick.writePlan(state, id, 'what', text));
    }
    this.say(words.saySuggest(this.locale));
  }

  readonly #onNext = (): void => {
    const faults = stepAt(this.#step).findFaults(this.#view());
    const [first] = faults.keys();
    if (first === undefined) {
      this.#goTo(this.#step + 1);
      return;
    }
    this.#faults = faults;
    this.requestUpdate();
    void this.focusOn(first);
  };

  #goTo(step: number, control = 'step'): void {
    this.#step = step;
    this.#faults = NO_FAULTS;
    this.requestUpdate();
    this.fire('lm-step', { step, total: pick.STEPS });
    if (step === pick.STEPS && pick.isComplete(this.#view().state)) {
      this.fire('lm-complete', {});
    }
    void this.focusOn(control);
  }

  #countInWords(): string {
    const { locale, picks, maxPicks } = this.#view();
    return words.count(locale, picks.length, maxPicks);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lm-challenge-picker': ChallengePicker;
  }
}
