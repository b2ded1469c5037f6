/** What a fresh clone needs before anything else runs: the dependencies of the lock file and the generated words. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** Runs a command with its output shown, and ends the process when the command fails. */
export const run = (command, args, options = {}) => {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
};

/** A command of a dependency, with its arguments. */
export const tool = (name, args) => run(`node_modules/.bin/${name}`, args, { shell: process.platform === 'win32' });

const INSTALLED = 'node_modules/.package-lock.json';

/** Installs the dependencies when they are missing or older than the lock file, and builds the words. */
export const bootstrap = () => {
  const fresh = existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (!fresh)
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { shell: process.platform === 'win32' });
  run(process.execPath, ['scripts/words.js', 'build']);
};
