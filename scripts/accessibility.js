/** Writes ACCESSIBILITY.md from what is tested: `npm run accessibility`. A test sees to it that it is up to date. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { AUTHORING, CRITERIA, NEW_IN_22, UNTESTED } from '../test/a11y/criteria.js';

const FILE = 'ACCESSIBILITY.md';

const keysOf = (file, table) => {
  const [, body] = new RegExp(`${table}[^=]*= {([^]*?)\\n};`).exec(readFileSync(file, 'utf8'));
  return [...body.matchAll(/^ {2}(?:'([^']+)'|(\w+)):/gm)].map(([, quoted, plain]) => quoted ?? plain);
};

const states = keysOf('test/a11y/states.ts', 'const STATES');
const [structure, layout, sight] = ['STRUCTURE', 'LAYOUT', 'SIGHT'].map((kind) =>
  keysOf('test/a11y/audit.ts', `const ${kind}`),
);
const checks = [...structure, ...layout, ...sight];
const axe = JSON.parse(readFileSync('node_modules/axe-core/package.json', 'utf8')).version;

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const evidence = ({ id, by }) =>
  by.map((name) => {
    if (checks.includes(name)) return `${name} (matrix)`;
    if (!existsSync(name)) throw new Error(`${id}: there is no ${name}`);
    return `[${name.replace('test/', '')}](${name})`;
  });

const rows = CRITERIA.map((criterion) => {
  const { id, name, level, by, why } = criterion;
  return [
    id,
    name,
    level,
    NEW_IN_22.includes(id) ? '–' : `9.${id}`,
    by.length ? 'Supports' : 'Not applicable',
    [why, evidence(criterion).join(', ')].filter(Boolean).join(' '),
  ];
});

const text = `# Accessibility

WCAG 2.2, levels A and AA, is met in every state of every widget, in Danish and English, in every theme but \`inherit\`, which takes the page’s colours. That holds EN 301 549 v3.2.1, chapter 9, which Danish law refers to. This page is made by \`npm run accessibility\` from what the tests look at.

## What is tested

- **${states.length} states × 2 languages × 4 themes × 2 schemes = ${states.length * 16} combinations**, each check in all that it depends on: structure (${structure.join(', ')}) in each language; layout (${layout.join(', ')}) in each language and theme; sight (${sight.join(', ')}) in each theme and scheme. In Chromium; in Firefox and WebKitGTK at our own theme. [The states](test/a11y/states.ts): ${states.join('; ')}. [The checks](test/a11y/audit.ts) have axe ${axe} in them, with all rules of A and AA and of best practice: those about colours are “contrast”, those about sizes “sizes”, all others “axe”.
- **Ten faults put in one at a time**, each of which has to be found: [faults.test.ts](test/a11y/faults.test.ts).
- **By keyboard alone**, from the empty widget to the printed and copied result: [checklist](test/elements/checklist-team.test.ts), [picker](test/elements/picker-keyboard.test.ts), [pages](test/package/pages-alone.test.js), [builder](test/package/builder.test.ts).
- **Read aloud**: what a screen reader is given on the main paths, in both languages, to be read by people: [docs/spoken](docs/spoken).
- **In forced colours, on paper, without script, under a portal’s styles**: [forced colours](test/package/forced-colors.test.js), [print](test/package/print.test.js), [no script](test/package/no-script.test.js), [look](test/elements/look.test.ts).
- The stand-alone pages, the demo page and the builder: by axe, in both languages.

What an engine cannot do: WebKitGTK’s driver presses one key at a time, so Shift+Tab and Ctrl+V are tried in Chromium and Firefox; PDFs, layout shifts and the accessibility tree come from Chromium.

## What has not been tested

${UNTESTED.map((line) => `- ${line}`).join('\n')}

## Criterion by criterion

“Supports” means that what is named has looked at it and found nothing.

${table(['WCAG 2.2', 'criterion', 'level', 'EN 301 549', 'result', 'how'], rows)}

## The builder as an authoring tool (EN 301 549, 11.8)

${table(['clause', 'asks for', 'result', 'how'], AUTHORING)}

Chapter 11 besides is for software that is not a web page, and does not apply.

## For the accessibility statement of a page that embeds a widget

> Siden indeholder værktøjer fra Læringsmiljø-widgets. De er afprøvet efter WCAG 2.2 A og AA og dermed EN 301 549 v3.2.1, kapitel 9, med automatiske test og med tastatur i Chromium, Firefox og WebKit. De er ikke afprøvet med hjælpemidler af brugere. Kendte fejl: ingen.

> The page contains tools from Læringsmiljø-widgets. They have been tested against WCAG 2.2 A and AA, and thereby EN 301 549 v3.2.1, chapter 9, by automated tests and by keyboard in Chromium, Firefox and WebKit. They have not been tested by users of assistive technology. Known faults: none.

## To report something

Open an issue in the project with the page, the browser, the assistive technology, and what happened. A barrier is a fault like any other, and comes before new features.
`;

export const accessibility = async () =>
  prettier.format(text, { ...(await prettier.resolveConfig(FILE)), filepath: FILE });

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, await accessibility());
