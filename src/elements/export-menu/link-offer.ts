import { html, nothing, type TemplateResult } from 'lit';
import * as words from '../../content/words/export-menu.js';
import type { Summary } from '../../export/summary.js';
import type { Json } from '../../state/json.js';
import { parseSaved } from '../../state/saved.js';
import type { Store } from '../../state/store.js';
import { renderButton } from '../templates/button.js';
import type { ExportHost } from './export-host.js';
import { forgetLink, type OpenedLink } from './opened-link.js';

interface LinkOfferOptions<T> {
  readonly summarise: (state: T) => Summary;
  /** The reader takes the answers over. */
  readonly onUse: (state: T) => void;
  /** The link is for this widget and cannot be read; `text` says why. */
  readonly onUnreadable: (text: string) => void;
}

/** Answers that came with the page's address, until the reader has decided about them. */
export class LinkOffer<T extends Json> {
  readonly #host: ExportHost;
  readonly #getStore: () => Store<T>;
  readonly #options: LinkOfferOptions<T>;
  #offered: T | undefined;

  constructor(host: ExportHost, getStore: () => Store<T>, options: LinkOfferOptions<T>) {
    this.#host = host;
    this.#getStore = getStore;
    this.#options = options;
  }

  /** Offers the answers if they are for this widget. */
  async read(opened: Promise<OpenedLink>): Promise<void> {
    const { text } = await opened;
    const { locale } = this.#host;
    const store = this.#getStore();
    const saved = parseSaved(text ?? '{}', store.kind);
    if (saved.status === 'ok' && saved.list === store.list) {
      this.#offered = store.parse(saved.data);
      this.#host.requestUpdate();
    } else if (text === undefined) this.#options.onUnreadable(words.sharedBroken(locale));
    else if (saved.status === 'newer') this.#options.onUnreadable(words.sharedNewer(locale));
    else return;
    forgetLink();
  }

  /** The answers of a link, to be looked at before anything is taken over; nothing where none came. */
  render(): TemplateResult | typeof nothing {
    const { locale } = this.#host;
    if (this.#offered === undefined) return nothing;
    const { groups } = this.#options.summarise(this.#offered);
    return html`
      <div part="message" class="message" role="group" aria-labelledby="offer">
        <p id="offer" class="strong">${words.sharedTitle(locale)}</p>
        <ul>
          ${groups.map(
            ({ heading, rows }) => html`
              ${heading ? html`<li class="strong">${heading}</li>` : nothing}
              ${rows.map(({ label, text }) => html`<li>${label}${text ? `: ${text}` : nothing}</li>`)}
            `,
          )}
        </ul>
        <div class="buttons">
          ${renderButton({ text: words.sharedUse(locale), variant: 'primary', onClick: this.#onUse })}
          ${renderButton({ text: words.sharedKeep(locale), onClick: this.#onKeep })}
        </div>
      </div>
    `;
  }

  readonly #onUse = (): void => {
    const offered = this.#offered;
    this.#offered = undefined;
    if (offered !== undefined) this.#options.onUse(offered);
  };

  readonly #onKeep = async (): Promise<void> => {
    this.#offered = undefined;
    this.#host.requestUpdate();
    await this.#host.focusOn('heading');
  };
}
