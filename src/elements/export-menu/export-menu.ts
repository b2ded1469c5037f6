/** Print, copy, link, file, clear and undo. Lazy-loaded: nothing of it is needed at first view. */
import { html, nothing, type TemplateResult } from 'lit';
import * as words from '../../content/words/export-menu.js';
import type { ComingClip } from '../../export/clipboard.js';
import { saveFile } from '../../export/file.js';
import { toHtml } from '../../export/html.js';
import { paperFoot } from '../../export/page-address.js';
import { canSave } from '../../export/permits.js';
import { printSummary } from '../../export/paper.js';
import { toText, type Summary } from '../../export/summary.js';
import type { Locale } from '../../localize/locale.js';
import type { Json } from '../../state/json.js';
import type { AnswersController } from '../controllers/answers.js';
import { copyOrShow } from '../copy.js';
import { renderButton } from '../templates/button.js';
import { renderMessage, type Message } from '../templates/message.js';
import type { ExportAction, ExportHost } from './export-host.js';
import { LinkClip } from './link-clip.js';
import { LinkOffer } from './link-offer.js';

/** What differs between kinds of answers. */
export interface ExportOptions<T extends Json> {
  /** The begin of the name of a saved file. */
  readonly fileName: string;
  /** What stands where nothing is written, on paper. */
  readonly placeholder: () => string;
  readonly summarise: (state: T) => Summary;
  /** Answers to be looked at before they are taken over; at their end, those of `renderFormer`. */
  readonly renderAnswers: (state: T) => TemplateResult;
  /** Answers to items that the list has no more, by their titles; nothing where there are none. */
  readonly renderFormer: (state: T) => TemplateResult | typeof nothing;
  /** The answers without what could tell of persons. */
  readonly withoutText: (state: T) => T;
  /** A way into the calendar, where there is anything to put there; `done` takes what there is to say of it. */
  readonly renderCalendar?: (done: (text: string) => void) => TemplateResult | typeof nothing;
  /** Keeps where in the widget the user is; what it returns goes back there. */
  readonly rememberView?: () => () => void;
}

/** Bytes: no file that was saved from here is as large. */
const LARGEST_FILE = 5_000_000;

/** What was done last, and how to undo it. */
interface DoneMessage<T> extends Message {
  /** It concerns the whole widget: it stands below its heading, not below the buttons. */
  readonly isOnTop?: boolean;
  /** Answers that are now in place, and cannot be seen otherwise. */
  readonly former?: TemplateResult | typeof nothing;
  readonly undo?: {
    readonly before: T;
    /** The control that takes focus again. */
    readonly origin: string;
    readonly restoreView?: () => void;
  };
}

export class ExportMenu<T extends Json> {
  /** The answers of the page's address. */
  readonly offer: LinkOffer<T>;
  readonly #host: ExportHost;
  readonly #answers: AnswersController<T>;
  readonly #options: ExportOptions<T>;
  readonly #link: LinkClip<T>;
  #message: DoneMessage<T> | undefined;

  constructor(host: ExportHost, answers: AnswersController<T>, options: ExportOptions<T>) {
    this.#host = host;
    this.#answers = answers;
    this.#options = options;
    this.#link = new LinkClip(host, answers, options);
    this.offer = new LinkOffer(host, () => answers.store, {
      renderAnswers: options.renderAnswers,
      onUse: (state) => this.#replace(state, words.sharedDone(host.locale), 'heading', { isOnTop: true }),
    });
  }

  /** Takes away what was said last. */
  dismissMessage(): void {
    this.#message = undefined;
    this.offer.dismissFault();
  }

  /** The buttons of some actions. */
  renderButtons(actions: readonly ExportAction[]): TemplateResult {
    return html`<div class="buttons">${actions.map((action) => this.#renderAction(action))}</div>`;
  }

  #renderAction(action: ExportAction): TemplateResult | typeof nothing {
    const { locale } = this.#host;
    switch (action) {
      case 'print':
        return renderButton({ id: 'print', text: words.actionPrint(locale), onClick: this.#onPrint });
      case 'copy':
        return renderButton({ id: 'copy', text: words.actionCopy(locale), onClick: this.#onCopy });
      case 'file':
        return html`
          ${renderButton({ id: 'save', text: words.actionSave(locale), onClick: this.#onSave })}
          ${renderButton({ id: 'open', text: words.actionOpen(locale), onClick: this.#onOpen })}
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
        return renderButton({ id: 'clear', text: words.actionClear(locale), onClick: () => this.clear('clear') });
      case 'link':
        return this.#renderLink(locale);
      case 'ics':
        return this.#options.renderCalendar?.(this.#onCalendar) ?? nothing;
    }
  }

  #renderLink(locale: Locale): TemplateResult {
    return html`
      <div class="link" @pointerenter=${this.#link.prepare} @focusin=${this.#link.prepare}>
        ${renderButton({ id: 'link', text: words.actionLink(locale), describedBy: 'privacy', onClick: this.#onLink })}
        <div class="choice">
          <input type="checkbox" id="with-notes" .checked=${this.#link.withNotes} @change=${this.#onWithNotes} />
          <label for="with-notes">${words.linkNotes(locale)}</label>
          <p class="text hint" id="privacy">${words.linkPrivacy(locale)}</p>
        </div>
      </div>
    `;
  }

  /** What was done last, and what can be done about it; on top, or below the buttons. */
  renderMessage(isOnTop = false): TemplateResult | typeof nothing {
    const { locale } = this.#host;
    if (!this.#message || isOnTop !== Boolean(this.#message.isOnTop)) return nothing;
    const { undo, former = nothing } = this.#message;
    const button = undo ? renderButton({ id: 'undo', text: words.actionUndo(locale), onClick: this.#onUndo }) : nothing;
    return renderMessage(locale, this.#message, html`${button} ${former}`);
  }

  /** Shows and says what was done. */
  #tell(text: string, more?: Omit<DoneMessage<T>, 'text'>): void {
    this.#message = { text, ...more };
    this.#host.requestUpdate();
    this.#host.announce(text);
  }

  /** Puts other answers in place; the step can be undone. */
  #replace(state: T, text: string, origin: string, more?: Pick<DoneMessage<T>, 'isOnTop' | 'former'>): void {
    const before = this.#answers.state;
    const restoreView = this.#options.rememberView?.();
    this.#answers.restore(state);
    this.#tell(text, { ...more, undo: { before, origin, ...(restoreView && { restoreView }) } });
    void this.#host.focusOn('undo').then(() => {
      if (more?.isOnTop) this.#host.scrollIntoView();
    });
  }

  /** Clears all answers; `origin` is the control that was used. */
  clear(origin: string): void {
    this.#replace(this.#answers.store.parse(undefined), words.cleared(this.#host.locale), origin);
  }

  readonly #onPrint = (): void => {
    const { locale, today } = this.#host;
    const summary = this.#options.summarise(this.#answers.state);
    printSummary(summary, this.#options.placeholder(), locale.lang, paperFoot(locale, today));
    this.#host.fire('lm-export', { kind: 'print' });
  };

  readonly #onCopy = async (): Promise<void> => {
    const summary = this.#options.summarise(this.#answers.state);
    await this.#copy('copy', words.copied(this.#host.locale), { text: toText(summary), html: toHtml(summary) });
  };

  readonly #onLink = async (): Promise<void> => {
    const { locale } = this.#host;
    const done = this.#link.withNotes ? words.linkCopiedAll(locale) : words.linkCopied(locale);
    try {
      await this.#copy('link', done, this.#link.get());
    } catch {
      this.#tell(canSave() ? words.linkToolong(locale) : words.linkToolongCopy(locale));
    }
  };

  /** Copies and says so, or shows what the browser would not copy. */
  async #copy(kind: 'copy' | 'link', done: string, clip: ComingClip): Promise<void> {
    const { isCopied, text, ...more } = await copyOrShow(this.#host.locale, clip, done);
    if (isCopied) this.#host.fire('lm-export', { kind });
    this.#tell(text, more);
    if (!isCopied) await this.#host.focusOn('box');
  }

  readonly #onWithNotes = (event: Event): void => {
    this.#link.withNotes = (event.target as HTMLInputElement).checked;
    this.#link.prepare();
  };

  readonly #onSave = (): void => {
    const { locale, today } = this.#host;
    const { store, state } = this.#answers;
    const name = `${this.#options.fileName}-${today}.json`;
    saveFile(name, 'application/json', store.serialise(state));
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
    // A file may be gone by now, or forbidden.
    const text = file.size > LARGEST_FILE ? '' : await file.text().catch(() => '');
    input.value = '';
    const { locale } = this.#host;
    const opened = this.#answers.store.open(text);
    if (opened.status === 'ok' && opened.fits) {
      const former = this.#options.renderFormer(opened.state);
      this.#replace(opened.state, words.fileOpened(locale), 'open', { isOnTop: true, former });
      return;
    }
    const faults = { ok: words.fileOther, newer: words.fileNewer, broken: words.fileInvalid, empty: words.fileInvalid };
    this.#tell(faults[opened.status](locale));
    // What can mend it.
    void this.#host.focusOn('open');
  };

  readonly #onCalendar = (text: string): void => {
    this.#host.fire('lm-export', { kind: 'ics' });
    this.#tell(text);
  };

  readonly #onUndo = async (): Promise<void> => {
    const undo = this.#message?.undo;
    if (!undo) return;
    const isOnTop = this.#message?.isOnTop;
    this.#message = undefined;
    this.#answers.restore(undo.before);
    undo.restoreView?.();
    this.#host.requestUpdate();
    // Of what concerns the whole widget, nothing else would be seen at its top.
    if (isOnTop) this.#tell(words.restored(this.#host.locale), { isOnTop });
    else this.#host.announce(words.restored(this.#host.locale));
    await this.#host.focusOn(undo.origin);
  };
}
