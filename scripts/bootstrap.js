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

/** Installs what the lock file of a folder says, unless that is there already. */
export const install = (folder) => {
  const lock = `${folder}/package-lock.json`;
  const installed = `${folder}/node_modules/.package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
};

/** Installs the dependencies when they are missing or older than the lock file, and builds the words. */
export const bootstrap = () => {
  install('.');
  run(process.execPath, ['scripts/words.js', 'build']);
};
