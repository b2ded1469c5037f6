import { TAGS } from '../widgets.js';

/** Gives words of a further language to the widgets, whichever script comes first. */
export const bringWords = (lang: string, words: unknown): void => {
  for (const tag of TAGS) {
    void customElements.whenDefined(tag).then((element) => {
      const { addWords } = element as unknown as { addWords?: (lang: string, words: unknown) => void };
      addWords?.(lang, words);
    });
  }
};
