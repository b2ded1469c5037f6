import { stringify, type Json } from './json.js';
import { merge } from './merge.js';
import type { Keeping, Persistence } from './persistence.js';
import { parseSaved, VERSION, type Kind, type Saved } from './saved.js';

/** Time from the last keystroke to the write, in milliseconds. */
const WRITE_AFTER = 300;

export interface StoreOptions<T> {
  readonly kind: Kind;
  /** Hash of the item ids. */
  readonly list: string;
  /** Parses untrusted data into a state; `undefined` into the empty one. */
  readonly parse: (data: unknown) => T;
  readonly persistence: Persistence;
  readonly now: () => Date;
  /** Called whenever the state is another one. */
  readonly onChange: () => void;
  /** Called when another tab has written something new. */
  readonly onSync: () => void;
}

/** The answers of one widget: read once, changed by the user, written a moment later, merged with other tabs. */
export class Store<T extends Json> {
  state: T;
  /** What stood in the persistence when it was last read or written: the base of the next merge. */
  #kept: T;
  #newer = false;
  #refused = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #options: StoreOptions<T>;

  constructor(options: StoreOptions<T>) {
    this.#options = options;
    this.#kept = this.#readKept() ?? options.parse(undefined);
    this.state = this.#kept;
  }

  /** How the answers are kept; `newer` when a newer version's answers must be left alone. */
  get keeping(): Keeping | 'newer' {
    if (this.#newer) return 'newer';
    return this.#refused ? 'blocked' : this.#options.persistence.keeping;
  }

  /** Changes the answers because the user did something. */
  update(change: (state: T) => T): void {
    this.state = change(this.state);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), WRITE_AFTER);
    this.#options.onChange();
  }

  get kind(): Kind {
    return this.#options.kind;
  }

  get list(): string {
    return this.#options.list;
  }

  /** Parses untrusted data into a state; `undefined` into the empty one. */
  parse(data: unknown): T {
    return this.#options.parse(data);
  }

  /** Answers as they are kept in storage, file and link. */
  serialise(data: T): string {
    const { kind, list, now } = this.#options;
    const saved: Saved<T> = { v: VERSION, kind, list, at: now().toISOString(), data };
    return stringify(saved);
  }

  /** Puts other answers in place without writing them: the user has not done anything. */
  replace(data: unknown): void {
    this.state = this.#options.parse(data);
    this.#options.onChange();
  }

  /** Writes what waits to be written, now. */
  flush(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.sync();
    if (this.#newer) return;
    const written = this.#options.persistence.write(this.serialise(this.state));
    if (written) this.#kept = this.state;
    if (written === this.#refused) {
      this.#refused = !written;
      this.#options.onChange();
    }
  }

  /** Merges what another tab, or another widget `here`, has written. */
  sync(here?: boolean): void {
    const theirs = this.#readKept();
    if (theirs === undefined) return;
    const before = stringify(this.state);
    this.state = this.#options.parse(merge(this.#kept, this.state, theirs));
    this.#kept = theirs;
    if (stringify(this.state) === before) return;
    this.#options.onChange();
    if (!here) this.#options.onSync();
  }

  #readKept(): T | undefined {
    const { persistence, kind, parse } = this.#options;
    const saved = parseSaved(persistence.read(), kind);
    this.#newer = saved.status === 'newer';
    return saved.status === 'ok' ? parse(saved.data) : undefined;
  }
}
