/**
 * `npm run mutants`: breaks the source in one small way at a time and runs the tests that should see it. One that no test
 * sees has survived, and is a test to write. `npm run mutants -- store` takes those whose file has this in its name.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ELEMENTS } from './elements.js';
import { MUTANTS } from './list.js';

const [, , word = ''] = process.argv;
const mutants = [...MUTANTS, ...ELEMENTS].filter(({ file }) => file.includes(word));

const run = (command, args) =>
  spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'test' } });

const build = () => {
  const { stderr, stdout } = run(process.execPath, ['scripts/build.js']);
  // Over a limit of size is no fault here: all files are written by then.
  if (!existsSync('dist/integrations')) throw new Error(`The build broke:\n${stdout}${stderr}`);
};

/** Tests of the built files; all others take the source as it is. */
const isBuilt = (test) => test.startsWith('test/package/');

/** The names of the tests that failed; empty where all passed. */
const failuresOf = (tests) => {
  if (tests.some(isBuilt)) build();
  const inBrowser = tests.filter((test) => test.endsWith('.ts'));
  const inNode = tests.filter((test) => test.endsWith('.js'));
  const config = ['--config', 'test/web-test-runner.config.js', '--files'];
  const results = [
    ...(inBrowser.length ? [run('node_modules/.bin/wtr', [...config, ...inBrowser])] : []),
    ...(inNode.length ? [run(process.execPath, ['--test', '--test-reporter=tap', ...inNode])] : []),
  ];
  return results
    .filter(({ status }) => status !== 0)
    .map(({ stdout, status }) => /^(?: *❌ ?| *𐄂 ?|not ok \d+ - )(.*)$/mu.exec(stdout)?.[1] ?? `exit code ${status}`);
};

/** The text with its fault; a text that has moved is a list to mend. */
const mutate = ({ file, find, replace }) => {
  const text = readFileSync(file, 'utf8');
  const [before, ...after] = text.split(find);
  if (after.length !== 1) throw new Error(`${file}: ${after.length ? 'more than one' : 'no'} “${find}”`);
  return { text, mutant: before + replace + after[0] };
};

// What is not committed could be lost if this process is killed.
if (run('git', ['status', '--porcelain', 'src']).stdout) throw new Error('Commit what is changed in src/ first.');
const prepared = mutants.map((mutant) => ({ ...mutant, ...mutate(mutant) }));
const [red] = failuresOf([...new Set(mutants.flatMap(({ tests }) => tests))]);
if (red) throw new Error(`Red before anything was broken: ${red}`);

let survived = 0;
for (const { file, find, text, mutant, tests } of prepared) {
  const restore = () => writeFileSync(file, text);
  const stop = () => {
    restore();
    process.exit(1);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  writeFileSync(file, mutant);
  let failures;
  try {
    failures = failuresOf(tests);
  } finally {
    restore();
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
  if (!failures.length) survived += 1;
  console.log(`${failures.length ? 'killed' : 'SURVIVED'}: ${file}: ${find.trim()}`);
  for (const name of failures) console.log(`    by ${name}`);
}
if (mutants.some(({ tests }) => tests.some(isBuilt))) build();
console.log(`${mutants.length - survived} killed, ${survived} survived`);
process.exitCode = survived ? 1 : 0;
