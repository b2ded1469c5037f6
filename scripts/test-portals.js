/**
 * `npm run test:portals`: the integrations in the portals and editors that they are for, as far as Debian and npm have
 * these. Installs what is missing, a browser and Debian's packages included.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { bootstrap, install, run } from './bootstrap.js';

/** Debian's packages: portals, what these run on, and what old ones run. */
const PACKAGES = [
  ...['wordpress', 'wordpress-l10n', 'wordpress-theme-twentytwentythree'],
  'dokuwiki',
  'mediawiki',
  ...['libjs-mootools', 'libjs-prototype'],
  'mariadb-server',
  ...['php-cli', 'php-mysql', 'php-sqlite3', 'php-intl', 'php-mbstring', 'php-xml', 'php-curl', 'php-zip'],
];

const has = (name) => spawnSync('dpkg', ['--status', name], { stdio: 'ignore' }).status === 0;

const installPortals = () => {
  const missing = PACKAGES.filter((name) => !has(name));
  if (missing.length === 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-qq', 'install', '-y', '--no-install-recommends'];
  run('apt-get', ['-qq', 'update'], { env });
  run('apt-get', [...options, ...missing], { env, stdio: ['ignore', 'ignore', 'inherit'] });
};

const tests = () => {
  const files = readdirSync('test/portals').filter((file) => file.endsWith('.test.js'));
  return files.map((file) => `test/portals/${file}`);
};

bootstrap();
if (!existsSync('dist/integrations')) run(process.execPath, ['scripts/build.js']);
installPortals();
for (const folder of ['test/survival', 'test/portals']) install(folder);

// One after the other: each starts servers and a browser of its own.
run(process.execPath, ['--test', '--test-concurrency=1', ...tests()]);
