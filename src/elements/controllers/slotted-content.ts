import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type SlottedHost = ReactiveControllerHost & HTMLElement;

/**
 * What an editor wrote inside the tag: read when the element is connected and whenever it changes. It is also what shows
 * without script.
 */
export abstract class SlottedContent<Host extends SlottedHost = SlottedHost> implements ReactiveController {
  protected readonly host: Host;
  #observer: MutationObserver | undefined;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(this.#onChange);
    this.#observer.observe(this.host, { childList: true, subtree: true, characterData: true });
    this.#onChange();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  protected abstract parse(host: Host): void;

  readonly #onChange = (): void => {
    this.parse(this.host);
    this.host.requestUpdate();
  };
}
