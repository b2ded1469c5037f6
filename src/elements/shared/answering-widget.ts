import { html, type TemplateResult } from 'lit/html.js';
import * as words from '../../content/words/common.js';
import type { Json } from '../../state/json.js';
import { hashIds, type Kind } from '../../state/saved.js';
import type { Store } from '../../state/store.js';
import { STORAGE_MODES, type StorageMode } from '../../storage/browser.js';
import type { Changes, Properties } from './element.js';
import { fieldStyles } from './field.styles.js';
import { browserEnvironment, type Environment } from './environment.js';
import { StoreController } from './store-controller.js';
import { Widget } from './widget.js';

/** What the widgets share that keep answers: where these are kept, and the sentence that says so. */
export abstract class AnsweringWidget<T extends Json> extends Widget {
  static override readonly styles = [...Widget.styles, fieldStyles];

  static override readonly properties: Properties = {
    ...Widget.properties,
    storage: {},
    storageKey: {},
    environment: { attribute: false },
  };

  protected static override choices = { ...Widget.choices, storage: STORAGE_MODES };

  /** Where answers are kept: `local`, `session` (until the tab closes) or `none`. Default `local`; another value means the default. */
  declare storage: StorageMode;
  /**
   * Keeps the answers apart from, or together with, those of other widgets of the kind. Default: `default`; for own
   * items the element's `id`, else a name made from their ids.
   */
  declare storageKey: string | undefined;
  /** The clock and the storage that the widget uses. Default: the browser's. */
  declare environment: Environment;

  protected abstract readonly kind: Kind;
  readonly #answers = new StoreController<T>(this, () => this.say(words.sync(this.locale)));

  /** What the open store was opened with. */
  #place: readonly unknown[] = [];

  constructor() {
    super();
    this.environment = browserEnvironment;
  }

  /** The answers as plain data: the `data` of a saved file. Setting it fires no event and writes nothing. */
  get value(): T {
    this.#open();
    return this.store.state;
  }

  set value(data: unknown) {
    this.#open();
    this.store.replace(data);
    this.onAnswersReplaced();
  }

  protected get store(): Store<T> {
    return this.#answers.store;
  }

  /** The ids of the items that can be answered. */
  protected abstract itemIds(): readonly string[];
  /** Whether the items are the page's own. */
  protected get hasOwnContent(): boolean {
    return false;
  }
  /** Makes a state of data of unknown make-up. */
  protected abstract readState(data: unknown): T;

  /** Other answers are in place: of another key, set by the page, or from a file. */
  protected onAnswersReplaced(): void {}

  protected override willUpdate(changes: Changes): void {
    super.willUpdate(changes);
    this.#open();
  }

  /** Takes in what the user did. */
  protected change(change: (state: T) => T): void {
    this.store.update(change);
  }

  /** The sentence that says where the answers are kept: always in sight. */
  protected renderKeeping(): TemplateResult {
    const sentence = {
      local: words.savedLocal,
      session: words.savedSession,
      none: words.savedNone,
      blocked: words.savedBlocked,
      newer: words.savedNewer,
    }[this.store.keeping];
    return html`<p class="keeping">${sentence(this.locale)}</p>`;
  }

  /** Opens the store that the attributes ask for, unless it is open already. */
  #open(): void {
    const { kind, environment, storage } = this;
    const list = hashIds(this.itemIds());
    const name = this.storageKey || (this.hasOwnContent ? this.id || list : 'default');
    const key = `lm:1:${kind}:${name}`;
    const place = [environment, storage, key, list];
    if (place.every((part, i) => part === this.#place[i])) return;
    this.#place = place;
    this.#answers.open({
      kind,
      list,
      read: (data) => this.readState(data),
      persistence: environment.openStorage(storage, key),
      now: environment.now,
    });
    this.onAnswersReplaced();
  }
}
