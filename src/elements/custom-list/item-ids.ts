import { unique } from '../custom-items.js';
import { madeId } from '../made-id.js';

interface Identified {
  readonly element: Element;
  /** As the editor has given it, or empty. */
  readonly id: string;
  readonly title: string;
}

/**
 * The ids of the entries of a list on the page. One that is made of a title stays with its entry when a page translator,
 * or anybody else, changes the title on the page: the answers are kept by it. An entry is known again by its title, else
 * by its element, else by its place among as many.
 */
export class ItemIds {
  readonly #given = new WeakMap<Element, { readonly made: string; readonly id: string }>();
  #last: readonly string[] = [];

  /** `host` is where entries come from that have no element of their own. */
  give(entries: readonly Identified[], host: Element): readonly string[] {
    const last = this.#last;
    const made = entries.map(({ id, title }) => id || madeId(title));
    const places = entries.length === last.length ? last.map((id) => (made.includes(id) ? undefined : id)) : [];
    const wanted = entries.map(({ id, element }, i) => {
      const now = made[i] ?? '';
      const before = this.#given.get(element);
      if (id || before?.made === now || last.includes(now)) return before?.made === now ? before.id : now;
      return before?.id ?? places[i] ?? now;
    });
    const ids = unique(wanted);
    entries.forEach(({ element }, i) => {
      if (element !== host) this.#given.set(element, { made: made[i] ?? '', id: ids[i] ?? '' });
    });
    this.#last = ids;
    return ids;
  }
}
