import { html, nothing, type TemplateResult } from 'lit/html.js';
import * as words from '../../content/words/common.js';
import type { Json } from '../../state/json.js';
import type { Action, Actions, ActionsHost } from './actions.js';
import { AnsweringWidget } from './answering-widget.js';
import type { Properties } from './element.js';
import { openedLink, pageAddress } from './opened-link.js';

const MINUTE = 60_000;
const ACTIONS: readonly Action[] = ['print', 'copy', 'ics', 'link', 'file', 'clear'];

/** What the widgets share whose answers leave the page and come back. What that takes is loaded when it is first used. */
export abstract class ActionsWidget<T extends Json> extends AnsweringWidget<T> {
  static override readonly properties: Properties = {
    ...AnsweringWidget.properties,
    actions: {},
    shareBase: {},
  };

  /**
   * What is offered to take the answers along: words out of `print copy link file clear`, for a picker `ics` too.
   * Default: all that the widget has. Empty: none.
   */
  declare actions: string | undefined;
  /** The page that a link with answers opens (URL). Default: this page, without its fragment. */
  declare shareBase: string | undefined;

  /** Where in the widget the user is; undoing comes back to it. */
  protected place = 0;
  #actions: Actions<T> | undefined;
  /** What stands below on paper; not before the page is printed, for the first date is dear. */
  #foot: readonly string[] = [];

  protected abstract loadActions(host: ActionsHost<T>): Promise<Actions<T>>;

  /** Today's date where the user is (ISO 8601). */
  protected get today(): string {
    const now = this.environment.now();
    return new Date(now.getTime() - now.getTimezoneOffset() * MINUTE).toISOString().slice(0, 10);
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
    this.#actions?.forget();
    super.change(change);
  }

  /** The buttons of those of the actions that the page asks for; at once, or as soon as they are there. */
  protected renderActions(actions: readonly Action[]): TemplateResult | typeof nothing {
    const offered = this.#offered(actions);
    if (!offered.length) return nothing;
    if (!this.#actions) this.#load();
    return this.#actions?.render(offered) ?? nothing;
  }

  /** The answers that a link has brought, if one has. */
  protected renderOffer(): TemplateResult | typeof nothing {
    return this.#actions?.renderOffer() ?? nothing;
  }

  /** What was done, what can be done, and where the answers are kept. Actions that are `near` stand elsewhere. */
  protected renderFoot(near: readonly Action[] = []): TemplateResult {
    const [printed, source] = this.#foot;
    const more = this.#offered(ACTIONS.filter((action) => !near.includes(action) && action !== 'ics'));
    return html`
      ${this.#actions?.renderMessage() ?? nothing}
      ${
        more.length
          ? html`
              <details class="more" @focusin=${this.#onMore} @pointerenter=${this.#onMore} @toggle=${this.#onMore}>
                <summary>${words.actionMore(this.locale)}</summary>
                ${this.#actions?.render(more) ?? nothing}
              </details>
            `
          : nothing
      }
      ${this.renderKeeping()}
      <p class="paper hint">${printed}</p>
      <p class="paper hint">${source}</p>
    `;
  }

  /** Clears all answers; `origin` is the control that was used. */
  protected clear(origin: string): void {
    if (this.#actions) this.#actions.clear(origin);
    else this.#load((actions) => actions.clear(origin));
  }

  #offered(actions: readonly Action[]): readonly Action[] {
    const asked = this.actions?.split(/\s+/);
    return actions.filter((action) => asked?.includes(action) ?? true);
  }

  /** When it was printed, and from where. */
  protected get paperFoot(): readonly string[] {
    const { locale, today } = this;
    return [words.printed(locale, locale.date(today)), words.source(locale, pageAddress())];
  }

  /** Loads the actions, unless they are there, and has them do something. */
  #load(then?: (actions: Actions<T>) => void): void {
    // They are of the widget, though they come later: what is protected is theirs too.
    const loading = this.#actions ?? this.loadActions(this as unknown as ActionsHost<T>);
    this.later(Promise.resolve(loading), (actions) => {
      this.#actions ??= actions;
      then?.(this.#actions);
    });
  }

  /** Before it is opened, so that all is there when it is. */
  readonly #onMore = (): void => {
    if (!this.#actions) this.#load();
  };

  /** The page around it is printed: by now the date may be another one, and so may the address. */
  readonly #onPaper = (): void => {
    this.#foot = this.paperFoot;
    this.renderNow();
  };

  readonly #onAddress = (): void => {
    const opened = openedLink();
    if (opened) this.#load((actions) => void actions.readLink(opened));
  };
}
