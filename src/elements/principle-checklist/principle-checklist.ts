import { html, nothing, type TemplateResult } from 'lit/html.js';
import { principles, type Principle } from '../../content/principles.js';
import * as words from '../../content/words/check.js';
import { answer, countDone, isDone, noteOf, readCheck, writeNote, type CheckState } from '../../state/check.js';
import { AnsweringWidget } from '../shared/answering-widget.js';
import { renderBar } from '../shared/bar.js';
import { LmChangeEvent, LmCompleteEvent } from '../shared/events.js';
import { principleChecklistStyles } from './principle-checklist.styles.js';

/** Milliseconds: after three quick ticks only the last count is said. */
const SAY_PROGRESS_AFTER = 400;

/**
 * What does our workplace already do for learning? A team ticks the principles that are in place and writes examples.
 *
 * @summary A checklist of principles for learning at the workplace.
 * @slot - What shows where the script does not run.
 * @event {LmReadyEvent} lm-ready - Rendered for the first time.
 * @event {LmChangeEvent} lm-change - The user ticked or unticked an item, or wrote an example.
 * @event {LmCompleteEvent} lm-complete - The user ticked the last item that was missing.
 * @csspart heading - The heading.
 * @csspart intro - The line below the heading.
 * @csspart item - One principle.
 * @csspart checkbox - The box of a principle.
 * @csspart label - The words beside the box.
 * @csspart note - The field for an example.
 * @csspart progress - The count in words.
 */
export class PrincipleChecklist extends AnsweringWidget<CheckState> {
  static override readonly styles = [...AnsweringWidget.styles, principleChecklistStyles];

  protected readonly kind = 'check';

  protected itemIds(): readonly string[] {
    return principles.map(({ id }) => id);
  }

  protected readState(data: unknown): CheckState {
    return readCheck(data);
  }

  protected override render(): TemplateResult {
    const { locale, audience } = this;
    return this.renderSection(
      words.heading(locale, audience),
      words.intro(locale, audience),
      html`
        <fieldset>
          <legend>${words.legend(locale, audience)}</legend>
          <ol>
            ${principles.map((principle) => this.#renderItem(principle))}
          </ol>
        </fieldset>
        ${this.#renderProgress()} ${this.renderKeeping()}
      `,
    );
  }

  #renderItem({ id, title, text }: Principle): TemplateResult {
    const { locale, audience } = this;
    const { state } = this.store;
    const name = title(locale);
    const note = noteOf(state, id);
    return html`
      <li part="item">
        <div class="choice">
          <input
            part="checkbox"
            type="checkbox"
            id=${id}
            aria-describedby=${text ? `${id}-text` : nothing}
            .checked=${isDone(state, id)}
            @change=${(event: Event) => this.#onTick(id, event)}
          />
          <label part="label" for=${id}>${name}</label>
          ${text ? html`<p class="text" id="${id}-text">${text(locale, audience)}</p>` : nothing}
        </div>
        <details ?open=${note !== ''}>
          <summary aria-label=${words.noteAddName(locale, name)}>${words.noteAdd(locale)}</summary>
          <label for="${id}-note">${words.noteLabel(locale, audience)}<span class="hidden">: ${name}</span></label>
          <textarea
            part="note"
            id="${id}-note"
            .value=${note}
            @input=${(event: Event) => this.#onNote(id, event)}
          ></textarea>
        </details>
      </li>
    `;
  }

  #renderProgress(): TemplateResult {
    const { locale } = this;
    const missing = principles.find(({ id }) => !isDone(this.store.state, id));
    return html`
      <p part="progress" class="progress">${this.#countInWords()}</p>
      ${renderBar(countDone(this.store.state, this.itemIds()), principles.length)}
      ${missing ? html`<p class="next">${words.next(locale, missing.title(locale))}</p>` : nothing}
    `;
  }

  #countInWords(): string {
    return words.progress(this.locale, countDone(this.store.state, this.itemIds()), principles.length);
  }

  #onTick(id: string, event: Event): void {
    const { checked } = event.target as HTMLInputElement;
    this.store.update((state) => answer(state, id, checked ? 'yes' : undefined));
    this.#announceChange(id);
    this.say(this.#countInWords(), SAY_PROGRESS_AFTER);
    if (checked && countDone(this.store.state, this.itemIds()) === principles.length) {
      this.dispatchEvent(new LmCompleteEvent(this.localName));
    }
  }

  #onNote(id: string, event: Event): void {
    const { value } = event.target as HTMLTextAreaElement;
    this.store.update((state) => writeNote(state, id, value));
    this.#announceChange(id);
  }

  #announceChange(id: string): void {
    const done = countDone(this.store.state, this.itemIds());
    this.dispatchEvent(new LmChangeEvent(this.localName, id, done, principles.length));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lm-principle-checklist': PrincipleChecklist;
  }
}
