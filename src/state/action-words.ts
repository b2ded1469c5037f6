/** The words of the attribute `actions`; a widget offers those of them that it has. */
export const ACTION_WORDS: readonly string[] = ['print', 'copy', 'link', 'file', 'ics', 'vcard', 'clear'];

/** The one word for none of them, for where an empty text cannot be said: a builder's choice, an address. */
export const NO_ACTION = 'none';

/** Words in a text, apart by spaces or commas, or a list of them, as frameworks set it; undefined where none are set. */
export const splitWords = (words: string | readonly string[] | null | undefined): readonly string[] | undefined =>
  words === null || words === undefined
    ? undefined
    : [words].flat().flatMap((text) =>
        text
          .toLowerCase()
          .split(/[\s,;]+/)
          .filter(Boolean),
      );
