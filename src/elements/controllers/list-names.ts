/**
 * Under which key a widget keeps its answers: by its `storage-key`; by its built-in content; or, for the page's own
 * content, by the page and the element's id or its place there.
 */
import type { Audience } from '../../content/audience.js';
import { stringify } from '../../state/json.js';
import type { KeptText } from '../../state/persistence.js';
import { parseSaved, type Kind } from '../../state/saved.js';
import { pageName } from '../../storage/page-name.js';

export interface NamedHost extends HTMLElement {
  readonly storageKey: string | null | undefined;
  readonly audience: Audience;
}

export interface ListNameOptions {
  readonly kind: Kind;
  /** Whether the content is the page's. */
  readonly isCustom: () => boolean;
  /** How well saved answers fit the list; 0 where they are not its own. */
  readonly rate: (text: string) => number;
  /** What is kept where the answers would be kept: under a key, and under all others. */
  readonly kept: (key: string) => readonly KeptText[];
}

/** Those of the widgets on the page. */
const names = new Set<ListName>();

const BUILT_IN = { team: 'default', me: 'default-me' };

/** On it stands one list after the other: `embed/page.js` marks its widget. */
const STAND_ALONE = 'data-stand-alone';

/** The page; one without an address of its own is the one that it was written into. */
const currentPage = (): string => pageName(new URL(location.protocol === 'about:' ? document.baseURI : location.href));

const outermost = (element: Element): Element => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? outermost(root.host) : element;
};

export class ListName {
  /** The key in use. */
  key: string | undefined;
  readonly #host: NamedHost;
  readonly #options: ListNameOptions;
  readonly #prefix: string;
  /** The list and the element's id that the key was decided for. */
  #decidedFor: string | undefined;
  /** Decided before the element was on the page: its place is not known. */
  #isProvisional = false;

  constructor(host: NamedHost, options: ListNameOptions) {
    this.#host = host;
    this.#options = options;
    this.#prefix = `lm:1:${options.kind}:`;
  }

  connect(): void {
    names.add(this);
    if (this.#isProvisional) this.#decidedFor = this.key = undefined;
  }

  disconnect(): void {
    names.delete(this);
  }

  /** The key for a list, by its hash: decided once, so that it stays while widgets and addresses around it change. */
  decide(list: string): string {
    const { id } = this.#host;
    const name = this.#nameOf(list);
    const decideFor = stringify([list, id, name]);
    if (this.key === undefined || decideFor !== this.#decidedFor) {
      this.#decidedFor = decideFor;
      if (name !== undefined) this.key = this.#prefix + name;
      else if (id) this.key = this.#page + id;
      // Another list in the same place of the same page is this one, edited before the user's eyes.
      else if (!this.key || !this.#isPlace(this.key)) this.#takePlace();
    }
    return this.key ?? '';
  }

  /** Saved answers under other names that may be those to an earlier form of the list. */
  earlier(): readonly string[] {
    const { kind, kept, isCustom } = this.#options;
    if (!isCustom() || !this.key) return [];
    const own = new Set([...names].flatMap(({ key }) => key ?? []));
    const isEarlier = ({ key, text }: KeptText): boolean => {
      const name = key.slice(this.#prefix.length);
      if (own.has(key) || !key.startsWith(this.#prefix) || Object.values(BUILT_IN).includes(name)) return false;
      if (name === this.#host.id || key.startsWith(this.#page)) return true;
      // The name that a list had by its items alone.
      const saved = parseSaved(text, kind);
      return saved.status === 'ok' && saved.list === name;
    };
    return kept(this.key)
      .filter(isEarlier)
      .map(({ text }) => text);
  }

  /** What the keys of this page's own lists begin with. */
  get #page(): string {
    return `${this.#prefix}${currentPage()}#`;
  }

  /** The name, where neither the page nor the place in it matters. */
  #nameOf(list: string): string | undefined {
    const { storageKey, audience } = this.#host;
    if (storageKey) return storageKey;
    if (!this.#options.isCustom()) return BUILT_IN[audience];
    return this.#host.hasAttribute(STAND_ALONE) ? list : undefined;
  }

  #isPlace(key: string): boolean {
    return key.startsWith(this.#page) && /^\d+$/.test(key.slice(this.#page.length));
  }

  /**
   * Gives a place to every list of the page that needs one and has none yet. A list first looks among the page's places
   * for its own answers, the best match first: one that was put in above another takes nothing from it.
   */
  #takePlace(): void {
    const page = this.#page;
    this.#isProvisional = !names.has(this);
    this.key = this.#isProvisional ? `${page}0` : undefined;
    if (this.#isProvisional) return;
    const all = [...names].filter((name) => name.#prefix === this.#prefix).sort((a, b) => a.#compare(b));
    const taken = new Set(all.map(({ key }) => key));
    const waiting = new Set(all.filter((name) => !name.key && !name.#host.id && name.#nameOf('') === undefined));
    const used = [...waiting].flatMap((name) => {
      const places = name.#options.kept(`${page}1`).filter(({ key }) => this.#isPlace(key));
      return places.map(({ key, text }) => ({ name, key, rating: name.#options.rate(text) }));
    });
    const take = (name: ListName, key: string): void => {
      name.key = key;
      taken.add(key);
      waiting.delete(name);
    };
    for (const { name, key } of used.filter(({ rating }) => rating).sort((a, b) => b.rating - a.rating))
      if (waiting.has(name) && !taken.has(key)) take(name, key);
    for (const name of waiting) {
      let place = all.indexOf(name) + 1;
      const isTaken = () => taken.has(`${page}${place}`);
      // What lies at its own place is that of a list that is gone, or its own, all reworded; at another it is not.
      if (isTaken()) while (isTaken() || used.some(({ key }) => key === `${page}${place}`)) place += 1;
      take(name, `${page}${place}`);
    }
  }

  /** In the order of the page. */
  #compare(other: ListName): number {
    const position = outermost(this.#host).compareDocumentPosition(outermost(other.#host));
    return position & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
  }
}
