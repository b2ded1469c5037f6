/** The modules of `src/content/words/` from the catalogue: a function a word. */
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { CATALOGUE, FORMS, valuesIn } from './catalogue.js';
import { camelCase, parseId } from './modules.js';

/** Where the modules are. */
export const WORDS = 'src/content/words';
const HEADER = `/** Generated from ${CATALOGUE} by \`npm run words\`: change the words there. */`;

/** Values that are numbers, besides the one that decides the plural form; all others are strings. */
const NUMBERS = ['n', 'total', 'max'];

/** Groups a list by a key of its entries, in their order. */
const groupBy = (list, key) => {
  const groups = new Map();
  for (const entry of list) groups.set(entry[key], [...(groups.get(entry[key]) ?? []), entry]);
  return groups;
};

const template = (text) =>
  `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&').replace(/\{(\w+)\}/g, (_, name) => `\${${name}}`)}\``;

const message = ({ id, da }) =>
  `locale.msg(${valuesIn(da).length ? `str${template(da)}` : JSON.stringify(da)}, { id: '${id}' })`;

const byForm = (rows, number) => {
  if (!rows[0].form) return message(rows[0]);
  const forms = rows.map((row) => `${row.form}: () => ${message(row)}`);
  return `locale.plural(${number}, { ${forms.join()} })`;
};

/** What keeps some rows from being one word. */
const faultOf = (rows) => {
  const [audiences, forms] = ['audience', 'form'].map((key) => [...new Set(rows.map((row) => row[key]))].sort());
  if (!['', 'me,team'].includes(String(audiences))) return '.team and .me only go together';
  if (!['', 'one,other', 'one,other,zero'].includes(String(forms))) return '#one and #other only go together';
  if (rows.length !== audiences.length * forms.length) return 'lacks a form, or another id has its name';
  return undefined;
};

/** The function of a word: ``(locale, n) => locale.msg(str`Trin ${n}`, …)``. */
const wordFunction = (rows) => {
  const fault = faultOf(rows);
  if (fault) throw new Error(`${CATALOGUE}: “${rows[0].id}” ${fault}`);
  const sorted = rows.toSorted((a, b) => FORMS.indexOf(a.form) - FORMS.indexOf(b.form));
  // `other` first: it is the fullest.
  const values = valuesIn(...sorted.toReversed().map(({ da }) => da));
  const number = values.includes('n') ? 'n' : (values[0] ?? 'n');
  const isPlural = Boolean(rows[0].form);
  const byAudience = groupBy(sorted, 'audience');
  const parameters = [
    'locale: Locale',
    ...(byAudience.has('me') ? ['audience: Audience'] : []),
    ...(isPlural && !values.length ? ['n: number'] : []),
    ...values.map((name) => {
      const isNumber = NUMBERS.includes(name) || (isPlural && name === number);
      return `${name}: ${isNumber ? 'number' : 'string'}`;
    }),
  ];
  const [first] = byAudience.values();
  const text = byAudience.has('me')
    ? `audience === 'me' ? ${byForm(byAudience.get('me'), number)} : ${byForm(byAudience.get('team'), number)}`
    : byForm(first, number);
  return `(${parameters.join(', ')}) => ${text}`;
};

/** Each word of some rows, as the code of its name and function. */
const wordsOf = (rows, code) => [...groupBy(rows, 'name')].map(([name, group]) => code(name, wordFunction(group)));

/** An object with the words of each item of a list. */
const listOf = (name, rows) => {
  const items = [...groupBy(rows, 'item')].map(
    ([item, group]) => `${item}: { ${wordsOf(group, (word, code) => `${word}: ${code}`).join()} }`,
  );
  return `export const ${name} = { ${items.join()} };`;
};

const moduleCode = (module, rows) => {
  const code = rows[0].item
    ? listOf(camelCase([module]), rows)
    : wordsOf(rows, (name, word) => `export const ${name} = ${word};`).join('\n');
  const imports = [
    ...(/: Audience\b/.test(code) ? [`import type { Audience } from '../audience.js';`] : []),
    `import type { Locale } from '../../localize/locale.js';`,
    ...(/\bstr`/.test(code) ? [`import { str } from '../str.js';`] : []),
  ];
  return [HEADER, ...imports, '', code].join('\n');
};

/** The modules, formatted, by the names of their files. */
export const generateModules = async (catalogue) => {
  const rows = catalogue.map(([id, da]) => ({ id, da, ...parseId(id) }));
  // This project's style, wherever the words are.
  const options = await prettier.resolveConfig(fileURLToPath(import.meta.url));
  const files = [...groupBy(rows, 'module')].map(async ([module, group]) => {
    const code = await prettier.format(moduleCode(module, group), { ...options, parser: 'typescript' });
    return [`${module}.ts`, code];
  });
  return new Map(await Promise.all(files));
};
