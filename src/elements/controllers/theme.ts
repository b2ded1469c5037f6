import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isDkfds, type Theme } from '../themes.js';

/** Recognises the design system of the page, for `theme="auto"`. */
export class ThemeController implements ReactiveController {
  /** The theme that `auto` stands for. */
  detected: Theme = 'auto';
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#detect();
    // A script that is still to come may put the header of the page in place.
    if (document.readyState !== 'complete') window.addEventListener('load', this.#detect, { once: true });
  }

  hostDisconnected(): void {
    window.removeEventListener('load', this.#detect);
  }

  readonly #detect = (): void => {
    const theme = isDkfds() ? 'dkfds' : 'auto';
    if (theme === this.detected) return;
    this.detected = theme;
    this.#host.requestUpdate();
  };
}
