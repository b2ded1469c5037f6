import { hashIds } from '../state/saved.js';

/** The id of an item that has none of its own: made from its title, so it stays as long as the title does. */
export const madeId = (title: unknown): string => `item-${hashIds([JSON.stringify(title)])}`;
