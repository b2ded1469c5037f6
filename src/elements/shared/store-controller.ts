import type { Json } from '../../state/json.js';
import type { Persistence } from '../../state/persistence.js';
import { Store, type StoreOptions } from '../../state/store.js';
import type { Controller, LmElement } from './element.js';

export interface StoreSource<T> extends Omit<StoreOptions<T>, 'persistence' | 'onChange' | 'onSync'> {
  readonly persistence: Persistence;
}

/** Gives an element its store: writes when the page is left, takes in other tabs, but never while somebody types. */
export class StoreController<T extends Json> implements Controller {
  readonly #host: LmElement;
  readonly #onSync: () => void;
  #store: Store<T> | undefined;
  #unsubscribe: (() => void) | undefined;
  #persistence: Persistence | undefined;
  /** Another tab has written while a text field here had focus. */
  #waiting = false;

  constructor(host: LmElement, onSync: () => void) {
    this.#host = host;
    this.#onSync = onSync;
    host.addController(this);
  }

  get store(): Store<T> {
    if (!this.#store) throw new Error('The store is opened before the first update.');
    return this.#store;
  }

  /** Opens a store in place of the one before, whose answers are written first. */
  open(source: StoreSource<T>): void {
    this.#store?.flush();
    this.#persistence = source.persistence;
    this.#store = new Store({ ...source, onChange: () => this.#host.requestUpdate(), onSync: this.#onSync });
    if (this.#host.isConnected) this.#listen();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#flush);
    window.addEventListener('pagehide', this.#flush);
    this.#host.addEventListener('focusout', this.#syncLate);
    if (this.#store) {
      this.#listen();
      this.#sync();
    }
  }

  hostDisconnected(): void {
    this.#flush();
    this.#unsubscribe?.();
    document.removeEventListener('visibilitychange', this.#flush);
    window.removeEventListener('pagehide', this.#flush);
    this.#host.removeEventListener('focusout', this.#syncLate);
  }

  #listen(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.#persistence?.subscribe(this.#sync);
  }

  readonly #flush = (): void => this.#store?.flush();

  readonly #sync = (here?: boolean): void => {
    const focused = this.#host.shadowRoot?.activeElement;
    this.#waiting =
      focused instanceof HTMLTextAreaElement || (focused instanceof HTMLInputElement && focused.type === 'text');
    if (!this.#waiting) this.#store?.sync(here);
  };

  readonly #syncLate = (): void => {
    // After the event, focus has left.
    if (this.#waiting) queueMicrotask(() => this.#sync());
  };
}
