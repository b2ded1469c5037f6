/**
 * `npm test`: every check and test, on a fresh clone too. Ends with `N passed, N failed`. The browser tests run in
 * Chromium, with `--engines=all` or `--engines=firefox,webkit` in others.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { askedEngines, findEngines } from '../test/support/engines.js';
import { bootstrap, install } from './bootstrap.js';
import { installChromium } from './install-chromium.js';

/** Tasks that run at the same time: as many as the smallest machine that this is run on has cores. */
const AT_ONCE = 2;

const { engines } = parseArgs({ options: { engines: { type: 'string' } } }).values;
const asked = askedEngines(engines);
process.env.ENGINES = asked.join();

let passed = 0;
let failed = 0;

/** Runs a command and shows what it has printed when it is done, so that two at the same time stay apart. */
const run = (command, args, env) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, shell: process.platform === 'win32' });
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => printed.push(data));
    child.on('error', (error) => printed.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (status, signal) => {
      process.stdout.write(Buffer.concat(printed));
      resolve({ status, signal });
    });
  });

const timed = async (name, action) => {
  const begun = Date.now();
  const ok = await action();
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name}, ${Math.round((Date.now() - begun) / 1000)} s`);
};

const check =
  (name, command, ...args) =>
  () =>
    timed(name, async () => {
      const { status } = await run(command, args);
      if (status === 0) passed += 1;
      else failed += 1;
      return status === 0;
    });

const tool = (name) => `node_modules/.bin/${name}`;
const node = process.execPath;
/** Tests that run in Node, some files at a time; those of the package mostly wait for a browser. */
const nodeTests = (atOnce, ...files) => [
  node,
  '--test',
  `--test-concurrency=${atOnce}`,
  '--test-reporter=dot',
  ...files,
];

/** Runs tasks in their order, the next when one is done. */
const runInTurn = async (tasks) => {
  for (let task = tasks.shift(); task; task = tasks.shift()) await task();
};
const inTurn =
  (...tasks) =>
  () =>
    runInTurn(tasks);

/** Runs tasks in their order, as many at the same time as there is room for. */
const runAll = (...tasks) => Promise.all(Array.from({ length: AT_ONCE }, () => runInTurn(tasks)));

/**
 * The browser tests, counted by engine; an engine that did not run has passed nothing. Where the runner itself ends
 * before it has a result, as a browser can make it, they are run once more.
 */
const testInBrowsers = async (mayRunAgain = true) => {
  const folder = mkdtempSync(join(tmpdir(), 'lm-test-'));
  const TEST_SUMMARY = join(folder, 'summary.json');
  const env = { TEST_SUMMARY, NODE_ENV: 'test' };
  const { status, signal } = await run(tool('wtr'), ['--config', 'test/web-test-runner.config.js'], env);
  const isDone = existsSync(TEST_SUMMARY);
  const counts = isDone ? JSON.parse(readFileSync(TEST_SUMMARY, 'utf8')) : {};
  rmSync(folder, { recursive: true });
  if (!isDone) {
    console.error(`The browser tests broke off: exit code ${status}, signal ${signal}.`);
    if (mayRunAgain) return testInBrowsers(false);
  }
  const failures = Object.values(counts).reduce((sum, count) => sum + count.failed, 0);
  if (status !== 0 && failures === 0) failed += 1;
  for (const engine of asked) {
    const count = counts[engine] ?? { passed: 0, failed: 1 };
    passed += count.passed;
    failed += count.failed;
    const reason = findEngines()[engine] ? '' : ', it is not installed';
    console.log(
      `${engine}: ${counts[engine] ? `${count.passed} passed, ${count.failed} failed` : `did not run${reason}`}`,
    );
  }
  return status === 0;
};

bootstrap();
if (!findEngines().Chromium) installChromium();
install('test/install');

// The build writes what lint and types read.
await runAll(
  check('build', node, 'scripts/build.js'),
  check('format', tool('prettier'), '--check', '--log-level=warn', '.'),
);
await runAll(
  () => timed('browsers', testInBrowsers),
  inTurn(
    check('storybook', node, 'scripts/storybook.js', 'build', '--as-built'),
    check('package', ...nodeTests(2, 'test/package/')),
  ),
  check('install', ...nodeTests(1, 'test/install/install.test.js', 'test/install/frameworks.test.js')),
  check('lint', tool('eslint'), '--config', 'test/house/eslint.config.js', '.'),
  check('types', tool('tsc'), '-p', '.'),
  check('house', ...nodeTests(1, 'test/house/', 'test/build/')),
  check('words', node, 'scripts/words.js', 'check'),
);

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
