/** MediaWiki as Debian has it, with SQLite, in a folder of its own, with an administrator and an editor. */
import { execFile } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { servePhp } from './php.js';

const SOURCE = '/usr/share/mediawiki';
const LINKED = 'includes languages maintenance resources skins vendor autoload.php composer.json'.split(' ');
const EXTENSIONS = '/usr/share/mediawiki/extensions-core';

export const PASSWORD = 'kun-til-test-27';
const environment = (folder) => ({ MW_INSTALL_PATH: folder, MW_CONFIG_FILE: join(folder, 'LocalSettings.php') });

/** Runs one of MediaWiki's scripts; `input` is what it reads. */
export const maintain = async (folder, script, args, input = '') => {
  const env = { ...process.env, ...environment(folder) };
  const running = promisify(execFile)('php', [join(folder, 'maintenance', script), ...args], { env });
  running.child.stdin.end(input);
  const { stdout } = await running;
  return stdout;
};

/** Adds lines to `LocalSettings.php`, as an administrator would. */
export const addSettings = (folder, ...lines) =>
  appendFileSync(join(folder, 'LocalSettings.php'), `${lines.join('\n')}\n`);

/** Takes a line out of it. */
export const removeSetting = (folder, line) => {
  const file = join(folder, 'LocalSettings.php');
  writeFileSync(file, readFileSync(file, 'utf8').replace(line, ''));
};

export const serveMediaWiki = (lang = 'da') =>
  servePhp(
    'index.php',
    async ({ folder, origin }) => {
      for (const name of LINKED) symlinkSync(join(SOURCE, name), join(folder, name));
      for (const name of readdirSync(SOURCE).filter((file) => file.endsWith('.php') && !LINKED.includes(file)))
        if (name !== 'LocalSettings.php') copyFileSync(join(SOURCE, name), join(folder, name));
      for (const name of ['extensions', 'images', 'cache', 'data']) mkdirSync(join(folder, name));
      for (const name of ['WikiEditor', 'VisualEditor'])
        symlinkSync(join(EXTENSIONS, name), join(folder, 'extensions', name));
      await maintain(folder, 'install.php', [
        ...['--dbtype=sqlite', `--dbpath=${join(folder, 'data')}`, `--server=${origin}`, '--scriptpath=/wiki'],
        // Else it goes where Debian's links lead: to /etc.
        `--confpath=${folder}`,
        ...[`--lang=${lang}`, `--pass=${PASSWORD}`, 'Wiki', 'Bestyrer'],
      ]);
      await maintain(folder, 'createAndPromote.php', ['Redaktoer', PASSWORD]);
      // What a wiki shows five minutes later, a test is to see at once.
      addSettings(
        folder,
        '$wgMainCacheType = CACHE_NONE;',
        "$wgResourceLoaderMaxage = [ 'versioned' => 0, 'unversioned' => 0 ];",
        '$wgJobRunRate = 0;',
        "$wgLogos = [ '1x' => '/wiki/resources/assets/mediawiki.png' ];",
      );
    },
    environment,
  );

/** Writes a page without a browser. */
export const writePage = (folder, title, text) => maintain(folder, 'edit.php', ['--user=Bestyrer', title], text);
