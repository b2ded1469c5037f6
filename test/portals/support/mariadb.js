/** A MariaDB of its own: its data in a folder that is gone afterwards, reached by a socket and by no network. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const run = (socket, sql) => execFileSync('mariadb', [`--socket=${socket}`, '--user=root', '--execute', sql]);

/** Starts it, with an empty database of the given name that `root` may use without a password. */
export const startMariaDb = async (database) => {
  const folder = mkdtempSync(join(tmpdir(), 'lm-db-'));
  const data = join(folder, 'data');
  const socket = join(folder, 'socket');
  mkdirSync(data);
  const own = ['--no-defaults', `--datadir=${data}`, '--user=root'];
  execFileSync('mariadb-install-db', [...own, '--auth-root-authentication-method=normal', '--skip-test-db'], {
    stdio: 'ignore',
  });
  const server = spawn(
    'mariadbd',
    [...own, `--socket=${socket}`, '--skip-networking', '--innodb-flush-log-at-trx-commit=0'],
    {
      stdio: 'ignore',
    },
  );
  const close = async () => {
    const ended = server.exitCode === null ? once(server, 'exit') : undefined;
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const end = Date.now() + 30_000;
  for (;;) {
    try {
      if (existsSync(socket)) run(socket, `CREATE DATABASE ${database} CHARACTER SET utf8mb4`);
      if (existsSync(socket)) return { socket, close };
    } catch {
      // It listens before it answers.
    }
    if (Date.now() > end) {
      await close();
      throw new Error('MariaDB: not within 30 s');
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};
