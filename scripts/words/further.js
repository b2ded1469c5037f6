/** The words of further languages, which may have gaps. */
import { haveSameValues, numbered } from './catalogue.js';

/** Of the texts of a further language, how many may be the Danish ones before they look like ones that were forgotten. */
const COPIES = 0.05;

/** What is wrong with a translation, a sentence each. `source` and `target` are texts by id. */
export const findFurtherFaults = ({ source, target, xliff }) => {
  const faults = [];
  const copies = [...target].filter(([id, text]) => text === source.get(id)).map(([id]) => id);
  if (copies.length > COPIES * source.size)
    faults.push(`${xliff}: ${copies.length} texts are the Danish ones: ${copies.join(', ')}`);
  for (const [id, text] of target) {
    const da = source.get(id);
    if (da === undefined) faults.push(`${xliff}: “${id}” is stale, no source text has it`);
    else if (!haveSameValues(text, da)) faults.push(`${xliff}: “${id}” has lost a placeholder: “${text}” for “${da}”`);
    if (text.includes('|')) faults.push(`${xliff}: “${id}” has a “|”, which parts the forms of a number`);
  }
  return faults;
};

/**
 * The words of a language as the widgets take them: by the Danish text. Two forms of a number that are one text in
 * Danish become one with both. Where fewer than half are there, `''` says that the whole is in the language that stands in.
 */
export const furtherWords = (source, target, standIn = 'da') => {
  const words = {};
  for (const [id, danish] of source) {
    const text = target.get(id);
    if (!text) continue;
    const key = numbered(danish, danish);
    const value = numbered(text, danish);
    words[key] = id.endsWith('#other') && words[key] && words[key] !== value ? `${words[key]}|${value}` : value;
  }
  return target.size * 2 < source.size ? { '': standIn, ...words } : words;
};
