/** `npm run bench`: builds all subjects, measures them in turn, and writes docs/performance.md. See `--help`. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const HELP = `npm run bench -- [options]
  --repetitions N   how often everything is measured (default 5)
  --only a,b        only these subjects and the baseline; the tables are printed, and docs/ stays as it is
  --report          makes the tables anew of what was last measured`;

const root = fileURLToPath(new URL('..', import.meta.url));
const RESULTS = new URL('dist/results.json', import.meta.url);

const { values: options } = parseArgs({
  options: {
    repetitions: { type: 'string', default: '5' },
    only: { type: 'string' },
    report: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

/** Ours as it is now: built anew when the source is younger. */
const buildOurs = () => {
  const newest = (folder) =>
    Math.max(...readdirSync(root + folder, { recursive: true }).map((f) => statSync(`${root}${folder}/${f}`).mtimeMs));
  const built = `${root}dist/web/integrity.json`;
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(newest('src'), newest('locales'))) return;
  const { status } = spawnSync(process.execPath, ['scripts/build.js'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
};

const measure = async (subjects) => {
  const [{ buildSubjects }, { startServer }, { launch }, loads, { measureMany }, { soak }, { describe }] =
    await Promise.all(
      ['build', 'server', 'browser', 'measure-load', 'measure-many', 'soak', 'setting'].map(
        (name) => import(`./${name}.js`),
      ),
    );
  await buildSubjects(subjects);
  const server = await startServer();
  const browser = await launch();
  if (loadavg()[0] > cpus().length / 2) console.error('This machine is busy with something else: times will be noisy.');
  const started = Date.now();
  const say = (text) => console.error(`${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s  ${text}`);
  const results = Object.fromEntries(subjects.map(({ name }) => [name, []]));
  const failures = [];
  const attempt = async (what, act) => {
    say(what);
    try {
      return await act();
    } catch (error) {
      failures.push(`${what}: ${error.message}`);
      say(`FAILED ${failures.at(-1)}`);
      return undefined;
    }
  };

  const { loadFast, loadSlow, loadOnSlow4G, loadLate } = loads;
  for (let i = 0; i < Number(options.repetitions); i += 1) {
    // What moves is the same each time. First, so that the server is warm for the others.
    const measures = { ...(i === 0 && { loadLate }), loadFast, loadSlow, loadOnSlow4G, measureMany };
    for (const { name } of subjects) results[name].push({});
    for (const [what, act] of Object.entries(measures)) {
      for (const subject of subjects) {
        const values = await attempt(`${i + 1} ${what} ${subject.name}`, () => act(browser, server, subject));
        Object.assign(results[subject.name][i], values);
      }
    }
  }
  const soaked = {};
  // At the same time, for here no time is taken.
  const soaking = subjects
    .filter(({ isOurs }) => isOurs)
    .map(async (subject) => {
      soaked[subject.name] = await attempt(`soak ${subject.name}`, () => soak(browser, server, subject));
    });
  await Promise.all(soaking);
  const setting = await describe(browser, Number(options.repetitions));
  await browser.close();
  server.close();
  return { setting, results, soaked, failures };
};

if (options.help) console.log(HELP);
else {
  buildOurs();
  const { BASELINE, SUBJECTS } = await import('./subjects.js');
  const { report, writeReport } = await import('./report.js');
  const only = options.only?.split(',');
  const unknown = only?.find((name) => !SUBJECTS.some((subject) => subject.name === name));
  if (unknown) throw new Error(`${unknown} is none of ${SUBJECTS.map(({ name }) => name).join()}`);
  const subjects = SUBJECTS.filter(({ name }) => !only || name === BASELINE || only.includes(name));
  let measured;
  if (options.report) measured = JSON.parse(readFileSync(RESULTS, 'utf8'));
  else {
    measured = await measure(subjects);
    mkdirSync(new URL('.', RESULTS), { recursive: true });
    writeFileSync(RESULTS, JSON.stringify(measured));
  }
  if (only) console.log(report(measured, subjects));
  else await writeReport(measured, subjects);
  for (const failure of measured.failures) console.error(`FAILED ${failure}`);
  if (measured.failures.length) process.exitCode = 1;
}
