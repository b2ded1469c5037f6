import { TAGS } from '../widgets.js';

/** Adds words of a further language to the widgets, whichever script comes first. */
export const addWords = (lang: string, words: unknown): void => {
  for (const tag of TAGS) {
    void customElements.whenDefined(tag).then((element) => {
      // Another version of the elements may be the one that is registered.
      const add: unknown = Reflect.get(element, 'addWords');
      if (typeof add === 'function') Reflect.apply(add, element, [lang, words]);
    });
  }
};
