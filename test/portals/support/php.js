/** Portals in PHP: served from a fresh folder below `/wiki/`, which is gone afterwards. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

const freePort = async () => {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
};

const answers = async (address) => {
  try {
    return (await fetch(address)).status < 500;
  } catch {
    return false;
  }
};

const isThere = (group) => {
  try {
    return process.kill(group, 0);
  } catch {
    return false;
  }
};

const until = async (isTrue, what) => {
  const end = Date.now() + 30_000;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`${what}: not within 30 s`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

const SETTINGS = 'memory_limit=256M upload_max_filesize=20M post_max_size=20M opcache.revalidate_freq=0'.split(' ');
const OPTIONS = SETTINGS.flatMap((each) => ['-d', each]);

/** Starts PHP's own server. Returns what ends it. */
const start = (port, root, environment) => {
  // A group of its own, for its workers are processes too.
  const server = spawn('php', [...OPTIONS, '-S', `localhost:${port}`, '-t', root], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4', ...environment },
  });
  return async () => {
    process.kill(-server.pid);
    // The workers too: they would write into a folder that is being removed.
    await until(() => !isThere(-server.pid), 'the end of the server');
  };
};

/** Gives the wiki's folder to `setUp`, then serves it. It is there when `front`, a page of it, answers. */
export const servePhp = async (front, setUp, environment = () => ({})) => {
  const root = mkdtempSync(join(tmpdir(), 'lm-wiki-'));
  const folder = join(root, 'wiki');
  mkdirSync(folder);
  const remove = () => rmSync(root, { recursive: true, force: true });
  try {
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    await setUp({ folder, origin });
    const stop = start(port, root, environment(folder));
    const address = `${origin}/wiki/`;
    const close = async () => {
      await stop();
      remove();
    };
    await until(() => answers(address + front), address).catch((error) => close().then(() => Promise.reject(error)));
    return { folder, origin, address, close };
  } catch (error) {
    remove();
    throw error;
  }
};

/** Unpacks a built package, as the README says. */
export const unpack = (file, folder) => {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
    const to = join(folder, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, bytes);
  }
};
