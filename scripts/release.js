/** `npm run release -- 0.2.0`: a version, ready to be pushed and published. Does neither. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from './bootstrap.js';

const OUT = 'dist/release';

/** What a command prints, and nothing where it fails. */
const output = (command, args) => spawnSync(command, args, { encoding: 'utf8' }).stdout.trim();

/** The changelog with a date for the section of this version; what is wrong with it as an error. */
export const dateSection = (changelog, version, today) => {
  const [, first = ''] = /^## (.*)$/m.exec(changelog) ?? [];
  if (!first.startsWith(`${version} – `))
    throw new Error(`CHANGELOG.md: its first section is “${first}”, not ${version}`);
  if (/\d{4}-\d{2}-\d{2}/.test(first)) throw new Error(`CHANGELOG.md: ${version} is released already`);
  return changelog.replace(`## ${first}`, `## ${version} – ${today}`);
};

const setVersion = (file, version) => {
  const data = JSON.parse(readFileSync(file, 'utf8'));
  data.version = version;
  if (data.packages?.['']) data.packages[''].version = version;
  writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
};

const release = (version = '', isTested = true) => {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error('npm run release -- <version>, as 0.2.0');
  if (output('git', ['status', '--porcelain'])) throw new Error('there are changes that are not committed');
  const today = new Date().toLocaleDateString('sv-SE');
  const changelog = dateSection(readFileSync('CHANGELOG.md', 'utf8'), version, today);
  for (const file of ['package.json', 'package-lock.json']) setVersion(file, version);
  writeFileSync('CHANGELOG.md', changelog);
  run(process.execPath, ['scripts/build.js']);
  if (isTested) run('npm', ['test']);
  mkdirSync(OUT, { recursive: true });
  run('npm', ['pack', '--pack-destination', OUT]);
  run('tar', ['-czf', `${OUT}/lm-widgets-${version}.tar.gz`, '-C', 'dist', 'web']);
  cpSync('dist/integrations', OUT, { recursive: true });
  writeFileSync(`${OUT}/integrity-${version}.json`, readFileSync('dist/web/integrity.json'));
  run('git', ['commit', '--quiet', '--all', '--message', `Release ${version}`]);
  run('git', ['tag', `v${version}`]);
  console.log(`${OUT}/ has the files. To let them go:
  git push --follow-tags
  npm publish ${OUT}/laeringsmiljoe-widgets-${version}.tgz`);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    release(process.argv[2], process.argv[3] !== '--untested');
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
