import { fit, isEarlier, type Fitted, type List } from './fit.js';
import { entry, stringify, type Json } from './json.js';
import { merge } from './merge.js';
import type { Keeping, Persistence } from './persistence.js';
import { hashIds, parseSaved, shortTitle, VERSION, type Kind, type Saved, type Titles } from './saved.js';
import type { Shape } from './shape.js';

/** Time from the last keystroke to the write, in milliseconds. */
const WRITE_AFTER = 300;

export interface StoreOptions<T> {
  readonly shape: Shape<T>;
  /** What can be answered. With other ids it is another list, and has a store of its own. */
  readonly list: () => List;
  readonly persistence: Persistence;
  /** Saved answers of other names that may be those to an earlier form of the list: asked for where none are kept. */
  readonly earlier?: () => readonly string[];
  readonly now: () => Date;
  /** Called whenever the state is another one. */
  readonly onChange: () => void;
  /** Called when another tab has written something new. */
  readonly onSync: () => void;
}

/** What a saved text means for the store: answers that fit its list more or less, or none. */
export type OpenedSaved<T> =
  ({ readonly status: 'ok'; readonly at: string } & Fitted<T>) | { readonly status: 'empty' | 'broken' | 'newer' };

/** The answers of one widget: read once, changed by the user, written a moment later, merged with other tabs. */
export class Store<T extends Json> {
  state: T;
  /** What stood in the persistence when it was last read or written: the base of the next merge. */
  #kept: T;
  /** Titles of items that the list has no more. */
  #formerTitles: Titles = {};
  /** What the answers are about, with the words that were there last. */
  #list: List;
  #newer = false;
  #refused = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** While it is held: what waits until it is released. */
  #waiting: Set<'flush' | 'sync' | 'sync here'> | undefined;
  readonly #options: StoreOptions<T>;

  constructor(options: StoreOptions<T>) {
    this.#options = options;
    this.#list = options.list();
    this.#kept = this.#readKept() ?? this.#takeOver() ?? options.shape.parse(undefined);
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
    this.#timer = setTimeout(() => {
      if (this.#waiting) this.#waiting.add('flush');
      else this.flush();
    }, WRITE_AFTER);
    this.#options.onChange();
  }

  get kind(): Kind {
    return this.#options.shape.kind;
  }

  /** Whether nothing is answered. */
  get isEmpty(): boolean {
    return stringify(this.state) === stringify(this.parse(undefined));
  }

  /** Parses untrusted data into a state; `undefined` into the empty one. */
  parse(data: unknown): T {
    return this.#options.shape.parse(data);
  }

  /** Opens a saved text: answers to another form of the list are put to the items of this one as far as they fit. */
  open(saved: string | null): OpenedSaved<T> {
    const { shape } = this.#options;
    const parsed = parseSaved(saved, shape.kind);
    if (parsed.status !== 'ok') return parsed;
    this.#formerTitles = { ...this.#formerTitles, ...parsed.titles };
    return { status: 'ok', at: parsed.at, ...fit(shape, parsed, this.#currentList()) };
  }

  /** The title of an item that the list has no more, as far as it is known. */
  formerTitle(id: string): string | undefined {
    return entry(this.#formerTitles, id);
  }

  /** Answers as they are kept in storage, file and link. */
  serialise(data: T): string {
    const { shape, now } = this.#options;
    const { ids, custom } = this.#currentList();
    const former = shape.idsOf(data).flatMap((id) => {
      const title = ids.includes(id) ? undefined : this.formerTitle(id);
      return title === undefined ? [] : [[id, title] as const];
    });
    const titles = Object.fromEntries([...custom.map(({ id, title }) => [id, shortTitle(title)] as const), ...former]);
    const saved: Saved<T> = {
      v: VERSION,
      kind: shape.kind,
      list: hashIds(ids),
      at: now().toISOString(),
      ...(Object.keys(titles).length && { titles }),
      data,
    };
    return stringify(saved);
  }

  /** Puts other answers in place without writing them: the user has not done anything. */
  replace(data: unknown): void {
    this.state = this.parse(data);
    this.#options.onChange();
  }

  /** Writes what waits to be written, now. */
  flush(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#merge();
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
    if (this.#waiting) this.#waiting.add(here ? 'sync here' : 'sync');
    else this.#merge(here);
  }

  /** What others write waits until it is released: between press and release of a button, what the user sees stays. */
  hold(): void {
    this.#waiting ??= new Set();
  }

  release(): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting?.has('sync')) this.#merge();
    if (waiting?.has('sync here')) this.#merge(true);
    if (waiting?.has('flush')) this.flush();
  }

  /** Once the page has put another list in place, what is still to be written is about the one before. */
  #currentList(): List {
    const list = this.#options.list();
    if (list.ids.join('\n') === this.#list.ids.join('\n')) this.#list = list;
    return this.#list;
  }

  #merge(here?: boolean): void {
    const theirs = this.#readKept();
    if (theirs === undefined) return;
    const before = stringify(this.state);
    this.state = this.parse(merge(this.#kept, this.state, theirs));
    this.#kept = theirs;
    if (stringify(this.state) === before) return;
    this.#options.onChange();
    if (!here) this.#options.onSync();
  }

  #readKept(): T | undefined {
    const opened = this.open(this.#options.persistence.read());
    this.#newer = opened.status === 'newer';
    return opened.status === 'ok' ? opened.state : undefined;
  }

  /** The answers to an earlier form of the list, under another name: those that share most with it, of these the newest. */
  #takeOver(): T | undefined {
    const { earlier, persistence } = this.#options;
    if (!earlier || this.#newer || persistence.read()) return undefined;
    const found = earlier()
      .map((text) => this.open(text))
      .filter((opened) => opened.status === 'ok')
      .filter(isEarlier)
      .sort((a, b) => b.shared - a.shared || b.at.localeCompare(a.at));
    return found[0]?.state;
  }
}
