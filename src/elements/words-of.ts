import { NO_ACTION, splitWords } from '../state/action-words.js';
import { isTextList } from '../state/json.js';
import { takes } from './property-rules.js';

const isWords = (value: unknown): value is string | readonly string[] => typeof value === 'string' || isTextList(value);

/** Restricts a reactive property to words out of a list. Any others are left out, and one warning names the first. */
export const wordsOf = (allowed: readonly string[]): ReturnType<typeof takes> => {
  const use = `use words out of ${allowed.join(' ')}`;
  return takes({
    parse(value, { later }) {
      const words = isWords(value) ? splitWords(value) : undefined;
      if (words?.join() === NO_ACTION) return '';
      const unknown = words?.find((word) => !allowed.includes(word));
      if (unknown === undefined) return words && value;
      const known = words?.filter((word) => allowed.includes(word)) ?? [];
      if (known.length === 0) return undefined;
      later(`${use}, not “${unknown.slice(0, 20)}”`);
      return known.join(' ');
    },
    use,
  });
};
