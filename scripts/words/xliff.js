/** The texts on their way to translators and back, by the tools of `@lit/localize`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { XliffFormatter } from '@lit/localize-tools/lib/formatters/xliff.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { BUILT_IN, CATALOGUE } from './catalogue.js';

const CONFIG = 'locales/lit-localize.json';
export const ENGLISH = 'locales/en.xlf';
const HEADER = `<!-- Generated from ${CATALOGUE} by "npm run words": change the words there. -->`;

/** A message as one line of text, its values by name: `{n} af {total}`. */
const toText = (contents) =>
  contents
    .map((part) => (typeof part === 'string' ? part : part.untranslatable.replace(/^\$\{(.*)\}$/, '{$1}')))
    .join('');

const localizer = () => new RuntimeLitLocalizer(readConfigFileAndWriteSchema(CONFIG));

/** The messages that the extractor finds in the source, in the order of the catalogue. */
const extract = (tool, catalogue) => {
  const places = new Map(catalogue.map(([id], place) => [id, place]));
  return tool.extractSourceMessages().messages.sort((a, b) => places.get(a.name) - places.get(b.name));
};

/** `locales/en.xlf`, with the English of the catalogue below each message. */
const toEnglish = ({ config }, messages, catalogue) => {
  const english = new Map(catalogue.map(([id, , en]) => [id, en]));
  const translations = messages.map(({ name, contents }) => {
    const values = new Map(contents.filter((part) => part.untranslatable).map((value) => [toText([value]), value]));
    const parts = (english.get(name) ?? '').split(/(\{\w+\})/).filter(Boolean);
    return { name, contents: parts.map((part) => values.get(part) ?? part) };
  });
  const xliff = new XliffFormatter(config).encodeLocale(messages, 'en', translations);
  return xliff.replace('?>', `?>\n${HEADER}`);
};

/** What the files say where the source and the catalogue agree: the Danish texts by id, and `locales/en.xlf`. */
export const extractWords = (catalogue) => {
  const tool = localizer();
  const messages = extract(tool, catalogue);
  const source = new Map(messages.map(({ name, contents }) => [name, toText(contents)]));
  return { source, english: toEnglish(tool, messages, catalogue) };
};

/** Writes `locales/<lang>.xlf` for every language, with what is translated so far. */
export const writeXliff = async (catalogue) => {
  const tool = localizer();
  const messages = extract(tool, catalogue);
  await tool.writeInterchangeFiles(messages, tool.readTranslationsSync().translations);
  writeFileSync(ENGLISH, toEnglish(tool, messages, catalogue));
};

/** The texts of each further language by id, as far as they are there. */
export const readFurther = () => {
  const tool = localizer();
  const { translations } = tool.readTranslationsSync();
  return tool.config.targetLocales
    .filter((lang) => !BUILT_IN.includes(lang))
    .map((lang) => [
      lang,
      new Map((translations.get(lang) ?? []).map(({ name, contents }) => [name, toText(contents)])),
    ]);
};

/** Registers a further language. */
export const addLanguage = (lang) => {
  const [canonical] = lang ? Intl.getCanonicalLocales(lang) : [];
  if (!canonical) throw new Error('npm run locale:add -- <language>, as “kl” or “fo” (BCP 47)');
  const config = JSON.parse(readFileSync(CONFIG, 'utf8'));
  if ([...BUILT_IN, ...config.targetLocales].includes(canonical)) throw new Error(`${canonical} is there already`);
  config.targetLocales.push(canonical);
  // In one line each, as it was.
  const text = JSON.stringify(config, null, 2).replace(/[[{][^[\]{}]*[\]}]/g, (part) => part.replace(/\s+/g, ' '));
  writeFileSync(CONFIG, `${text.replace(/\[ (.*) \]/, '[$1]')}\n`);
  return canonical;
};
