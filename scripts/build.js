/**
 * `npm run build`: words → `dist/lib/` (npm) → `dist/web/` (what a portal hosts) → `dist/integrations/` (what a portal
 * installs). Fails when an output is too big.
 */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bootstrap, tool } from './bootstrap.js';
import { integrity } from './integrity.js';

export const build = async () => {
  bootstrap();
  // On a fresh clone, what these need is there only now.
  const { copySite } = await import('./site.js');
  const { describePackage } = await import('./describe.js');
  const { inlineWords } = await import('./inline-words.js');
  rmSync('dist', { recursive: true, force: true });
  tool('tsc', ['-p', 'src']);
  stampVersion('dist/lib/define/define-once.js');
  for (const file of contentFiles()) writeFileSync(file, inlineWords(readFileSync(file, 'utf8'), file).code);
  await copySite('dist/web');
  writeFileSync('dist/web/LICENSES.txt', licenses());
  await describePackage(JSON.parse(readFileSync('package.json', 'utf8')));
  cpSync('locales/generated/words', 'dist/words', { recursive: true });
  tool('rollup', ['--config', '--silent']);
  const files = integrity('dist/web');
  writeFileSync('dist/web/integrity.json', `${JSON.stringify({ version, files }, null, 2)}\n`);
  // It takes its lists from what was built.
  const { packIntegrations } = await import('./integrations.js');
  await packIntegrations();
};

const contentFiles = () =>
  readdirSync('dist/lib/content', { recursive: true })
    .filter((file) => file.endsWith('.js'))
    .map((file) => `dist/lib/content/${file}`);

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const stampVersion = (file) => {
  writeFileSync(file, readFileSync(file, 'utf8').replace('__VERSION__', version));
};

/** The licence of this project, and of what is bundled with it. */
const licenses = () =>
  [
    ['Læringsmiljø-widgets', 'LICENSE'],
    ...['lit', 'lit-html', 'lit-element', '@lit/reactive-element'].map((name) => [
      name,
      `node_modules/${name}/LICENSE`,
    ]),
    ['tslib', 'node_modules/tslib/LICENSE.txt'],
  ]
    .map(([name, file]) => `${name}\n\n${readFileSync(file, 'utf8').trim()}\n`)
    .join(`\n${'-'.repeat(72)}\n\n`);

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
