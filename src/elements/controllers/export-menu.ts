import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import * as words from '../../content/words/common.js';
import { paperFoot } from '../../export/page-address.js';
import type { Json } from '../../state/json.js';
import type { ExportAction, ExportHost } from '../export-menu/export-host.js';
import type { ExportMenu } from '../export-menu/export-menu.js';
import { openedLink } from '../export-menu/opened-link.js';
import type { AnswersController } from './answers.js';

/** What the controller reads of the widget, and has it do. */
export interface ExportMenuHost extends ExportHost {
  /** The attribute `actions`. */
  readonly actions: string | null | undefined;
  load<T>(loading: Promise<T>, apply: (value: T) => void): void;
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
    window.addEventListener('beforeprint', this.#onBeforePrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#readAddress);
    window.removeEventListener('beforeprint', this.#onBeforePrint);
  }

  /** Takes away what was said last. */
  dismissMessage(): void {
    this.#menu?.dismissMessage();
  }

  /** Clears all answers; `origin` is the id of the control that was used. */
  clear(origin: string): void {
    this.#withMenu((menu) => menu.clear(origin));
  }

  /** The buttons of those of the actions that the page asks for; at once, or as soon as they are loaded. */
  renderButtons(actions: readonly ExportAction[]): TemplateResult | typeof nothing {
    const offered = this.#offered(actions);
    if (!offered.length) return nothing;
    this.#preload();
    return this.#menu?.renderButtons(offered) ?? nothing;
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
      ${this.#menu?.renderMessage() ?? nothing}
      ${
        more.length
          ? html`
              <details class="more" @focusin=${this.#preload} @pointerenter=${this.#preload} @toggle=${this.#preload}>
                <summary>${words.actionMore(this.#host.locale)}</summary>
                ${this.#menu?.renderButtons(more) ?? nothing}
              </details>
            `
          : nothing
      }
      <p class="keeping">${this.#answers.sentence}</p>
      <p class="paper hint">${printed}</p>
      <p class="paper hint">${source}</p>
    `;
  }

  #offered(actions: readonly ExportAction[]): readonly ExportAction[] {
    const asked = this.#host.actions?.split(/\s+/);
    return actions.filter((action) => asked?.includes(action) ?? true);
  }

  #withMenu(use: (menu: ExportMenu<T>) => void): void {
    if (this.#menu) use(this.#menu);
    else
      this.#host.load(this.#loadMenu(), (menu) => {
        this.#menu ??= menu;
        use(this.#menu);
      });
  }

  readonly #preload = (): void => {
    if (!this.#menu) this.#withMenu(() => undefined);
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
