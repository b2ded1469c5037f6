import type { ComingClip } from '../../export/clipboard.js';
import { escapeHtml } from '../../export/escape-html.js';
import { withParameter } from '../../export/fragment.js';
import { encodeLink, encodeStored } from '../../export/link.js';
import { linkedPage } from '../../export/page-address.js';
import type { Summary } from '../../export/summary.js';
import type { Json } from '../../state/json.js';
import type { AnswersController } from '../controllers/answers.js';
import type { ExportHost } from './export-host.js';

interface LinkClipOptions<T> {
  readonly summarise: (state: T) => Summary;
  /** The answers without what could tell of persons. */
  readonly withoutText: (state: T) => T;
}

/** Characters: what mail programs and chats let through in one address. */
const LONGEST_LINK = 4000;

/** A text that may still be in the making, as another one. */
const when = (text: string | Promise<string>, change: (text: string) => string): string | Promise<string> =>
  typeof text === 'string' ? change(text) : text.then(change);

/** The answers as a link, as it is copied: its address, and as HTML one link whose text is the title of the answers. */
export class LinkClip<T extends Json> {
  /** Whether what was written goes along. */
  withNotes = false;
  readonly #host: ExportHost;
  readonly #answers: AnswersController<T>;
  readonly #options: LinkClipOptions<T>;
  /** The code of some answers: in the making, stored as it is, or made. */
  #made: { readonly state: T; readonly withNotes: boolean; code: string | Promise<string> } | undefined;

  constructor(host: ExportHost, answers: AnswersController<T>, options: LinkClipOptions<T>) {
    this.#host = host;
    this.#answers = answers;
    this.#options = options;
  }

  /** It may be copied soon: on plain http, WebKit copies only what is there at the click. */
  readonly prepare = (): void => {
    const { state } = this.#answers;
    const { withNotes } = this;
    if (this.#made?.state === state && this.#made.withNotes === withNotes) return;
    const json = this.#answers.store.serialise(this.#state);
    const coming = encodeLink(json);
    const code = isSecureContext ? coming : (encodeStored(json) ?? coming);
    const made = { state, withNotes, code };
    this.#made = made;
    coming.then(
      (packed) => (made.code = packed),
      // Whoever copies is told.
      () => undefined,
    );
  };

  /** What is copied now. Throws, or rejects, where it is too long for an address. */
  get(): ComingClip {
    this.prepare();
    const page = linkedPage(this.#host.shareBase);
    const { title } = this.#options.summarise(this.#state);
    const text = when(this.#made?.code ?? '', (code) => {
      const address = withParameter(page, 'lm', code);
      if (address.length > LONGEST_LINK) throw new RangeError('too long for a link');
      return address;
    });
    return { text, html: when(text, (address) => `<a href="${escapeHtml(address)}">${escapeHtml(title)}</a>`) };
  }

  get #state(): T {
    const { state } = this.#answers;
    return this.withNotes ? state : this.#options.withoutText(state);
  }
}
