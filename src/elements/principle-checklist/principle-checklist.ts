import { html, nothing, type TemplateResult } from 'lit/html.js';
import { principles, type Principle } from '../../content/principles.js';
import { why } from '../../content/topic.js';
import * as common from '../../content/words/common.js';
import * as words from '../../content/words/check.js';
import * as check from '../../state/check.js';
import type { CheckState, Level } from '../../state/check.js';
import type { ActionsHost } from '../shared/actions.js';
import { ActionsWidget } from '../shared/actions-widget.js';
import { renderBar } from '../shared/bar.js';
import { renderButton } from '../shared/button.js';
import type { Changes, Properties } from '../shared/element.js';
import { renderHeading } from '../shared/heading.js';
import { OwnList, readItems, type OwnItem } from '../shared/own-list.js';
import { NOTE_LENGTH, renderItem, type ChecklistView } from './checklist-view.js';
import { principleChecklistStyles } from './principle-checklist.styles.js';

/** Milliseconds: after three quick ticks only the last count is said. */
const SAY_PROGRESS_AFTER = 400;
/** Characters left at which the counter is said; at each it would be a nuisance. */
const SAY_LEFT_AT = [50, 20, 0];

/**
 * What does our workplace already do for learning? A team ticks the principles that are in place and writes examples.
 *
 * @summary A checklist of principles for learning at the workplace.
 * @slot - Own items: `<ol>` or `<ul>` of `<li>`; `strong` is the title, the rest the explanation, `em` an idea. Shows without script.
 * @event {LmReadyEvent} lm-ready - Rendered for the first time.
 * @event {LmChangeEvent} lm-change - The user ticked or unticked an item, or wrote an example.
 * @event {LmCompleteEvent} lm-complete - The user ticked the last item that was missing.
 * @event {LmExportEvent} lm-export - The user printed, copied or saved the answers.
 * @event {LmErrorEvent} lm-error - The page's own items cannot be read, or an attribute has a value that is none of its own.
 * @csspart heading - The heading.
 * @csspart intro - The line below the heading.
 * @csspart item - One principle.
 * @csspart checkbox - The box of a principle.
 * @csspart label - The words beside the box.
 * @csspart note - The field for an example.
 * @csspart progress - The count in words.
 * @csspart message - What was done last, and what a link brought.
 * @csspart button - A button.
 * @csspart button-primary - The button that goes on.
 */
export class PrincipleChecklist extends ActionsWidget<CheckState> {
  static override readonly styles = [...ActionsWidget.styles, principleChecklistStyles];

  static override readonly properties: Properties = {
    ...ActionsWidget.properties,
    levels: {},
    withoutNotes: { type: Boolean },
    forPicker: {},
    items: { attribute: false },
  };

  protected static override choices = { ...ActionsWidget.choices, levels: ['check', 'three'] };

  /** `check`: a box for each item; `three`: not yet, partly or yes. Default `check`; another value means the default. */
  declare levels: 'check' | 'three';
  /** Leaves the fields for examples out. Default: they are there. */
  declare withoutNotes: boolean;
  /** The id of a challenge picker on the page, to which the missing items are handed over. Default: none. */
  declare forPicker: string | undefined;
  /** Own items, before those inside the tag. Default: the four principles; a value that is no list of items means the default. */
  declare items: readonly OwnItem[] | undefined;

  protected readonly kind = 'check';

  readonly #own = new OwnList(this);
  #openIdeas: ReadonlySet<string> = new Set();
  /** What was written in here stays open, were it all taken out again. */
  readonly #openNotes = new Set<string>();
  /** The item that the meeting looks at. */
  #meeting: number | undefined;

  protected async loadActions(host: ActionsHost<CheckState>) {
    const { checklistActions } = await import('./checklist-actions.js');
    return checklistActions(host, () => {
      const { locale, audience, today } = this;
      return { locale, audience, today, items: this.#items, threeLevels: this.levels === 'three' };
    });
  }

  protected itemIds(): readonly string[] {
    return this.#items.map(({ id }) => id);
  }

  protected override get hasOwnContent(): boolean {
    return this.#items !== principles;
  }

  protected readState(data: unknown): CheckState {
    return check.readCheck(data);
  }

  protected override willUpdate(changes: Changes): void {
    super.willUpdate(changes);
    if (changes.has('items') && this.items && !readItems(this.items)) {
      this.complain('items', 'use a list of { id, title, text, idea, … }');
    }
  }

  protected override render(): TemplateResult {
    const { locale, audience } = this;
    return this.renderSection(
      words.heading(locale, audience),
      words.intro(locale, audience),
      this.renderOffer(),
      this.#meeting === undefined ? this.#renderList() : this.#renderMeeting(this.#meeting),
    );
  }

  #renderList(): TemplateResult {
    const { locale, audience } = this;
    const view = this.#view();
    return html`
      <fieldset>
        <legend>${words.legend(locale, audience)}</legend>
        <ol>
          ${this.#items.map((item, i) => html`<li part="item">${renderItem(view, item, `i${i}`)}</li>`)}
        </ol>
      </fieldset>
      ${this.#renderProgress()}
      <div class="buttons">
        ${renderButton('meeting', words.meetingOn(locale), () => this.#meet(0))}
        ${this.#isComplete() ? nothing : this.#renderPicker()}
      </div>
      ${
        this.hasOwnContent
          ? nothing
          : html`<details class="why">
              <summary>${words.why(locale)}</summary>
              <ul>
                ${why.map((reason) => html`<li>${reason(locale)}</li>`)}
              </ul>
            </details>`
      }
      ${this.renderFoot()}
    `;
  }

  #renderProgress(): TemplateResult {
    const { locale, audience } = this;
    const { state } = this.store;
    const missing = this.#items.find(({ id }) => !check.isDone(state, id));
    return html`
      <p part="progress" class="progress">${this.#countInWords()}</p>
      ${renderBar(check.countDone(state, this.itemIds()), this.#items.length)}
      ${
        missing
          ? html`<p class="next">${words.next(locale, missing.title(locale))}</p>`
          : html`<div part="message" class="message">
              <p class="strong">${words.doneTitle(locale, audience)}</p>
              <p>${words.doneText(locale, audience)}</p>
              ${this.#renderPicker()}
            </div>`
      }
    `;
  }

  #renderPicker(): TemplateResult | typeof nothing {
    const { locale, audience } = this;
    return this.forPicker ? renderButton('picker', words.topicker(locale, audience), this.#onPicker) : nothing;
  }

  /** One principle at a time, large: to be read from the other end of the table. */
  #renderMeeting(at: number): TemplateResult {
    const { locale } = this;
    const items = this.#items;
    const item = items[at];
    if (!item) return this.#renderList();
    const move = (by: number, text: string) =>
      html`<button part="button" ?hidden=${!items[at + by]} @click=${() => this.#meet(at + by)}>${text}</button>`;
    return html`
      <div class="meeting" @keydown=${this.#onKey}>
        <p class="step" aria-hidden="true">${words.meetingProgress(locale, at + 1, items.length)}</p>
        ${renderHeading(this.headingLevel + 1, words.meetingAsk(locale), {
          id: 'ask',
          label: `${words.meetingProgress(locale, at + 1, items.length)}: ${words.meetingAsk(locale)}`,
          focusable: true,
        })}
        <div part="item">${renderItem(this.#view(), item, `i${at}`)}</div>
        <div class="buttons">
          ${move(1, words.meetingNext(locale))} ${move(-1, words.meetingPrev(locale))}
          <button part="button" @click=${this.#onLeave}>${words.meetingOff(locale)}</button>
        </div>
      </div>
    `;
  }

  get #items(): readonly Principle[] {
    return readItems(this.items) ?? this.#own.items ?? principles;
  }

  #view(): ChecklistView {
    return {
      locale: this.locale,
      audience: this.audience,
      state: this.store.state,
      threeLevels: this.levels === 'three',
      withNotes: !this.withoutNotes,
      openIdeas: this.#openIdeas,
      openNotes: this.#openNotes,
      answer: (id, level) => this.#onAnswer(id, level),
      note: (id, text) => this.#onNote(id, text),
      toggleIdea: (id, open) => {
        this.#openIdeas = new Set([...this.#openIdeas].filter((other) => other !== id).concat(open ? id : []));
        this.requestUpdate();
      },
    };
  }

  #countInWords(): string {
    return words.progress(this.locale, check.countDone(this.store.state, this.itemIds()), this.#items.length);
  }

  #onAnswer(id: string, level: Level | undefined): void {
    const wasComplete = this.#isComplete();
    this.change((state) => check.answer(state, id, level));
    this.#tellChange(id);
    this.say(this.#countInWords(), SAY_PROGRESS_AFTER);
    if (this.#isComplete() && !wasComplete) this.fire('lm-complete', {});
  }

  #onNote(id: string, text: string): void {
    this.#openNotes.add(id);
    this.change((state) => check.writeNote(state, id, text));
    this.#tellChange(id);
    const left = NOTE_LENGTH - text.length;
    if (SAY_LEFT_AT.includes(left)) this.say(common.chars(this.locale, left));
  }

  #isComplete(): boolean {
    return this.#items.every(({ id }) => check.isDone(this.store.state, id));
  }

  #tellChange(id: string): void {
    const done = check.countDone(this.store.state, this.itemIds());
    this.fire('lm-change', { item: id, done, total: this.#items.length });
  }

  #meet(at: number): void {
    this.#meeting = at;
    this.requestUpdate();
    void this.focusOn('ask');
  }

  readonly #onLeave = (): void => {
    this.#meeting = undefined;
    this.requestUpdate();
    void this.focusOn('meeting');
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#onLeave();
  };

  /** Hands over what is missing, and goes there. */
  readonly #onPicker = (): void => {
    const picker = document.getElementById(this.forPicker ?? '');
    if (picker?.localName !== 'lm-challenge-picker') return;
    const missing = this.#items.filter(({ id }) => !check.isDone(this.store.state, id));
    Object.assign(picker, { hints: missing.map(({ title }) => title(this.locale)) });
    picker.shadowRoot?.querySelector<HTMLElement>('#heading, [id^=step]')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'lm-principle-checklist': PrincipleChecklist;
  }
}
