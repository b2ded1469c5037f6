/**
 * The words, by `@lit/localize`'s own tools.
 *
 *   node scripts/words.js extract   source texts → locales/*.xlf
 *   node scripts/words.js build     locales/*.xlf → locales/generated/, read by inline-words.js
 *   node scripts/words.js check     says what is missing, extra, stale or lost
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';

const CONFIG = 'locales/lit-localize.json';
const CATALOGUE = 'locales/catalogue.tsv';

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

const localizer = () => {
  const config = readConfigFileAndWriteSchema(CONFIG);
  return { config, localizer: new RuntimeLitLocalizer(config) };
};

const commands = {
  async extract() {
    const { localizer: tool } = localizer();
    const { messages } = tool.extractSourceMessages();
    const { translations } = tool.readTranslationsSync();
    await tool.writeInterchangeFiles(messages, translations);
  },

  async build() {
    await localizer().localizer.build();
  },

  async check() {
    const { config, localizer: tool } = localizer();
    const source = byId(tool.extractSourceMessages().messages);
    const { translations } = tool.readTranslationsSync();
    const catalogue = readCatalogue();
    const faults = config.targetLocales.flatMap((lang) =>
      findFaults({ catalogue, source, target: byId(translations.get(lang) ?? []), xliff: `locales/${lang}.xlf` }),
    );
    for (const fault of faults) console.error(fault);
    if (faults.length) process.exitCode = 1;
    else console.log(`${source.size} messages, ${config.targetLocales.join(', ')} complete`);
  },
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await commands[process.argv[2]]();
