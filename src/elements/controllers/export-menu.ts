import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import * as words from '../../content/words/common.js';
import { linkedPage, paperFoot } from '../../export/page-address.js';
import { canPrint, canSave } from '../../export/permits.js';
import type { Json } from '../../state/json.js';
import type { ExportAction, ExportHost } from '../export-menu/export-host.js';
import type { ExportMenu } from '../export-menu/export-menu.js';
import { openedLink } from '../export-menu/opened-link.js';
import { splitWords } from '../../state/action-words.js';
import type { AnswersController } from './answers.js';

/** What the controller reads of the widget, and has it do. */
export interface ExportMenuHost extends ExportHost {
  /** The attribute `actions`. */
  readonly actions: string | readonly string[] | null | undefined;
  /** False on a server, which knows no page. */
  readonly isConnected: boolean;
  load<T>(loading: Promise<T>, apply: (value: T) => void, onFailed: () => void): void;
  renderNow(): void;
}

/** In the order in which they are offered. */
const ACTIONS: readonly ExportAction[] = ['print', 'copy', 'ics', 'link', 'file', 'clear'];

/**
 * The ways in which answers leave a widget and come back. Rarely used, so the menu is lazy-loaded: when it is about to be
 * opened, or when the page's address holds answers.
 */
export class ExportMenuController<T extends Json> implements ReactiveController {
  readonly #host: ExportMenuHost;
  readonly #answers: AnswersController<T>;
  readonly #loadMenu: () => Promise<ExportMenu<T>>;
  #menu: ExportMenu<T> | undefined;
  /** The menu could not be had the last time. */
  #isMissing = false;
  /** The user has done something outside the menu that needs it. */
  #isRefused = false;
  /** What stands below on paper; not before the page is printed, since the first formatted date is slow. */
  #paperFoot: readonly string[] = [];

  constructor(host: ExportMenuHost, answers: AnswersController<T>, loadMenu: () => Promise<ExportMenu<T>>) {
    this.#host = host;
    this.#answers = answers;
    this.#loadMenu = loadMenu;
    host.addController(this);
  }

  hostConnected(): void {
    this.#readAddress();
    window.addEventListener('hashchange', this.#readAddress);
    window.addEventListener('online', this.#onOnline);
    window.addEventListener('beforeprint', this.#onBeforePrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#readAddress);
    window.removeEventListener('online', this.#onOnline);
    window.removeEventListener('beforeprint', this.#onBeforePrint);
  }

  /** Takes away what was said last. */
  dismissMessage(): void {
    this.#isRefused = false;
    this.#menu?.dismissMessage();
  }

  /** Clears all answers; `origin` is the id of the control that was used. */
  clear(origin: string): void {
    this.#withMenu(
      (menu) => menu.clear(origin),
      () => {
        this.#isRefused = true;
        this.#tellMissing();
      },
    );
  }

  /** The buttons of those of the actions that the page asks for; at once, or as soon as they are loaded. */
  renderButtons(actions: readonly ExportAction[]): TemplateResult | typeof nothing {
    const offered = this.#offered(actions);
    if (!offered.length) return nothing;
    this.#preload();
    return this.#menu?.renderButtons(offered) ?? this.#renderMissing();
  }

  /** Whether the reader has to decide about answers that have arrived: until then there is nothing else to be done. */
  get isDeciding(): boolean {
    return this.#menu?.offer.isOpen ?? false;
  }

  /** The answers of a link that was opened, if there are any, and what was done that concerns the whole widget. */
  renderOffer(): unknown {
    return this.#menu ? [this.#menu.renderMessage(true), this.#menu.offer.render()] : nothing;
  }

  /** What was done, what can be done, and where the answers are kept. Actions that are rendered `elsewhere` are left out. */
  renderFoot(elsewhere: readonly ExportAction[] = []): TemplateResult {
    const [printed, source] = this.#paperFoot;
    const more = this.#offered(ACTIONS.filter((action) => !elsewhere.includes(action) && action !== 'ics'));
    return html`
      ${this.#menu?.renderMessage() ?? (this.#isRefused ? this.#renderMissing() : nothing)}
      ${
        more.length
          ? html`
              <details class="more" @focusin=${this.#preload} @pointerenter=${this.#preload} @toggle=${this.#onToggle}>
                <summary>${this.#nameOf(more)}</summary>
                ${this.#menu?.renderButtons(more) ?? this.#renderMissing()}
              </details>
            `
          : nothing
      }
      <p class="keeping">${this.#answers.sentence}</p>
      <p class="paper hint">${printed}</p>
      <p class="paper hint">${source}</p>
    `;
  }

  /** What the disclosure with these actions is called. */
  #nameOf(actions: readonly ExportAction[]): string {
    const { locale } = this.#host;
    const isSharing = actions.includes('copy') || actions.includes('link');
    const isKeeping = actions.includes('print') || actions.includes('file');
    return isSharing && !isKeeping ? words.actionMoreCopy(locale) : words.actionMore(locale);
  }

  #offered(actions: readonly ExportAction[]): readonly ExportAction[] {
    const asked = splitWords(this.#host.actions);
    return actions.filter((action) => (asked?.includes(action) ?? true) && this.#isPossible(action));
  }

  /** Whether the browser and the page let it be done: what cannot be done is not offered. */
  #isPossible(action: ExportAction): boolean {
    if (!this.#host.isConnected) return true;
    switch (action) {
      case 'print':
        return canPrint();
      case 'file':
      case 'ics':
        return canSave();
      case 'link':
        return 'CompressionStream' in window && linkedPage(this.#host.shareBase) !== '';
      default:
        return true;
    }
  }

  #renderMissing(): TemplateResult | typeof nothing {
    return this.#isMissing
      ? html`<p part="message" class="message">${words.moreFailed(this.#host.locale)}</p>`
      : nothing;
  }

  #withMenu(use: (menu: ExportMenu<T>) => void, onMissing: () => void = () => undefined): void {
    if (this.#menu) use(this.#menu);
    else
      this.#host.load(
        this.#loadMenu(),
        (menu) => {
          this.#menu ??= menu;
          this.#isMissing = false;
          use(this.#menu);
        },
        () => {
          this.#isMissing = true;
          onMissing();
        },
      );
  }

  readonly #tellMissing = (): void => this.#host.announce(words.moreFailed(this.#host.locale));

  readonly #preload = (): void => {
    if (!this.#menu) this.#withMenu(() => undefined);
  };

  /** Who opens it is waiting for it. */
  readonly #onToggle = ({ target }: Event): void => {
    if ((target as HTMLDetailsElement).open) this.#withMenu(() => undefined, this.#tellMissing);
  };

  /** What the user did meanwhile is not done now. */
  readonly #onOnline = (): void => {
    if (!this.#isMissing) return;
    this.#preload();
    this.#readAddress();
  };

  /** The page is printed: by now the date may be another one, and so may the address. */
  readonly #onBeforePrint = (): void => {
    const { locale, today } = this.#host;
    this.#paperFoot = paperFoot(locale, today);
    this.#host.renderNow();
  };

  readonly #readAddress = (): void => {
    const opened = openedLink();
    if (opened) this.#withMenu((menu) => void menu.offer.read(opened));
  };
}
