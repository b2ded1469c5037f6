import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { describe } from '../describe.js';

type LoaderHost = ReactiveControllerHost & Element;

/** What is loaded: a function is called again, once there is a network, where what it loads cannot be had. */
export type Loading<T> = Promise<T> | (() => Promise<T>);

/** Loads what is not needed at first view. */
export class LazyLoader implements ReactiveController {
  readonly #host: LoaderHost;
  readonly #loading = new Set<Promise<void>>();
  /** What could not be had, and is tried again. */
  #failed: readonly (() => void)[] = [];
  /** Each file that is missing is told of once. */
  readonly #told = new Set<string>();

  constructor(host: LoaderHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('online', this.#retry);
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#retry);
  }

  /** What is being loaded at this moment; undefined where nothing is. */
  get pending(): Promise<unknown> | undefined {
    return this.#loading.size > 0 ? Promise.all(this.#loading) : undefined;
  }

  /** Applies a value once it is there and requests an update. Logs a warning on rejection; the widget stays as it is. */
  load<T>(loading: Loading<T>, apply: (value: T) => void, onFailed: () => void): void {
    const done = (typeof loading === 'function' ? loading() : loading)
      .then(apply)
      .catch((error: unknown) => {
        const text = describe(error);
        if (!this.#told.has(text)) console.warn(`<${this.#host.localName}> ${text}`);
        this.#told.add(text);
        if (typeof loading === 'function') this.#failed = [...this.#failed, () => this.load(loading, apply, onFailed)];
        onFailed();
      })
      .finally(() => {
        this.#loading.delete(done);
        this.#host.requestUpdate();
      });
    this.#loading.add(done);
  }

  readonly #retry = (): void => {
    const failed = this.#failed;
    this.#failed = [];
    for (const again of failed) again();
  };
}
