import { html, nothing, type TemplateResult } from 'lit/html.js';
import * as words from '../../content/words/common.js';
import { encodeLink } from '../../export/link.js';
import { toText, type Summary } from '../../export/summary.js';
import type { Json } from '../../state/json.js';
import { readSaved } from '../../state/saved.js';
import { AnsweringWidget } from './answering-widget.js';
import type { Properties } from './element.js';
import { renderMessage, type Notice } from './message.js';
import { forgetLink, openedLink, pageAddress } from './opened-link.js';
import { copy, printSummary, saveFile } from './take-along.js';

/** What can be done with answers, in the order in which it is offered. */
export const ACTIONS = ['print', 'copy', 'ics', 'link', 'file', 'clear'] as const;
type Action = (typeof ACTIONS)[number];

/** Characters: what mail programs and chats let through in one address. */
const LONGEST_LINK = 4000;

interface Message<T> extends Notice {
  /** The answers before, where they can be had back. */
  readonly before?: T;
  /** The control that takes the focus when they are back, and where it is. */
  readonly origin?: string;
  readonly place?: number;
}

/** What the widgets share whose answers leave the page and come back: print, copy, link, file, clear and undo. */
export abstract class ActionsWidget<T extends Json> extends AnsweringWidget<T> {
  static override readonly properties: Properties = {
    ...AnsweringWidget.properties,
    actions: {},
    shareBase: { attribute: 'share-base' },
  };

  /**
   * What is offered to take the answers along: words out of `print copy link file clear`, for a picker `ics` too.
   * Default: all that the widget has. Empty: none.
   */
  declare actions: string | undefined;
  /** The page that a link with answers opens (URL). Default: this page, without its fragment. */
  declare shareBase: string | undefined;

  /** The begin of the name of a saved file. */
  protected abstract readonly fileName: string;
  /** Where in the widget the user is; undoing comes back to it. */
  protected place = 0;
  #message: Message<T> | undefined;
  #withNotes = false;
  /** Answers that came with the address, until the user has decided about them. */
  #offered: T | undefined;

  /** What stands where nothing is written, on paper. */
  protected abstract get paper(): string;
  protected abstract summarise(state: T): Summary;
  /** The answers without what could tell of persons. */
  protected abstract withoutText(state: T): T;

  /** Today's date where the user is (ISO 8601). */
  protected get today(): string {
    return this.environment.now().toLocaleDateString('sv-SE');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#onAddress();
    window.addEventListener('hashchange', this.#onAddress);
    window.addEventListener('beforeprint', this.#onPaper);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#onAddress);
    window.removeEventListener('beforeprint', this.#onPaper);
  }

  protected override change(change: (state: T) => T): void {
    // What was said before is of no more use.
    this.#message = undefined;
    super.change(change);
  }

  /** The buttons of those of the actions that the page asks for. */
  protected renderActions(actions: readonly Action[]): TemplateResult | typeof nothing {
    const asked = this.actions?.split(/\s+/);
    const offered = actions.filter((action) => asked?.includes(action) ?? true);
    return offered.length
      ? html`<div class="buttons">${offered.map((action) => this.renderAction(action))}</div>`
      : nothing;
  }

  /** What was done, what can be done, and where the answers are kept. Actions that are `near` stand elsewhere. */
  protected renderFoot(near: readonly Action[] = []): TemplateResult {
    const more = this.renderActions(ACTIONS.filter((action) => !near.includes(action) && action !== 'ics'));
    return html`
      ${this.#renderMessage()}
      ${
        more === nothing
          ? nothing
          : html`
              <details class="more">
                <summary>${words.actionMore(this.locale)}</summary>
                ${more}
              </details>
            `
      }
      ${this.renderKeeping()} ${this.#paperFoot().map((line) => html`<p class="paper hint">${line}</p>`)}
    `;
  }

  protected renderButton(id: string, text: string, onClick: () => unknown): TemplateResult {
    return html`<button part="button" id=${id} @click=${onClick}>${text}</button>`;
  }

  protected renderAction(action: Action): TemplateResult | typeof nothing {
    const { locale } = this;
    switch (action) {
      case 'print':
        return this.renderButton('print', words.actionPrint(locale), this.#onPrint);
      case 'copy':
        return this.renderButton('copy', words.actionCopy(locale), this.#onCopy);
      case 'file':
        return html`
          ${this.renderButton('save', words.actionSave(locale), this.#onSave)}
          ${this.renderButton('open', words.actionOpen(locale), this.#onOpen)}
          <input
            type="file"
            id="file"
            accept=".json,application/json"
            aria-label=${words.actionOpen(locale)}
            hidden
            @change=${this.#onFile}
          />
        `;
      case 'clear':
        return this.renderButton('clear', words.actionClear(locale), this.#onClear);
      case 'link':
        return this.#renderLink();
      default:
        return nothing;
    }
  }

  /** The answers of a link, to be looked at before anything is taken over; nothing where none came. */
  protected renderOffer(): TemplateResult | typeof nothing {
    const { locale } = this;
    if (this.#offered === undefined) return nothing;
    const { groups } = this.summarise(this.#offered);
    return html`
      <div part="message" class="message" role="group" aria-labelledby="offer">
        <p id="offer" class="strong">${words.sharedTitle(locale)}</p>
        <ul>
          ${groups.map(
            ({ heading, rows }) => html`
              ${heading ? html`<li class="strong">${heading}</li>` : nothing}
              ${rows.map(({ label, text }) => html`<li>${label}${text ? `: ${text}` : nothing}</li>`)}
            `,
          )}
        </ul>
        <div class="buttons">
          <button part="button button-primary" class="primary" @click=${this.#onUse}>${words.sharedUse(locale)}</button>
          <button part="button" @click=${this.#onKeep}>${words.sharedKeep(locale)}</button>
        </div>
      </div>
    `;
  }

  #renderLink(): TemplateResult {
    const { locale } = this;
    return html`
      <div class="link">
        <button part="button" id="link" aria-describedby="privacy" @click=${this.#onLink}>
          ${words.actionLink(locale)}
        </button>
        <div class="choice">
          <input type="checkbox" id="with-notes" .checked=${this.#withNotes} @change=${this.#onWithNotes} />
          <label for="with-notes">${words.linkNotes(locale)}</label>
          <p class="text hint" id="privacy">${words.linkPrivacy(locale)}</p>
        </div>
      </div>
    `;
  }

  #renderMessage(): TemplateResult | typeof nothing {
    const { locale } = this;
    if (!this.#message) return nothing;
    const undo =
      this.#message.before === undefined
        ? nothing
        : html`<button part="button" id="undo" @click=${this.#onUndo}>${words.actionUndo(locale)}</button>`;
    return renderMessage(locale, this.#message, undo);
  }

  /** Shows and says what was done. */
  protected tell(text: string, more?: Omit<Message<T>, 'text'>): void {
    this.#message = { text, ...more };
    this.requestUpdate();
    this.say(text);
  }

  /** Puts other answers in place; those of before can be had back. */
  protected replace(state: T, text: string, origin: string): void {
    const { store, place } = this;
    const before = store.state;
    store.update(() => state);
    this.onAnswersReplaced();
    this.tell(text, { before, origin, place });
    void this.focusOn('undo');
  }

  protected exported(kind: Action): void {
    this.fire('lm-export', { kind });
  }

  /** When it was printed, and from where. */
  #paperFoot(): string[] {
    const { locale, today } = this;
    return [words.printed(locale, locale.date(today)), words.source(locale, pageAddress())];
  }

  /** The page around it is printed: by now the date may be another one, and so may the address. */
  readonly #onPaper = (): void => this.requestUpdate();

  readonly #onPrint = (): void => {
    const { locale, store, paper } = this;
    printSummary(this.summarise(store.state), paper, locale.lang, this.#paperFoot());
    this.exported('print');
  };

  readonly #onCopy = async (): Promise<void> => {
    const summary = this.summarise(this.store.state);
    await this.#copy('copy', words.copied(this.locale), toText(summary), summary);
  };

  readonly #onLink = async (): Promise<void> => {
    const { locale, store, shareBase } = this;
    const code = await encodeLink(store.serialise(this.#withNotes ? store.state : this.withoutText(store.state)));
    const address = `${shareBase ?? pageAddress()}#lm=${code}`;
    if (address.length > LONGEST_LINK) this.tell(words.linkToolong(locale));
    else await this.#copy('link', words.linkCopied(locale), address);
  };

  /** Copies and says so, or shows what the browser would not copy. */
  async #copy(kind: 'copy' | 'link', done: string, box: string, summary?: Summary): Promise<void> {
    if (await copy(box, summary)) {
      this.exported(kind);
      this.tell(done);
      return;
    }
    this.tell(words.copyFailed(this.locale), { box });
    await this.focusOn('box');
    this.shadowRoot?.querySelector<HTMLTextAreaElement>('#box')?.select();
  }

  readonly #onWithNotes = (event: Event): void => {
    this.#withNotes = (event.target as HTMLInputElement).checked;
  };

  readonly #onSave = (): void => {
    const { locale, store, fileName, today } = this;
    const name = `${fileName}-${today}.json`;
    saveFile(name, 'application/json', store.serialise(store.state));
    this.exported('file');
    this.tell(words.fileSaved(locale, name));
  };

  readonly #onOpen = (): void => {
    this.shadowRoot?.querySelector<HTMLInputElement>('#file')?.click();
  };

  readonly #onFile = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    const { locale, store } = this;
    const reading = readSaved(await file.text(), store.kind);
    input.value = '';
    if (reading.status === 'ok') this.replace(store.parse(reading.data), words.fileOpened(locale), 'open');
    else this.tell(reading.status === 'newer' ? words.fileNewer(locale) : words.fileInvalid(locale));
  };

  /** Clears all answers; `origin` is the control that was used. */
  protected clear(origin: string): void {
    const { locale, store } = this;
    this.replace(store.parse(undefined), words.cleared(locale), origin);
  }

  readonly #onClear = (): void => this.clear('clear');

  readonly #onUndo = async (): Promise<void> => {
    const { locale, store } = this;
    const { before, origin = '', place = 0 } = this.#message ?? {};
    if (before === undefined) return;
    store.update(() => before);
    this.#message = undefined;
    this.onAnswersReplaced();
    this.place = place;
    this.say(words.restored(locale));
    await this.focusOn(origin);
  };

  /** Reads the answers that the page's address brings, if they are for this widget. */
  async #readAddress(): Promise<void> {
    const opened = await openedLink();
    if (!opened) return;
    const { store, locale } = this;
    const reading = readSaved(opened.text ?? '{}', store.kind);
    if (reading.status === 'ok' && reading.list === store.list) {
      this.#offered = store.parse(reading.data);
      this.requestUpdate();
    } else if (opened.text === undefined) this.tell(words.sharedBroken(locale));
    else if (reading.status === 'newer') this.tell(words.sharedNewer(locale));
    else return;
    forgetLink();
  }

  readonly #onAddress = (): void => void this.#readAddress();

  readonly #onUse = (): void => {
    const offered = this.#offered;
    this.#offered = undefined;
    if (offered !== undefined) this.replace(offered, words.sharedDone(this.locale), 'heading');
  };

  readonly #onKeep = async (): Promise<void> => {
    this.#offered = undefined;
    this.requestUpdate();
    await this.focusOn('heading');
  };
}
