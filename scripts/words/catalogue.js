/** The catalogue: every text once, a row each: id, Danish, English. */
import { readFileSync } from 'node:fs';

export const CATALOGUE = 'locales/catalogue.tsv';
/** The languages of the catalogue, which every widget speaks. Others may have gaps, where one of these stands in. */
export const BUILT_IN = ['da', 'en'];
/** Plural forms: exactly 0, and the categories of CLDR. */
export const FORMS = ['zero', 'one', 'other'];

const ID = new RegExp(`^[a-z]\\w*(\\.\\w+)+(#(${FORMS.join('|')}))?$`);

/** Texts that are rightly the same in Danish and English. */
const SAME = ['check.export.yes', 'check.export.no', 'contact.org.native'];

/** The catalogue as lists of id, Danish and English text. */
export const readCatalogue = (file = CATALOGUE) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'));

/** The names of the values in some texts, each once: `{n} af {total}` has `n` and `total`. */
export const valuesIn = (...texts) => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))),
];

/** `{n} af {total}` as the compiled code has it: `{0} af {1}`, by the order of the values in the Danish text. */
export const numbered = (text, danish) => {
  const names = valuesIn(danish);
  return text.replace(/\{(\w+)\}/g, (_, name) => `{${names.indexOf(name)}}`);
};

export const haveSameValues = (a, b) => valuesIn(a).sort().join() === valuesIn(b).sort().join();

/** What is wrong with the rows of the catalogue, a sentence each; an empty list when all is well. */
export const findFaults = (catalogue) => {
  const ids = catalogue.map(([id]) => id);
  return catalogue.flatMap(([id, da, en, ...more], i) => {
    const faults = [];
    if (!ID.test(id)) faults.push('is no id: small letters, parts joined by dots, then perhaps #zero, #one or #other');
    if (ids.indexOf(id) !== i) faults.push('is there twice');
    if (!da || !en || more.length) faults.push('has not a Danish and an English text, parted by tabs');
    else if (!haveSameValues(da, en)) faults.push(`has other values in English: “${en}” for “${da}”`);
    else if (da === en && !SAME.includes(id)) faults.push(`is the Danish text in English too: “${en}”`);
    if (`${da}${en}`.includes('|')) faults.push('has a “|”, which separates the texts of a table');
    return faults.map((fault) => `${CATALOGUE}: “${id}” ${fault}`);
  });
};
