import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { forgetLocales, localeFor, type Locale } from './locale.js';
import { nearestLang, treesAround } from './nearest-lang.js';
import { loadTexts } from './texts.js';
import { addTexts } from './words.js';

/** What a locale controller needs of the element that it serves. */
interface LocalizedHost extends ReactiveControllerHost, Element {
  load(loading: Promise<unknown>, apply: () => void): void;
}

const controllers = new Set<LocaleController>();
let observer: MutationObserver | undefined;
const updateAll = (): void => controllers.forEach((controller) => controller.update());

/**
 * Words of a further language, over those that are there: `lang` a tag of BCP 47, `words` texts by the Danish ones, as
 * in `lm-widgets.<lang>.js`. What they lack is shown in the language that stands in; values that are no texts are left
 * out. The entry `''` names the language to be said where the words are few. Widgets that are shown change at once.
 */
export const addWords = (lang: string, words: unknown): void => {
  addTexts(lang, Object(words) as object);
  forgetLocales();
  updateAll();
};

/** Keeps an element in the language of the place where it stands. One observer serves the whole page. */
export class LocaleController implements ReactiveController {
  /** The locale that the element is shown in. */
  locale: Locale;
  /** Whether there are words to show. */
  isReady = false;
  readonly #host: LocalizedHost;
  #ready: Promise<void> | undefined;
  #resolveReady: (() => void) | undefined;

  constructor(host: LocalizedHost) {
    this.#host = host;
    this.locale = localeFor('da');
    host.addController(this);
  }

  /** Fulfilled once there are words to show. */
  get ready(): Promise<void> {
    return (this.#ready ??= new Promise((resolve) => {
      this.#resolveReady = resolve;
    }));
  }

  hostConnected(): void {
    controllers.add(this);
    observer ??= new MutationObserver(updateAll);
    for (const tree of treesAround(this.#host)) {
      observer.observe(tree, { subtree: true, attributeFilter: ['lang'] });
    }
    this.update();
  }

  hostDisconnected(): void {
    controllers.delete(this);
    if (controllers.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  }

  /** On a server there is nothing around the element: its own `lang` alone is known. */
  readOnServer(isServer: boolean): void {
    if (isServer) this.locale = localeFor(this.#host.getAttribute('lang')?.trim() || 'da');
  }

  /** Reads the language anew and renders where it has changed. */
  update(): void {
    const locale = localeFor(nearestLang(this.#host));
    if (this.isReady && locale === this.locale) return;
    const loading = loadTexts(this.#host.localName, locale.asked);
    if (loading) {
      // Until then, and where they cannot be had, it stays in the language that it is in.
      this.#host.load(loading, () => this.update());
      return;
    }
    this.locale = locale;
    this.isReady = true;
    this.#resolveReady?.();
    this.#host.requestUpdate();
  }
}
