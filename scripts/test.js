/** `npm test`: every check and test, on a fresh clone too. Ends with `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findEngines } from '../test/support/engines.js';
import { bootstrap, install } from './bootstrap.js';
import { installChromium } from './install-chromium.js';

/** Where all three engines must run. */
const CI = process.env.CI === 'true';

let passed = 0;
let failed = 0;

const start = (command, args, env) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' });
const succeeds = (command, args) => start(command, args).status === 0;

const check = (name, command, args) => {
  const ok = succeeds(command, args);
  if (ok) passed += 1;
  else failed += 1;
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name}`);
};

const tool = (name) => `node_modules/.bin/${name}`;

/**
 * The browser tests, counted by engine; an engine that did not run has passed nothing. Where the runner itself ends
 * before it has a result, as a browser can make it, they are run once more.
 */
const testInBrowsers = (mayRunAgain = true) => {
  const folder = mkdtempSync(join(tmpdir(), 'lm-test-'));
  const TEST_SUMMARY = join(folder, 'summary.json');
  const env = { TEST_SUMMARY, NODE_ENV: 'test' };
  const { status, signal } = start(tool('wtr'), ['--config', 'test/web-test-runner.config.js'], env);
  const isDone = existsSync(TEST_SUMMARY);
  const counts = isDone ? JSON.parse(readFileSync(TEST_SUMMARY, 'utf8')) : {};
  rmSync(folder, { recursive: true });
  if (!isDone) {
    console.error(`The browser tests broke off: exit code ${status}, signal ${signal}.`);
    if (mayRunAgain) return testInBrowsers(false);
  }
  const failures = Object.values(counts).reduce((sum, count) => sum + count.failed, 0);
  if (status !== 0 && failures === 0) failed += 1;
  return counts;
};

bootstrap();
if (!findEngines().Chromium) installChromium();

check('format', tool('prettier'), ['--check', '--log-level=warn', '.']);
check('lint', tool('eslint'), ['--config', 'test/house/eslint.config.js', '.']);
check('types', tool('tsc'), ['-p', '.']);
check('words', process.execPath, ['scripts/words.js', 'check']);
check('house', process.execPath, ['--test', '--test-reporter=dot', 'test/house/', 'test/build/']);
check('build', process.execPath, ['scripts/build.js']);
check('storybook', process.execPath, ['scripts/storybook.js', 'build', '--as-built']);
check('package', process.execPath, ['--test', '--test-reporter=dot', 'test/package/']);
install('test/install');
check('install', process.execPath, ['--test', '--test-reporter=dot', 'test/install/install.test.js']);

const counts = testInBrowsers();
for (const [engine, place] of Object.entries(findEngines())) {
  const count = counts[engine];
  if (count) {
    passed += count.passed;
    failed += count.failed;
    console.log(`${engine}: ${count.passed} passed, ${count.failed} failed`);
  } else {
    if (CI || engine === 'Chromium') failed += 1;
    console.log(`${engine}: did not run${place ? '' : ', it is not installed'}`);
  }
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
