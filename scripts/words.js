/**
 * The words, by `@lit/localize`'s own tools.
 *
 *   node scripts/words.js extract   source texts → locales/*.xlf
 *   node scripts/words.js build     locales/*.xlf → locales/generated/: English for inline-words.js, and each language
 *                                   as `words/<lang>.json`, texts by the Danish ones
 *   node scripts/words.js check     says what is missing, extra, stale or lost
 *   node scripts/words.js add kl    starts a further language: `npm run locale:add -- kl`
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';

const CONFIG = 'locales/lit-localize.json';
const CATALOGUE = 'locales/catalogue.tsv';
/** The languages that every widget speaks. Others may have gaps, where one of these stands in. */
export const BUILT_IN = ['da', 'en'];
/** Of the texts of a further language, how many may be the Danish ones before they look like ones that were forgotten. */
const COPIES = 0.05;

/** Texts that are rightly the same in Danish and English. */
const SAME = ['check.export.yes', 'check.export.no', 'contact.org.native'];

/** A message as one line of text, its placeholders by name: `{n} af {total}`. */
const text = (contents) =>
  contents
    .map((part) => (typeof part === 'string' ? part : part.untranslatable.replace(/^\$\{(.*)\}$/, '{$1}')))
    .join('');

const byId = (messages) => new Map(messages.map(({ name, contents }) => [name, text(contents)]));

const placeholders = (message) => [...message.matchAll(/\{\w+\}/g)].map(String).sort().join(' ');

/** The catalogue as lists of id, Danish and English text. */
export const readCatalogue = () =>
  readFileSync(CATALOGUE, 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'));

/** What is wrong with the words, a sentence each; an empty list when all is well. */
export const findFaults = ({ catalogue, source, target, xliff }) => {
  const faults = [];
  const danish = new Map(catalogue.map(([id, da]) => [id, da]));
  for (const [id, da, en] of catalogue) {
    if (!source.has(id)) faults.push(`src: “${id}” of ${CATALOGUE} is missing`);
    else if (source.get(id) !== da) faults.push(`src: “${id}” reads “${source.get(id)}”, the catalogue “${da}”`);
    if (target.has(id) && target.get(id) !== en)
      faults.push(`${xliff}: “${id}” reads “${target.get(id)}”, the catalogue “${en}”`);
  }
  for (const [id, da] of source) {
    if (!danish.has(id)) faults.push(`src: “${id}” is not in ${CATALOGUE}`);
    const en = target.get(id);
    if (!en) faults.push(`${xliff}: “${id}” has no target`);
    else if (placeholders(en) !== placeholders(da))
      faults.push(`${xliff}: “${id}” has lost a placeholder: “${en}” for “${da}”`);
    else if (en === da && !SAME.includes(id)) faults.push(`${xliff}: “${id}” is the Danish text: “${en}”`);
  }
  for (const id of target.keys()) if (!source.has(id)) faults.push(`${xliff}: “${id}” is stale, no source text has it`);
  return faults;
};

/** The same for a language that may have gaps. */
export const findFurtherFaults = ({ source, target, xliff }) => {
  const faults = [];
  const copies = [...target].filter(([id, text]) => text === source.get(id)).map(([id]) => id);
  if (copies.length > COPIES * source.size)
    faults.push(`${xliff}: ${copies.length} texts are the Danish ones: ${copies.join(', ')}`);
  for (const [id, text] of target) {
    const da = source.get(id);
    if (da === undefined) faults.push(`${xliff}: “${id}” is stale, no source text has it`);
    else if (placeholders(text) !== placeholders(da))
      faults.push(`${xliff}: “${id}” has lost a placeholder: “${text}” for “${da}”`);
    if (text.includes('|')) faults.push(`${xliff}: “${id}” has a “|”, which parts the forms of a number`);
  }
  return faults;
};

/** `{n} af {total}` as the code has it: `{0} af {1}`, by the places of the values in the Danish text. */
const numbered = (message, danish) => {
  const names = [...new Set(danish.match(/\{\w+\}/g))];
  return message.replace(/\{\w+\}/g, (name) => `{${names.indexOf(name)}}`);
};

/**
 * The words of a further language as the widgets take them: by the Danish text. Two forms of a number that are one text in
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

const localizer = () => {
  const config = readConfigFileAndWriteSchema(CONFIG);
  return { config, localizer: new RuntimeLitLocalizer(config) };
};

const read = () => {
  const { config, localizer: tool } = localizer();
  const { translations } = tool.readTranslationsSync();
  const targets = config.targetLocales.map((lang) => [lang, byId(translations.get(lang) ?? [])]);
  return { source: byId(tool.extractSourceMessages().messages), targets };
};

const add = async (lang) => {
  const [canonical] = lang ? Intl.getCanonicalLocales(lang) : [];
  if (!canonical) throw new Error('npm run locale:add -- <language>, as “kl” or “fo” (BCP 47)');
  const config = JSON.parse(readFileSync(CONFIG, 'utf8'));
  if ([...BUILT_IN, ...config.targetLocales].includes(canonical)) throw new Error(`${canonical} is there already`);
  config.targetLocales.push(canonical);
  // In one line each, as it was.
  const text = JSON.stringify(config, null, 2).replace(/[[{][^[\]{}]*[\]}]/g, (part) => part.replace(/\s+/g, ' '));
  writeFileSync(CONFIG, `${text.replace(/\[ (.*) \]/, '[$1]')}\n`);
  await commands.extract();
  console.log(`locales/${canonical}.xlf: write a <target> below each <source>. Then:
  npm run build       dist/web/lm-widgets.${canonical}.js, to be put on the page beside lm-widgets.js
  npm run storybook   the language is in the toolbar
  npm test            says what is stale or has lost a value`);
};

const commands = {
  add,

  async extract() {
    const { localizer: tool } = localizer();
    const { messages } = tool.extractSourceMessages();
    const { translations } = tool.readTranslationsSync();
    await tool.writeInterchangeFiles(messages, translations);
  },

  async build() {
    await localizer().localizer.build();
    const { source, targets } = read();
    mkdirSync('locales/generated/words', { recursive: true });
    for (const [lang, target] of targets) {
      const words = furtherWords(source, target);
      writeFileSync(`locales/generated/words/${lang}.json`, `${JSON.stringify(words, null, 2)}\n`);
    }
  },

  async check() {
    const { source, targets } = read();
    const catalogue = readCatalogue();
    const faults = targets.flatMap(([lang, target]) => {
      const xliff = `locales/${lang}.xlf`;
      return BUILT_IN.includes(lang)
        ? findFaults({ catalogue, source, target, xliff })
        : findFurtherFaults({ source, target, xliff });
    });
    for (const fault of faults) console.error(fault);
    if (faults.length) process.exitCode = 1;
    else console.log(targets.map(([lang, { size }]) => `${lang}: ${size} of ${source.size} texts`).join('\n'));
  },
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await commands[process.argv[2]](process.argv[3]);
