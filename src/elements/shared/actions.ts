import { html, nothing, type TemplateResult } from 'lit/html.js';
import * as words from '../../content/words/common.js';
import { toText, type Summary } from '../../export/summary.js';
import type { Locale } from '../../localize/locale.js';
import type { Json } from '../../state/json.js';
import { readSaved } from '../../state/saved.js';
import type { Store } from '../../state/store.js';
import { LmExportEvent } from './events.js';
import { copySummary, printSummary, saveFile } from './take-along.js';

/** What can be done with answers, in the order in which it is offered. */
export const ACTIONS = ['print', 'copy', 'file', 'clear'] as const;

/** What the actions need of the widget that they belong to. */
export interface ActionsHost<T extends Json> extends HTMLElement {
  readonly locale: Locale;
  readonly store: Store<T>;
  readonly actions: string | undefined;
  /** The begin of the name of a file. */
  readonly fileName: string;
  /** What to write on where nothing is written, on paper. */
  readonly paper: string;
  readonly today: string;
  summarise(state: T): Summary;
  onAnswersReplaced(): void;
  say(message: string): void;
  focusOn(id: string): Promise<void>;
  requestUpdate(): void;
}

interface Message<T> {
  readonly text: string;
  /** The answers before, where they can be had back. */
  readonly before?: T;
  /** The control that takes the focus when they are back. */
  readonly origin?: string;
  /** What the browser would not copy, to be copied by hand. */
  readonly box?: string;
}

/** Takes answers along and brings them back: print, copy, link, file, clear, each with its result said and shown. */
export class Actions<T extends Json> {
  readonly #host: ActionsHost<T>;
  #message: Message<T> | undefined;

  constructor(host: ActionsHost<T>) {
    this.#host = host;
  }

  /** The user went on working: what was said before is of no more use. */
  dismiss(): void {
    this.#message = undefined;
  }

  render(): TemplateResult {
    const { locale } = this.#host;
    const offered = this.#host.actions?.split(/\s+/) ?? ACTIONS;
    const has = (action: string) => (offered as readonly string[]).includes(action);
    const button = (id: string, text: string, onClick: () => unknown) =>
      html`<button part="button" id=${id} @click=${onClick}>${text}</button>`;
    return html`
      ${this.#renderMessage()}
      ${
        ACTIONS.some(has)
          ? html`
              <details class="more">
                <summary>${words.actionMore(locale)}</summary>
                <div class="buttons">
                  ${has('print') ? button('print', words.actionPrint(locale), this.#onPrint) : nothing}
                  ${has('copy') ? button('copy', words.actionCopy(locale), this.#onCopy) : nothing}
                  ${
                    has('file')
                      ? html`
                          ${button('save', words.actionSave(locale), this.#onSave)}
                          ${button('open', words.actionOpen(locale), this.#onOpen)}
                          <input
                            type="file"
                            id="file"
                            accept=".json,application/json"
                            aria-label=${words.actionOpen(locale)}
                            hidden
                            @change=${this.#onFile}
                          />
                        `
                      : nothing
                  }
                  ${has('clear') ? button('clear', words.actionClear(locale), this.#onClear) : nothing}
                </div>
              </details>
            `
          : nothing
      }
    `;
  }

  #renderMessage(): TemplateResult | typeof nothing {
    const { locale } = this.#host;
    if (!this.#message) return nothing;
    const { text, before, box } = this.#message;
    return html`
      <div part="message" class="message">
        <p>${text}</p>
        ${
          before === undefined
            ? nothing
            : html`<button part="button" id="undo" @click=${this.#onUndo}>${words.actionUndo(locale)}</button>`
        }
        ${
          box === undefined
            ? nothing
            : html`<textarea id="box" readonly aria-label=${words.copyBox(locale)} .value=${box}></textarea>`
        }
      </div>
    `;
  }

  #tell(message: Message<T>): void {
    this.#message = message;
    this.#host.requestUpdate();
    this.#host.say(message.text);
  }

  /** Puts other answers in place; those of before can be had back. */
  #replace(state: T, text: string, origin: string): void {
    const { store } = this.#host;
    const before = store.state;
    store.update(() => state);
    this.#host.onAnswersReplaced();
    this.#tell({ text, before, origin });
    void this.#host.focusOn('undo');
  }

  #exported(kind: (typeof ACTIONS)[number]): void {
    this.#host.dispatchEvent(new LmExportEvent(this.#host.localName, kind));
  }

  readonly #onPrint = (): void => {
    const { locale, store, paper, today } = this.#host;
    const foot = [
      words.printed(locale, locale.date(today)),
      words.source(locale, location.href.split('#', 1)[0] ?? ''),
    ];
    printSummary(this.#host.summarise(store.state), paper, locale.lang, foot);
    this.#exported('print');
  };

  readonly #onCopy = async (): Promise<void> => {
    const { locale, store } = this.#host;
    const summary = this.#host.summarise(store.state);
    if (await copySummary(summary)) {
      this.#exported('copy');
      this.#tell({ text: words.copied(locale) });
      return;
    }
    this.#tell({ text: words.copyFailed(locale), box: toText(summary) });
    await this.#host.focusOn('box');
    this.#host.shadowRoot?.querySelector<HTMLTextAreaElement>('#box')?.select();
  };

  readonly #onSave = (): void => {
    const { locale, store, fileName, today } = this.#host;
    const name = `${fileName}-${today}.json`;
    saveFile(name, 'application/json', store.serialise(store.state));
    this.#exported('file');
    this.#tell({ text: words.fileSaved(locale, name) });
  };

  readonly #onOpen = (): void => {
    this.#host.shadowRoot?.querySelector<HTMLInputElement>('#file')?.click();
  };

  readonly #onFile = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    const { locale, store } = this.#host;
    const reading = readSaved(await file.text(), store.kind);
    input.value = '';
    if (reading.status === 'ok') this.#replace(store.parse(reading.data), words.fileOpened(locale), 'open');
    else this.#tell({ text: reading.status === 'newer' ? words.fileNewer(locale) : words.fileInvalid(locale) });
  };

  readonly #onClear = (): void => {
    const { locale, store } = this.#host;
    this.#replace(store.parse(undefined), words.cleared(locale), 'clear');
  };

  readonly #onUndo = async (): Promise<void> => {
    const { locale, store } = this.#host;
    const { before, origin = '' } = this.#message ?? {};
    if (before === undefined) return;
    store.update(() => before);
    this.#message = undefined;
    this.#host.onAnswersReplaced();
    this.#host.say(words.restored(locale));
    await this.#host.focusOn(origin);
  };
}
