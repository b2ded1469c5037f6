import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { principles, type Principle } from '../../content/principles.js';
import { why } from '../../content/topic.js';
import * as common from '../../content/words/common.js';
import * as words from '../../content/words/check.js';
import * as check from '../../state/check.js';
import type { CheckState, Level } from '../../state/check.js';
import { AnswersWidget } from '../answers-widget.js';
import { AnswersController } from '../controllers/answers.js';
import { ExportMenuController } from '../controllers/export-menu.js';
import { SlottedItems } from '../controllers/slotted-items.js';
import { ItemsProperty, takesItems, type OwnItem } from '../custom-items.js';
import { oneOf } from '../one-of.js';
import { renderButton } from '../templates/button.js';
import { renderHeading } from '../templates/heading.js';
import { renderProgressBar } from '../templates/progress-bar.js';
import { handOver } from './hand-over.js';
import { principleChecklistStyles } from './principle-checklist.styles.js';
import { NOTE_LENGTH, renderItem, type ChecklistView } from './render-item.js';

/** Milliseconds: after three quick ticks only the last count is said. */
const SAY_PROGRESS_AFTER = 400;
/** Characters left at which the counter is said; at each it would be a nuisance. */
const SAY_LEFT_AT = [50, 20, 0];

/**
 * What does our workplace already do for learning? A team ticks the principles that are in place and writes examples.
 *
 * @summary A checklist of principles for learning at the workplace.
 * @slot - Own items: `<ol>` or `<ul>` of `<li>`; `strong` at the beginning, else the first line, is the title, the rest the explanation, `em` at its end an idea. Shows without script, and where it is no list.
 * @event {LmReadyEvent} lm-ready - Rendered for the first time.
 * @event {LmChangeEvent} lm-change - The user ticked or unticked an item, or wrote an example.
 * @event {LmCompleteEvent} lm-complete - The user ticked the last item that was missing.
 * @event {LmExportEvent} lm-export - The user printed, copied or saved the answers.
 * @event {LmErrorEvent} lm-error - The page's own items cannot be read, or an attribute has a value that is none of its own; or a rendering has failed.
 * @csspart heading - The heading.
 * @csspart intro - The line below the heading.
 * @csspart item - One principle.
 * @csspart checkbox - The box of a principle.
 * @csspart label - The words beside the box.
 * @csspart note - The field for an example.
 * @csspart progress - The count in words.
 * @csspart message - What was done last, and the answers of a link.
 * @csspart button - A button.
 * @csspart button-primary - The button that goes on.
 */
export class PrincipleChecklist extends AnswersWidget<CheckState> {
  static override styles: CSSResultGroup = [AnswersWidget.styles, principleChecklistStyles];

  /** `check`: a box for each item; `three`: not yet, partly or yes. Default `check`; another value means the default. */
  @oneOf(['check', 'three']) @property() levels: 'check' | 'three' = 'check';

  /** Leaves the fields for examples out. Default: they are there. */
  @property({ type: Boolean, attribute: 'without-notes' }) withoutNotes = false;

  /** The id of a challenge picker, looked up in the same tree and then in the page, to which the missing items are handed over. Default: none; where it is not in sight, the user is told so. */
  @property({ attribute: 'for-picker' }) forPicker: string | undefined;

  /** The page's own items, before those inside the tag: titles may be in several languages (`{ da, en }`) and forms of address (`{ team, me }`). Default: the built-in principles; a value that is no list of items means the default. */
  @takesItems @property({ attribute: false }) items: readonly OwnItem[] | undefined;

  /** Ids of the items whose idea is open. */
  @state() private openIdeas: ReadonlySet<string> = new Set();

  /** The item that the meeting looks at. */
  @state() private meetingAt: number | undefined;

  /** The user was to go to the picker, and it is not in sight. */
  @state() private isPickerHidden = false;

  /** What was written in here stays open, were it all taken out again. */
  readonly #openNotes = new Set<string>();
  readonly #property = new ItemsProperty(() => this.audience);
  readonly #slotted = new SlottedItems(this);

  protected readonly answers = new AnswersController<CheckState>(this, {
    shape: check.checkShape,
    itemIds: () => this.#itemIds,
    customItems: () => (this.#isCustom ? this.#items : []),
    isCustom: () => this.#isCustom,
  });

  protected readonly exportMenu = new ExportMenuController(this, this.answers, async () => {
    const { checklistExport } = await import('./checklist-export.js');
    return checklistExport(this, this.answers, () => {
      const { locale, audience, today } = this;
      return { locale, audience, today, items: this.#items, threeLevels: this.levels === 'three' };
    });
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#property.forget();
    this.#slotted.reportUnread(this.#isUnread);
  }

  protected override get speaksForItself(): boolean {
    return super.speaksForItself && !this.#isCustom;
  }

  protected override render(): TemplateResult {
    const { locale, audience } = this;
    if (this.#isUnread) return html`<slot></slot>`;
    return this.renderSection(
      words.heading(locale, audience),
      words.intro(locale, audience),
      this.exportMenu.renderOffer(),
      this.exportMenu.isDeciding ? nothing : this.#renderContent(),
    );
  }

  #renderContent(): TemplateResult {
    return this.meetingAt === undefined ? this.#renderList() : this.#renderMeeting(this.meetingAt);
  }

  #renderList(): TemplateResult {
    const { locale, audience } = this;
    const view = this.#view();
    return html`
      <fieldset>
        <legend>${words.legend(locale, audience)}</legend>
        <ol>
          ${repeat(
            this.#items,
            ({ id }) => id,
            (item, i) => html`<li part="item">${renderItem(view, item, `i${i}`)}</li>`,
          )}
        </ol>
      </fieldset>
      ${this.#renderProgress()}
      <div class="buttons">
        ${renderButton({ id: 'meeting', text: words.meetingOn(locale), onClick: () => this.#meet(0) })}
        ${this.#isComplete() ? nothing : this.#renderPicker()}
      </div>
      ${
        this.#isCustom
          ? nothing
          : html`<details class="why">
              <summary>${words.why(locale)}</summary>
              <ul>
                ${why.map((reason) => html`<li>${reason(locale)}</li>`)}
              </ul>
            </details>`
      }
      ${this.exportMenu.renderFoot()}
    `;
  }

  #renderProgress(): TemplateResult {
    const { locale, audience } = this;
    const { state } = this.answers;
    const missing = this.#items.find(({ id }) => !check.isDone(state, id));
    return html`
      <p part="progress" class="progress">${this.#countInWords()}</p>
      ${renderProgressBar(check.countDone(state, this.#itemIds), this.#items.length)}
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
    if (!this.forPicker) return nothing;
    return html`
      ${renderButton({ id: 'picker', text: words.topicker(locale, audience), onClick: this.#onPicker })}
      ${this.isPickerHidden ? html`<p class="hint">${words.topickerHidden(locale)}</p>` : nothing}
    `;
  }

  /** One principle at a time, large: to be read from the other end of the table. */
  #renderMeeting(at: number): TemplateResult {
    const { locale } = this;
    const items = this.#items;
    const item = items[at];
    if (!item) return this.#renderList();
    const move = (by: number, text: string) =>
      renderButton({ text, hidden: !items[at + by], onClick: () => this.#meet(at + by) });
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
          ${renderButton({ text: words.meetingOff(locale), onClick: this.#onLeave })}
        </div>
      </div>
    `;
  }

  get #items(): readonly Principle[] {
    return this.#property.parse(this.items) ?? this.#slotted.items ?? principles;
  }

  /** The editor's own content is no list: it is shown, and nothing of ours in its place. */
  get #isUnread(): boolean {
    return this.#slotted.isUnread && !this.#property.parse(this.items);
  }

  get #itemIds(): readonly string[] {
    return this.#items.map(({ id }) => id);
  }

  get #isCustom(): boolean {
    return this.#items !== principles;
  }

  #view(): ChecklistView {
    return {
      locale: this.locale,
      audience: this.audience,
      state: this.answers.state,
      threeLevels: this.levels === 'three',
      withNotes: !this.withoutNotes,
      openIdeas: this.openIdeas,
      openNotes: this.#openNotes,
      answer: (id, level) => this.#onAnswer(id, level),
      note: (id, text) => this.#onNote(id, text),
      toggleIdea: (id, open) => {
        this.openIdeas = new Set([...this.openIdeas].filter((other) => other !== id).concat(open ? id : []));
      },
    };
  }

  #countInWords(): string {
    return words.progress(this.locale, check.countDone(this.answers.state, this.#itemIds), this.#items.length);
  }

  #onAnswer(id: string, level: Level | undefined): void {
    const wasComplete = this.#isComplete();
    this.changeAnswers((state) => check.answer(state, id, level));
    this.#tellChange(id);
    this.announce(this.#countInWords(), SAY_PROGRESS_AFTER);
    if (this.#isComplete() && !wasComplete) this.fire('lm-complete', {});
  }

  #onNote(id: string, text: string): void {
    this.#openNotes.add(id);
    this.changeAnswers((state) => check.writeNote(state, id, text));
    this.#tellChange(id);
    const left = NOTE_LENGTH - text.length;
    if (SAY_LEFT_AT.includes(left)) this.announce(common.chars(this.locale, left));
  }

  #isComplete(): boolean {
    return this.#items.every(({ id }) => check.isDone(this.answers.state, id));
  }

  #tellChange(id: string): void {
    const done = check.countDone(this.answers.state, this.#itemIds);
    this.fire('lm-change', { item: id, done, total: this.#items.length });
  }

  #meet(at: number): void {
    this.meetingAt = at;
    void this.focusOn('ask');
  }

  readonly #onLeave = (): void => {
    this.meetingAt = undefined;
    void this.focusOn('meeting');
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#onLeave();
  };

  /** Hands over what is missing, and goes there. */
  readonly #onPicker = (): void => {
    const missing = this.#items.filter(({ id }) => !check.isDone(this.answers.state, id));
    const titles = missing.map(({ title }) => title(this.locale));
    const wasHidden = this.isPickerHidden;
    const id = this.forPicker ?? '';
    this.isPickerHidden = !handOver(this, id, titles);
    if (!this.isPickerHidden) return;
    this.announce(words.topickerHidden(this.locale));
    if (!wasHidden) this.reportMisuse('for-picker', `there is no <lm-challenge-picker id="${id}"> in sight`);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'lm-principle-checklist': PrincipleChecklist;
  }
}
