import { isTextList } from '../state/json.js';
import { takes } from './property-rules.js';

/** The words of the attribute `actions`; a widget offers those of them that it has. */
export const ACTION_WORDS = ['print', 'copy', 'link', 'file', 'ics', 'vcard', 'clear'];

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

const isWords = (value: unknown): value is string | readonly string[] => typeof value === 'string' || isTextList(value);

/** As good as an empty text, for addresses: portals drop a parameter that is empty. */
const NONE = 'none';

/** Restricts a reactive property to words out of a list. Any others are left out, and one warning names the first. */
export const wordsOf = (allowed: readonly string[]): ReturnType<typeof takes> => {
  const use = `use words out of ${allowed.join(' ')}`;
  return takes({
    parse(value, { later }) {
      const given = isWords(value) ? splitWords(value) : undefined;
      const words = given?.filter((word) => word !== NONE);
      const unknown = words?.find((word) => !allowed.includes(word));
      if (unknown === undefined) return words?.length === given?.length ? given && value : words?.join(' ');
      const known = words?.filter((word) => allowed.includes(word)) ?? [];
      if (known.length === 0) return undefined;
      later(`${use}, not “${unknown.slice(0, 20)}”`);
      return known.join(' ');
    },
    use,
  });
};
