import type { ReactiveController, ReactiveControllerHost } from 'lit';
import * as words from '../../content/words/common.js';
import { canPrint } from '../../export/permits.js';
import type { Locale } from '../../localize/locale.js';
import type { Json } from '../../state/json.js';
import type { Persistence } from '../../state/persistence.js';
import { hashIds, type Kind } from '../../state/saved.js';
import { Store } from '../../state/store.js';
import type { StorageMode } from '../../storage/browser.js';
import { storageSentence } from '../../storage/sentences.js';
import type { Environment } from '../environment.js';

/** What the controller reads of the widget, and has it do. */
export interface AnswersHost extends ReactiveControllerHost, HTMLElement {
  readonly environment: Environment;
  readonly storage: StorageMode;
  readonly storageKey: string | null | undefined;
  readonly locale: Locale;
  readonly hasUpdated: boolean;
  announce(message: string): void;
}

export interface AnswersOptions<T> {
  readonly kind: Kind;
  /** Parses untrusted data into a state; `undefined` into the empty one. */
  readonly parse: (data: unknown) => T;
  /** The ids of the items that can be answered. */
  readonly itemIds: () => readonly string[];
  /** Whether the items are the page's. */
  readonly isCustom: () => boolean;
  /** Other answers are in place: of another key, set by the page, from a file or a link, or undone. */
  readonly onReplaced?: () => void;
}

/**
 * The answers of a widget: opens the store that the attributes ask for, writes when the page is left, and merges what
 * other tabs write, but never while somebody types.
 */
export class AnswersController<T extends Json> implements ReactiveController {
  readonly #host: AnswersHost;
  readonly #options: AnswersOptions<T>;
  #store: Store<T> | undefined;
  #persistence: Persistence | undefined;
  #unsubscribe: (() => void) | undefined;
  /** What the store was opened with. */
  #openedWith: readonly unknown[] = [];
  /** Set by the page before the first rendering, which knows the items that the answers belong to. */
  #early: { readonly data: unknown } | undefined;
  #renderedSentence = '';
  /** Another tab has written while a text field here had focus. */
  #syncIsDue = false;

  constructor(host: AnswersHost, options: AnswersOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get store(): Store<T> {
    return this.#store ?? this.#open();
  }

  get state(): T {
    return this.store.state;
  }

  /** Where the answers are, in a sentence. */
  get sentence(): string {
    const { locale, isConnected } = this.#host;
    const { keeping } = this.store;
    if (keeping === 'newer') return words.savedNewer(locale);
    // A sandbox forbids printing as well, and on a server nobody prints.
    if (keeping === 'blocked' && isConnected && !canPrint()) return words.savedBlockedCopy(locale);
    const own = keeping === this.#persistence?.keeping ? this.#persistence.sentence : undefined;
    return (own ?? storageSentence(keeping))(locale);
  }

  /** The answers of the store that the attributes ask for by now, be it rendered or not. */
  read(): T {
    return this.#early ? this.#options.parse(this.#early.data) : this.#open().state;
  }

  /** Parses untrusted data into answers. */
  parse(data: unknown): T {
    return this.#options.parse(data);
  }

  /** Changes the answers because the user did something. */
  update(change: (state: T) => T): void {
    this.store.update(change);
  }

  /** Puts other answers in place because the user wants them. */
  restore(state: T): void {
    this.store.update(() => state);
    this.#options.onReplaced?.();
  }

  /** Puts answers in place that the page sets: nothing is written. */
  replace(data: unknown): void {
    if (!this.#host.hasUpdated) {
      this.#early = { data };
      this.#host.requestUpdate();
      return;
    }
    this.#open().replace(data);
    this.#options.onReplaced?.();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#flush);
    window.addEventListener('pagehide', this.#flush);
    // Not on the host, which does not hear of focus that moves within its shadow tree.
    this.#host.shadowRoot?.addEventListener('focusout', this.#syncIfDue);
    if (!this.#store) return;
    this.#subscribe();
    this.#sync();
  }

  hostDisconnected(): void {
    this.#flush();
    this.#unsubscribe?.();
    document.removeEventListener('visibilitychange', this.#flush);
    window.removeEventListener('pagehide', this.#flush);
    this.#host.shadowRoot?.removeEventListener('focusout', this.#syncIfDue);
  }

  hostUpdate(): void {
    const store = this.#open();
    if (!this.#early) return;
    store.replace(this.#early.data);
    this.#early = undefined;
    this.#options.onReplaced?.();
  }

  hostUpdated(): void {
    this.#renderedSentence = this.sentence;
  }

  /** The store that the attributes ask for; in place of another one, whose answers are written first. */
  #open(): Store<T> {
    const { environment, storage, storageKey, id } = this.#host;
    const { kind, parse, itemIds, isCustom, onReplaced } = this.#options;
    const list = hashIds(itemIds());
    const key = `lm:1:${kind}:${storageKey || (isCustom() ? id || list : 'default')}`;
    const openWith = [environment, storage, key, list];
    if (this.#store && openWith.every((value, i) => value === this.#openedWith[i])) return this.#store;
    const persistence = environment.openStorage(storage, key);
    this.#store?.flush();
    const store = new Store({
      kind,
      list,
      parse,
      persistence,
      now: environment.now,
      onChange: () => this.#host.requestUpdate(),
      onSync: () => this.#host.announce(words.sync(this.#host.locale)),
    });
    this.#openedWith = openWith;
    this.#persistence = persistence;
    this.#store = store;
    if (this.#host.isConnected) this.#subscribe();
    onReplaced?.();
    return store;
  }

  #subscribe(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.#persistence?.subscribe((here) => {
      this.#sync(here);
      if (this.sentence !== this.#renderedSentence) this.#host.requestUpdate();
    });
  }

  readonly #flush = (): void => this.#store?.flush();

  readonly #sync = (here?: boolean): void => {
    const focused = this.#host.shadowRoot?.activeElement;
    this.#syncIsDue =
      focused instanceof HTMLTextAreaElement || (focused instanceof HTMLInputElement && focused.type === 'text');
    if (!this.#syncIsDue) this.#store?.sync(here);
  };

  readonly #syncIfDue = (): void => {
    // After the event, focus has left.
    if (this.#syncIsDue) queueMicrotask(() => this.#sync());
  };
}
