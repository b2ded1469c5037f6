import { nearestLang } from '../../localize/nearest-lang.js';
import { unique } from '../custom-items.js';
import { madeId } from '../made-id.js';
import { isTranslated } from '../page-translator.js';

interface Identified {
  readonly element: Element;
  /** As the editor has given it, or empty. */
  readonly id: string;
  readonly title: string;
}

/**
 * The ids of the entries of a list on the page. One that is made of a title stays with its entry when a page translator,
 * or anybody else, changes the title on the page: the answers are kept by it. An entry is known again by its title, else
 * by its element, else, where the page is being translated, by its place among as many: as many others are another list.
 */
export class ItemIds {
  readonly #given = new WeakMap<Element, { readonly made: string; readonly id: string }>();
  #last: readonly string[] = [];
  #lang: string | undefined;
  #wasTranslated = false;

  /** `host` is where entries come from that have no element of their own. */
  give(entries: readonly Identified[], host: Element): readonly string[] {
    const last = this.#last;
    const made = entries.map(({ id, title }) => id || madeId(title));
    const isTranslating = this.#isTranslating(host);
    const places =
      isTranslating && entries.length === last.length ? last.map((id) => (made.includes(id) ? undefined : id)) : [];
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

  /** Page translators put `font` elements around what they change, or say so by the language of the page. */
  #isTranslating(host: Element): boolean {
    const lang = nearestLang(host);
    const isMarked = isTranslated(host);
    const isTranslating = isMarked || this.#wasTranslated || lang !== this.#lang;
    this.#lang = lang;
    this.#wasTranslated = isMarked;
    return isTranslating;
  }
}
