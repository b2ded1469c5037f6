import type { CSSResultGroup, PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { parsePage } from '../export/page-address.js';
import { isRecord, record, toPlain, type Json } from '../state/json.js';
import { same } from '../state/merge.js';
import { STORAGE_MODES, type StorageMode } from '../storage/browser.js';
import type { AnswersController } from './controllers/answers.js';
import type { ExportMenuController } from './controllers/export-menu.js';
import { describe } from './describe.js';
import { browserEnvironment, type Environment } from './environment.js';
import { oneOf } from './one-of.js';
import { takesEnvironment } from './safe-environment.js';
import { fieldStyles } from './styles/fields.js';
import { Widget } from './widget.js';
import { wordsOf } from './words-of.js';
import { ACTION_WORDS } from '../state/action-words.js';

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
   * The export actions that are offered: words out of `print copy link file clear`, for a picker `ics` too; as a
   * property also a list of them. Default: all that the widget has. Empty or `none`: none. Other words are left out; where no
   * word is left, the default holds.
   */
  @wordsOf(ACTION_WORDS) @property() actions: string | readonly string[] | undefined;

  /**
   * The page that a link with answers opens: its address, whole or from this page on, with query and fragment as they
   * are. Default: this page, with its route where it keeps one behind `#/` or `#!`; on a page without an address, as
   * `about:srcdoc`, there is no link. What is no address of a page means the default.
   */
  @property({ attribute: 'share-base' }) shareBase: string | undefined;

  /** The clock and the storage that the widget uses. Default: the browser's, also in place of what fails. */
  @takesEnvironment @property({ attribute: false }) environment: Environment = browserEnvironment;

  protected abstract readonly answers: AnswersController<T>;
  protected abstract readonly exportMenu: ExportMenuController<T>;

  /**
   * The answers as plain data: the `data` of a saved file. Setting it writes nothing; nothing set means no answers; what
   * is no such data is refused, and the answers stay as they are.
   */
  get value(): T {
    return this.answers.read();
  }

  set value(data: unknown) {
    const plain = toPlain(data ?? {});
    const parsed = record(this.answers.parse(plain));
    const known = Object.keys(parsed).filter((name) => isRecord(plain) && Object.hasOwn(plain, name));
    if (!isRecord(plain) || (known.length === 0 && Object.keys(plain).length > 0)) {
      this.refuse('value', `use the data of a saved file, not “${describe(data)}”`);
      return;
    }
    this.answers.replace(plain);
    const lost = known.filter((name) => !same(plain[name], parsed[name]));
    if (lost.length > 0) this.refuse('value', `not all of ${lost.join(', ')} can be read`);
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

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { shareBase } = this;
    if (this.isConnected && changed.has('shareBase') && shareBase && !parsePage(shareBase))
      this.reportMisuse('shareBase', `use the address of a page, not “${shareBase}”`);
  }

  /** Changes the answers because the user did something: what the last export said is no longer true. */
  protected changeAnswers(change: (state: T) => T): void {
    this.exportMenu.dismissMessage();
    this.answers.update(change);
  }
}
