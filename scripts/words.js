/**
 * The words. A text is a row of `locales/catalogue.tsv`; all else comes from there.
 *
 *   npm run words                   catalogue → `src/content/words/` and `locales/*.xlf`, then as build
 *   node scripts/words.js build     catalogue and `locales/*.xlf` → `locales/generated/words/<lang>.json`, by the Danish texts
 *   node scripts/words.js check     says what is missing, extra, stale or lost
 *   npm run locale:add -- kl        starts a further language
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CATALOGUE, findFaults, readCatalogue } from './words/catalogue.js';
import { findFurtherFaults, furtherWords } from './words/further.js';
import { generateModules, WORDS } from './words/generate.js';
import { addLanguage, ENGLISH, extractWords, readFurther, writeXliff } from './words/xliff.js';

const GENERATED = 'locales/generated/words';
const RUN = 'run `npm run words`';

/** The catalogue, where nothing is wrong with it. */
const readSound = () => {
  const catalogue = readCatalogue();
  const faults = findFaults(catalogue);
  if (faults.length) throw new Error(faults.join('\n'));
  return catalogue;
};

/** What of `src/content/words/` is not as it would be generated. */
export const findStaleModules = (modules, folder = WORDS) => {
  const files = new Map(readdirSync(folder).map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')]));
  return [...new Set([...modules.keys(), ...files.keys()])]
    .filter((file) => modules.get(file) !== files.get(file))
    .map((file) => `${folder}/${file} is not what ${CATALOGUE} says: ${RUN}`);
};

/** What of the extracted source and of `locales/` is not as the catalogue says. */
const findStaleTexts = (catalogue, { source, english }) => {
  const danish = new Map(catalogue.map(([id, da]) => [id, da]));
  const faults = [...new Set([...danish.keys(), ...source.keys()])]
    .filter((id) => danish.get(id) !== source.get(id))
    .map((id) => `src: “${id}” reads “${source.get(id)}”, in ${CATALOGUE} “${danish.get(id)}”: ${RUN}`);
  if (readFileSync(ENGLISH, 'utf8') !== english) faults.push(`${ENGLISH} is not what ${CATALOGUE} says: ${RUN}`);
  return faults;
};

const commands = {
  async generate() {
    const catalogue = readSound();
    const modules = await generateModules(catalogue);
    rmSync(WORDS, { recursive: true, force: true });
    mkdirSync(WORDS);
    for (const [file, code] of modules) writeFileSync(`${WORDS}/${file}`, code);
    await writeXliff(catalogue);
    commands.build();
  },

  build() {
    const catalogue = readCatalogue();
    const source = new Map(catalogue.map(([id, da]) => [id, da]));
    const english = new Map(catalogue.map(([id, , en]) => [id, en]));
    rmSync(GENERATED, { recursive: true, force: true });
    mkdirSync(GENERATED, { recursive: true });
    for (const [lang, target] of [['en', english], ...readFurther()]) {
      const words = furtherWords(source, target);
      writeFileSync(`${GENERATED}/${lang}.json`, `${JSON.stringify(words, null, 2)}\n`);
    }
  },

  async check() {
    const catalogue = readSound();
    const extracted = extractWords(catalogue);
    const further = readFurther();
    const faults = [
      ...findStaleModules(await generateModules(catalogue)),
      ...findStaleTexts(catalogue, extracted),
      ...further.flatMap(([lang, target]) =>
        findFurtherFaults({ source: extracted.source, target, xliff: `locales/${lang}.xlf` }),
      ),
    ];
    if (faults.length) throw new Error(faults.join('\n'));
    const count = ([lang, { size }]) => `${lang}: ${size} of ${catalogue.length} texts`;
    console.log([['en', extracted.source], ...further].map(count).join('\n'));
  },

  async add(lang) {
    const added = addLanguage(lang);
    await writeXliff(readSound());
    console.log(`locales/${added}.xlf: write a <target> below each <source>. Then:
  npm run build       dist/web/lm-widgets.${added}.js, to be put on the page beside lm-widgets.js
  npm run storybook   the language is in the toolbar
  npm test            says what is stale or has lost a value`);
  },
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await commands[process.argv[2]](process.argv[3]);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
