import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import type { Json } from '../state/json.js';
import { STORAGE_MODES, type StorageMode } from '../storage/browser.js';
import type { AnswersController } from './controllers/answers.js';
import type { ExportMenuController } from './controllers/export-menu.js';
import { browserEnvironment, type Environment } from './environment.js';
import { oneOf } from './one-of.js';
import { fieldStyles } from './styles/fields.js';
import { Widget } from './widget.js';

const MINUTE = 60_000;

/** The public attributes of the widgets that keep answers. */
export abstract class AnswersWidget<T extends Json> extends Widget {
  static override styles: CSSResultGroup = [Widget.styles, fieldStyles];

  /** Where answers are kept: `local`, `session` (until the tab closes) or `none`. Default `local`; another value means the default. */
  @oneOf(STORAGE_MODES) @property() storage: StorageMode = 'local';

  /**
   * Keeps the answers together with those of other widgets of the kind that have the same key, on any page, and apart
   * from all others (text). Default: `default`, for one person `default-me`; for the page's own items the page and the
   * element's `id`, else its place on the page.
   */
  @property({ attribute: 'storage-key' }) storageKey: string | undefined;

  /**
   * The export actions that are offered: words out of `print copy link file clear`, for a picker `ics` too.
   * Default: all that the widget has. Empty: none.
   */
  @property() actions: string | undefined;

  /** The page that a link with answers opens (URL). Default: this page, without its fragment. */
  @property({ attribute: 'share-base' }) shareBase: string | undefined;

  /** The clock and the storage that the widget uses. Default: the browser's. */
  @property({ attribute: false }) environment: Environment = browserEnvironment;

  protected abstract readonly answers: AnswersController<T>;
  protected abstract readonly exportMenu: ExportMenuController<T>;

  /** The answers as plain data: the `data` of a saved file. Setting it fires no event and writes nothing. */
  get value(): T {
    return this.answers.read();
  }

  set value(data: unknown) {
    this.answers.replace(data);
  }

  /**
   * Today's date where the user is (ISO 8601).
   *
   * @internal
   */
  get today(): string {
    const now = this.environment.now();
    return new Date(now.getTime() - now.getTimezoneOffset() * MINUTE).toISOString().slice(0, 10);
  }

  override connectedCallback(): void {
    // Lit keeps what a page has set before the script for reactive properties alone, and would read this one, and so
    // open the store, before attributes are checked.
    if (Object.hasOwn(this, 'value')) {
      const { value } = this;
      Reflect.deleteProperty(this, 'value');
      this.value = value;
    }
    super.connectedCallback();
  }

  /** Changes the answers because the user did something: what the last export said is no longer true. */
  protected changeAnswers(change: (state: T) => T): void {
    this.exportMenu.dismissMessage();
    this.answers.update(change);
  }
}
