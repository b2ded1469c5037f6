import { html, nothing, type TemplateResult } from 'lit';
import * as common from '../../content/words/common.js';
import * as words from '../../content/words/export-menu.js';
import type { Json } from '../../state/json.js';
import { kindOf } from '../../state/saved.js';
import type { OpenedSaved, Store } from '../../state/store.js';
import { renderButton } from '../templates/button.js';
import { renderHeading } from '../templates/heading.js';
import { renderMessage } from '../templates/message.js';
import type { ExportHost } from './export-host.js';
import { forgetLink, type LinkReader, type OpenedLink } from './opened-link.js';

interface LinkOfferOptions<T> {
  /** Answers to be looked at, those to items that the list has no more at their end. */
  readonly renderAnswers: (state: T) => TemplateResult;
  /** The reader takes the answers over. */
  readonly onUse: (state: T) => void;
}

/** Ratings of what is for the widget and cannot be shown: some widget has to say so. */
const SOMEBODY = 0.25;
const ITS_KIND = 0.5;

/** Answers that came with the page's address, until the reader has decided about them. */
export class LinkOffer<T extends Json> implements LinkReader {
  readonly element: ExportHost;
  readonly #getStore: () => Store<T>;
  readonly #options: LinkOfferOptions<T>;
  #link: OpenedLink | undefined;
  /** What the link holds, once that is known. */
  #read: { readonly text: string | undefined } | undefined;

  constructor(host: ExportHost, getStore: () => Store<T>, options: LinkOfferOptions<T>) {
    this.element = host;
    this.#getStore = getStore;
    this.#options = options;
  }

  /** Whether the reader has to decide: until then, the widget's own content is not rendered. */
  get isOpen(): boolean {
    return this.#offered !== undefined;
  }

  /** Shows the answers if they are for this widget; of several, the one that they suit best does. */
  async read(link: OpenedLink): Promise<void> {
    if (link === this.#link || link.isDone) return;
    this.#link = link;
    this.#read = undefined;
    link.readers.add(this);
    const text = await link.text;
    // Another one may have been opened meanwhile.
    if (link !== this.#link) return;
    this.#read = { text };
    for (const reader of link.readers) reader.changed();
    const fault = this.#fault;
    if (fault) this.element.announce(fault);
  }

  rate(text: string | undefined): number {
    if (!this.element.isConnected) return 0;
    const store = this.#getStore();
    const kind = text === undefined ? undefined : kindOf(text);
    if (text === undefined || kind === undefined) return SOMEBODY;
    if (kind !== store.kind) return 0;
    const opened = store.open(text);
    if (opened.status !== 'ok' || !opened.fits) return ITS_KIND;
    return opened.isSame ? Infinity : 1 + opened.shared;
  }

  changed(): void {
    const focused = this.element.shadowRoot?.activeElement;
    this.element.requestUpdate();
    void this.element.updateComplete.then(() => {
      // What had focus is not rendered while the reader decides.
      if (focused && !focused.isConnected && this.isOpen) void this.element.focusOn('offer');
    });
  }

  /** Takes away what was said of a link that cannot be used. */
  dismissFault(): void {
    if (!this.#link || !this.#fault) return;
    this.#link.isDone = true;
    this.#forget();
  }

  render(): TemplateResult | typeof nothing {
    const { locale, headingLevel } = this.element;
    const fault = this.#fault;
    if (fault) return renderMessage(locale, { text: fault });
    const offered = this.#offered;
    if (offered === undefined) return nothing;
    return html`
      <div part="message" class="message" role="group" aria-labelledby="offer">
        ${renderHeading(headingLevel + 1, words.sharedTitle(locale), { id: 'offer', focusable: true })}
        ${this.#options.renderAnswers(offered)}
        <div class="buttons">
          ${renderButton({ text: words.sharedUse(locale), variant: 'primary', onClick: this.#onUse })}
          ${renderButton({
            text: this.#getStore().isEmpty ? common.actionClose(locale) : words.sharedKeep(locale),
            onClick: this.#onKeep,
          })}
        </div>
      </div>
    `;
  }

  /** What the link holds, where it is for this widget. */
  get #opened(): OpenedSaved<T> | undefined {
    if (!this.#link?.readers.has(this) || !this.#read) return undefined;
    const { text } = this.#read;
    const ratings = [...this.#link.readers].map((reader) => ({ reader, rating: reader.rate(text) }));
    let [best] = ratings;
    for (const rated of ratings) if (!best || rated.rating > best.rating || isBefore(rated, best)) best = rated;
    if (best?.reader !== this || !best.rating) return undefined;
    return this.#getStore().open(text ?? '{}');
  }

  get #offered(): T | undefined {
    const opened = this.#opened;
    return opened?.status === 'ok' && opened.fits ? opened.state : undefined;
  }

  /** Why it cannot be used. */
  get #fault(): string | undefined {
    const { locale } = this.element;
    const opened = this.#opened;
    if (!opened) return undefined;
    if (opened.status === 'ok') return opened.fits ? undefined : words.sharedOther(locale);
    return opened.status === 'newer' ? words.sharedNewer(locale) : words.sharedBroken(locale);
  }

  /** For all that could have shown it. */
  #forget(): void {
    const link = this.#link;
    for (const reader of link?.readers ?? []) {
      link?.readers.delete(reader);
      reader.changed();
    }
    this.#link = undefined;
  }

  readonly #onUse = (): void => {
    const offered = this.#offered;
    this.#forget();
    forgetLink();
    if (offered !== undefined) this.#options.onUse(offered);
  };

  readonly #onKeep = async (): Promise<void> => {
    this.#forget();
    forgetLink();
    await this.element.updateComplete;
    // Where the page has taken the heading away, whatever comes first.
    this.element.shadowRoot?.querySelector<HTMLElement>('#heading, input, textarea, button')?.focus();
  };
}

interface Rated {
  readonly reader: LinkReader;
  readonly rating: number;
}

/** Of two that it suits alike, the first on the page. */
const isBefore = (a: Rated, b: Rated): boolean =>
  a.rating === b.rating &&
  Boolean(a.reader.element.compareDocumentPosition(b.reader.element) & Node.DOCUMENT_POSITION_FOLLOWING);
