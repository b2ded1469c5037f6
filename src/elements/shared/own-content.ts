import type { Controller, LmElement } from './element.js';

/**
 * What an editor wrote inside the tag, read when the element is put into the page and whenever it changes. It is also
 * what shows without script.
 */
export abstract class OwnContent implements Controller {
  protected readonly host: LmElement;
  readonly #observer = new MutationObserver(() => this.#update());

  constructor(host: LmElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.host, { childList: true, subtree: true, characterData: true });
    this.#update();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  protected abstract read(): void;

  #update(): void {
    this.read();
    this.host.requestUpdate();
  }
}
