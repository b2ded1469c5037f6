import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Word } from '../../content/types.js';
import * as words from '../../content/words/common.js';
import { canPrint } from '../../export/permits.js';
import { localeFor, type Locale } from '../../localize/locale.js';
import { fit, isEarlier, type Item, type List } from '../../state/fit.js';
import type { Json } from '../../state/json.js';
import type { Persistence } from '../../state/persistence.js';
import { hashIds, parseSaved } from '../../state/saved.js';
import type { Shape } from '../../state/shape.js';
import { Store } from '../../state/store.js';
import type { StorageMode } from '../../storage/browser.js';
import { storageSentence } from '../../storage/sentences.js';
import type { Environment } from '../environment.js';
import { madeId } from '../made-id.js';
import { ListName, type NamedHost } from './list-names.js';

/** Milliseconds after the release of a button or a key: by then it has done what it does. */
const RELEASED_AFTER = 300;

/** What the controller reads of the widget, and has it do. */
export interface AnswersHost extends ReactiveControllerHost, NamedHost {
  readonly environment: Environment;
  readonly storage: StorageMode;
  readonly locale: Locale;
  readonly hasUpdated: boolean;
  announce(message: string): void;
}

export interface AnswersOptions<T> {
  readonly shape: Shape<T>;
  /** The ids of the items that can be answered. */
  readonly itemIds: () => readonly string[];
  /** The items that are the page's, whatever is chosen of them; none where all are built in. */
  readonly customItems: () => readonly { readonly id: string; readonly title: Word }[];
  /** Whether the items that can be answered are the page's. */
  readonly isCustom: () => boolean;
  /** Other answers are in place: of another key, set by the page, from a file or a link, or undone. */
  readonly onReplaced?: () => void;
}

/**
 * The answers of a widget: opens the store that the attributes ask for, writes when the page is left, and merges what
 * other tabs write, but never between press and release of a button.
 */
export class AnswersController<T extends Json> implements ReactiveController {
  readonly #host: AnswersHost;
  readonly #options: AnswersOptions<T>;
  readonly #name: ListName;
  #store: Store<T> | undefined;
  #persistence: Persistence | undefined;
  #unsubscribe: (() => void) | undefined;
  /** What the store was opened with. */
  #openedWith: readonly unknown[] = [];
  /** Set by the page before the first rendering, which knows the items that the answers belong to. */
  #early: { readonly data: unknown } | undefined;
  #renderedSentence = '';
  #release: ReturnType<typeof setTimeout> | undefined;
  /** Others have written: a field that had focus may show what it was before. */
  #isFieldOld = false;

  constructor(host: AnswersHost, options: AnswersOptions<T>) {
    this.#host = host;
    this.#options = options;
    this.#name = new ListName(host, {
      kind: options.shape.kind,
      isCustom: options.isCustom,
      rate: (text) => this.#rate(text),
      kept: (key) => {
        const place = host.environment.openStorage(host.storage, key);
        return [{ key, text: place.read() ?? '' }, ...(place.others?.() ?? [])].filter(({ text }) => text);
      },
    });
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
    return this.#early ? this.#options.shape.parse(this.#early.data) : this.#open().state;
  }

  /** Parses untrusted data into answers. */
  parse(data: unknown): T {
    return this.#options.shape.parse(data);
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
    this.#name.connect();
    document.addEventListener('visibilitychange', this.#flush);
    window.addEventListener('pagehide', this.#flush);
    window.addEventListener('pageshow', this.#onPageShow);
    for (const type of RELEASES) window.addEventListener(type, this.#onRelease, true);
    // Not on the host, which does not hear of focus that moves within its shadow tree.
    for (const type of PRESSES) this.#host.shadowRoot?.addEventListener(type, this.#onPress, true);
    this.#host.shadowRoot?.addEventListener('focusout', this.#onLeaveField);
    if (!this.#store) return;
    this.#subscribe();
    this.#sync();
  }

  hostDisconnected(): void {
    this.#name.disconnect();
    clearTimeout(this.#release);
    this.#flush();
    this.#unsubscribe?.();
    this.#store?.release();
    document.removeEventListener('visibilitychange', this.#flush);
    window.removeEventListener('pagehide', this.#flush);
    window.removeEventListener('pageshow', this.#onPageShow);
    for (const type of RELEASES) window.removeEventListener(type, this.#onRelease, true);
    for (const type of PRESSES) this.#host.shadowRoot?.removeEventListener(type, this.#onPress, true);
    this.#host.shadowRoot?.removeEventListener('focusout', this.#onLeaveField);
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
    const { environment, storage } = this.#host;
    const { shape, itemIds, onReplaced } = this.#options;
    const list = hashIds(itemIds());
    const key = this.#name.decide(list);
    const openWith = [environment, storage, key, list];
    if (this.#store && openWith.every((value, i) => value === this.#openedWith[i])) return this.#store;
    // Before the other is read: it may be the same place, of a list that was edited meanwhile.
    this.#store?.flush();
    const persistence = environment.openStorage(storage, key);
    const store = new Store({
      shape,
      list: this.#list,
      persistence,
      earlier: () => this.#name.earlier(),
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

  readonly #list = (): List => {
    const { locale } = this.#host;
    const custom = this.#options.customItems().map(({ id, title }): Item => {
      const [da, en] = [title(localeFor('da')), title(localeFor('en'))];
      const titles = [title(locale), da, en, { da, en }, { en, da }];
      return { id, title: title(locale), madeIds: titles.map(madeId) };
    });
    return { ids: this.#options.itemIds(), custom };
  };

  /** How well saved answers fit the items; 0 where they are not those to an earlier form of the list. */
  #rate(text: string): number {
    const { shape } = this.#options;
    const saved = parseSaved(text, shape.kind);
    if (saved.status !== 'ok') return 0;
    const fitted = fit(shape, saved, this.#list());
    if (fitted.isSame) return Infinity;
    return isEarlier(fitted) ? fitted.shared : 0;
  }

  #subscribe(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.#persistence?.subscribe((here) => {
      this.#sync(here);
      if (this.sentence !== this.#renderedSentence) this.#host.requestUpdate();
    });
  }

  readonly #flush = (): void => this.#store?.flush();

  /** The page comes back as it was left, by "back" or "forward": others may have written since. */
  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    this.#store?.release();
    this.#sync();
  };

  /** A click is to do what the user saw when pressing: what others write waits until then. */
  readonly #onPress = (event: Event): void => {
    // Of all keys only the space bar acts when it is released, and not in a field.
    if (event instanceof KeyboardEvent && (event.key !== ' ' || isTextField(event.target))) return;
    clearTimeout(this.#release);
    this.#store?.hold();
  };

  readonly #onRelease = (): void => {
    clearTimeout(this.#release);
    this.#release = setTimeout(() => this.#store?.release(), RELEASED_AFTER);
  };

  #sync(here?: boolean): void {
    this.#isFieldOld = true;
    this.#store?.sync(here);
  }

  /** What others have written into the field meanwhile shows once it is left. */
  readonly #onLeaveField = (event: Event): void => {
    if (this.#isFieldOld) this.#host.requestUpdate();
    // The next one may be of the same date.
    this.#isFieldOld &&= (event as FocusEvent).relatedTarget !== null;
  };
}

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');

const PRESSES = ['pointerdown', 'keydown'] as const;
const RELEASES = ['pointerup', 'pointercancel', 'keyup'] as const;
