/** The heights of `src/heights.ts` in the places that cannot import them. Works on the built `dist/lib/`. */
import { COLUMN, FRAME, PHONE } from '../dist/lib/heights.js';
import { WORDS } from '../dist/lib/site/builder/words.js';

const rules = (heights, indent = '') =>
  Object.entries(heights)
    .map(([name, height]) => `${indent}lm-${name} {\n${indent}  min-height: ${height}px;\n${indent}}\n`)
    .join('');

const undefinedRule = () =>
  `${Object.keys(COLUMN)
    .map((name) => `lm-${name}:not(:defined)`)
    .join(',\n')} {\n  display: block;\n}\n`;

/** For the pages beside the script, which reserve nothing once the widget is there. */
export const siteRules = () => undefinedRule() + rules(COLUMN).replaceAll(' {', ':not(:defined) {');

const readmeRules = () => `${undefinedRule()}${rules(COLUMN)}@media (max-width: 30em) {\n${rules(PHONE, '  ')}}\n`;

const sentence = (lang) =>
  Object.entries(FRAME)
    .map(([name, height]) => `${WORDS[lang].widget[name][0]} ${height} px`)
    .join(', ');

/** The documents that say them, in a block of CSS or between comments. */
export const DOCUMENTS = [
  'README.md',
  'docs/embedding.md',
  'docs/portals/confluence.md',
  'docs/portals/sharepoint.md',
  'integrations/sharepoint/README.md',
];

export const fillIn = (markdown) =>
  markdown
    .replace(/(?<=```css\n)[^`]*min-height[^`]*(?=```)/g, readmeRules)
    .replace(/(?<=<!-- heights (da|en) -->).*?(?=<!-- \/heights -->)/g, (_, lang) => sentence(lang));
