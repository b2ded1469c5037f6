/** What is rarely done with answers: print, copy, link, file, clear and undo. Not needed at first view. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import * as words from '../../content/words/take-along.js';
import { encodeLink } from '../../export/link.js';
import { toText, type Summary } from '../../export/summary.js';
import type { Locale } from '../../localize/locale.js';
import type { Json } from '../../state/json.js';
import { readSaved } from '../../state/saved.js';
import type { Store } from '../../state/store.js';
import { renderButton } from './button.js';
import { renderMessage, type Notice } from './message.js';
import { forgetLink, pageAddress, type OpenedLink } from './opened-link.js';
import { copy, printSummary, saveFile } from './take-along.js';

/** What can be done with answers, in the order in which it is offered. */
export type Action = 'print' | 'copy' | 'ics' | 'link' | 'file' | 'clear';

/** What the actions know of the widget whose answers they take along, and what they can have it do. */
export interface ActionsHost<T extends Json> {
  readonly locale: Locale;
  readonly store: Store<T>;
  /** ISO 8601. */
  readonly today: string;
  /** Where in the widget the user is. */
  place: number;
  readonly shareBase: string | undefined;
  /** When and from where, at the end of what is printed. */
  readonly paperFoot: readonly string[];
  readonly requestUpdate: () => void;
  readonly say: (message: string) => void;
  readonly fire: (type: 'lm-export', fields: { readonly kind: Action }) => void;
  readonly focusOn: (id: string) => Promise<void>;
  readonly onAnswersReplaced: () => void;
}

/** Characters: what mail programs and chats let through in one address. */
const LONGEST_LINK = 4000;

interface Message<T> extends Notice {
  /** The answers before, where they can be had back. */
  readonly before?: T;
  /** The control that takes the focus when they are back, and where it is. */
  readonly origin?: string;
  readonly place?: number;
}

/** What a kind of answers has of its own. */
export interface ActionsOf<T extends Json> {
  /** The begin of the name of a saved file. */
  readonly fileName: string;
  /** What stands where nothing is written, on paper. */
  readonly paper: () => string;
  readonly summarise: (state: T) => Summary;
  /** The answers without what could tell of persons. */
  readonly withoutText: (state: T) => T;
  /** A way into the calendar, where there is anything to put there; `done` with what there is to say of it. */
  readonly renderCalendar?: (done: (text: string) => void) => TemplateResult | typeof nothing;
}

export class Actions<T extends Json> {
  readonly #host: ActionsHost<T>;
  readonly #of: ActionsOf<T>;
  #message: Message<T> | undefined;
  #withNotes = false;
  /** Answers that came with the address, until the user has decided about them. */
  #offered: T | undefined;

  constructor(host: ActionsHost<T>, of: ActionsOf<T>) {
    this.#host = host;
    this.#of = of;
  }

  /** What was said last is of no more use. */
  forget(): void {
    this.#message = undefined;
  }

  /** The buttons of some actions. */
  render(actions: readonly Action[]): TemplateResult {
    return html`<div class="buttons">${actions.map((action) => this.#renderAction(action))}</div>`;
  }

  #renderAction(action: Action): TemplateResult | typeof nothing {
    const { locale } = this.#host;
    switch (action) {
      case 'print':
        return renderButton('print', words.actionPrint(locale), this.#onPrint);
      case 'copy':
        return renderButton('copy', words.actionCopy(locale), this.#onCopy);
      case 'file':
        return html`
          ${renderButton('save', words.actionSave(locale), this.#onSave)}
          ${renderButton('open', words.actionOpen(locale), this.#onOpen)}
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
        return renderButton('clear', words.actionClear(locale), () => this.clear('clear'));
      case 'link':
        return this.#renderLink(locale);
      case 'ics':
        return this.#of.renderCalendar?.(this.#onCalendar) ?? nothing;
    }
  }

  #renderLink(locale: Locale): TemplateResult {
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

  /** The answers of a link, to be looked at before anything is taken over; nothing where none came. */
  renderOffer(): TemplateResult | typeof nothing {
    const { locale } = this.#host;
    if (this.#offered === undefined) return nothing;
    const { groups } = this.#of.summarise(this.#offered);
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

  /** What was done last, and what can be done about it. */
  renderMessage(): TemplateResult | typeof nothing {
    const { locale } = this.#host;
    if (!this.#message) return nothing;
    const undo =
      this.#message.before === undefined ? nothing : renderButton('undo', words.actionUndo(locale), this.#onUndo);
    return renderMessage(locale, this.#message, undo);
  }

  /** Shows and says what was done. */
  #tell(text: string, more?: Omit<Message<T>, 'text'>): void {
    this.#message = { text, ...more };
    this.#host.requestUpdate();
    this.#host.say(text);
  }

  /** Puts other answers in place; those of before can be had back. */
  #replace(state: T, text: string, origin: string): void {
    const { store, place } = this.#host;
    const before = store.state;
    store.update(() => state);
    this.#host.onAnswersReplaced();
    this.#tell(text, { before, origin, place });
    void this.#host.focusOn('undo');
  }

  /** Clears all answers; `origin` is the control that was used. */
  clear(origin: string): void {
    const { locale, store } = this.#host;
    this.#replace(store.parse(undefined), words.cleared(locale), origin);
  }

  /** Takes in the answers that the page's address brings, if they are for this widget. */
  async readLink(opened: Promise<OpenedLink>): Promise<void> {
    const { text } = await opened;
    const { store, locale } = this.#host;
    const reading = readSaved(text ?? '{}', store.kind);
    if (reading.status === 'ok' && reading.list === store.list) {
      this.#offered = store.parse(reading.data);
      this.#host.requestUpdate();
    } else if (text === undefined) this.#tell(words.sharedBroken(locale));
    else if (reading.status === 'newer') this.#tell(words.sharedNewer(locale));
    else return;
    forgetLink();
  }

  readonly #onPrint = (): void => {
    const { locale, store, paperFoot } = this.#host;
    printSummary(this.#of.summarise(store.state), this.#of.paper(), locale.lang, paperFoot);
    this.#host.fire('lm-export', { kind: 'print' });
  };

  readonly #onCopy = async (): Promise<void> => {
    const { locale, store } = this.#host;
    const summary = this.#of.summarise(store.state);
    await this.#copy('copy', words.copied(locale), toText(summary), summary);
  };

  readonly #onLink = async (): Promise<void> => {
    const { locale, store, shareBase } = this.#host;
    const code = await encodeLink(store.serialise(this.#withNotes ? store.state : this.#of.withoutText(store.state)));
    const address = `${shareBase ?? pageAddress()}#lm=${code}`;
    if (address.length > LONGEST_LINK) this.#tell(words.linkToolong(locale));
    else await this.#copy('link', words.linkCopied(locale), address);
  };

  /** Copies and says so, or shows what the browser would not copy. */
  async #copy(kind: 'copy' | 'link', done: string, box: string, summary?: Summary): Promise<void> {
    if (await copy(box, summary)) {
      this.#host.fire('lm-export', { kind });
      this.#tell(done);
      return;
    }
    this.#tell(words.copyFailed(this.#host.locale), { box });
    await this.#host.focusOn('box');
  }

  readonly #onWithNotes = (event: Event): void => {
    this.#withNotes = (event.target as HTMLInputElement).checked;
  };

  readonly #onSave = (): void => {
    const { locale, store, today } = this.#host;
    const name = `${this.#of.fileName}-${today}.json`;
    saveFile(name, 'application/json', store.serialise(store.state));
    this.#host.fire('lm-export', { kind: 'file' });
    this.#tell(words.fileSaved(locale, name));
  };

  readonly #onOpen = ({ target }: Event): void => {
    (target as HTMLElement).parentElement?.querySelector<HTMLInputElement>('#file')?.click();
  };

  readonly #onFile = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    const { locale, store } = this.#host;
    const reading = readSaved(await file.text(), store.kind);
    input.value = '';
    if (reading.status === 'ok') this.#replace(store.parse(reading.data), words.fileOpened(locale), 'open');
    else {
      this.#tell(reading.status === 'newer' ? words.fileNewer(locale) : words.fileInvalid(locale));
      // What can mend it.
      void this.#host.focusOn('open');
    }
  };

  readonly #onCalendar = (text: string): void => {
    this.#host.fire('lm-export', { kind: 'ics' });
    this.#tell(text);
  };

  readonly #onUndo = async (): Promise<void> => {
    const { locale, store } = this.#host;
    const { before, origin = '', place = 0 } = this.#message ?? {};
    if (before === undefined) return;
    store.update(() => before);
    this.#message = undefined;
    this.#host.onAnswersReplaced();
    this.#host.place = place;
    this.#host.requestUpdate();
    this.#host.say(words.restored(locale));
    await this.#host.focusOn(origin);
  };

  readonly #onUse = (): void => {
    const offered = this.#offered;
    this.#offered = undefined;
    if (offered !== undefined) this.#replace(offered, words.sharedDone(this.#host.locale), 'heading');
  };

  readonly #onKeep = async (): Promise<void> => {
    this.#offered = undefined;
    this.#host.requestUpdate();
    await this.#host.focusOn('heading');
  };
}
