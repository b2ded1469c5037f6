/** The catalogue, for tests in Node: what there is of each kind, and its texts by id. */
import { readCatalogue } from '../../scripts/words/catalogue.js';

const rows = new Map(readCatalogue().map(([id, da, en]) => [id, { da, en }]));

/** A text, with its values in place of `{n}` and the like. */
export const wordsOf = (id, lang, values = {}) =>
  rows.get(id)[lang].replace(/\{(\w+)\}/g, (_, name) => String(values[name]));

/** The ids of the principles, which are those of their answers. */
export const principleIds = [...rows.keys()].flatMap((id) => /^(p\d+)\.title$/.exec(id)?.[1] ?? []);
