/** `dist/integrations/`: an installable package for each portal, out of `integrations/` and what `dist/web/` holds. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import { WIDGET_NAMES } from '../dist/lib/widgets.js';

const FROM = 'integrations';
const TO = 'dist/integrations';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The files of a folder by path, for `entries`. */
export const filesOf = (folder, isWanted = () => true) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(folder.length + 1).replaceAll(sep, '/'), file])
      .filter(([path]) => isWanted(path))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, file]) => [path, fileOf(file)]),
  );

/** Text files say `__VERSION__` where the version goes, and `__WIDGETS__` for the names of the widgets in a pattern. */
const stamp = (bytes, path) =>
  /\.(php|js|json|txt|xml|ya?ml)$/.test(path)
    ? Buffer.from(
        bytes.toString('utf8').replaceAll('__VERSION__', version).replaceAll('__WIDGETS__', WIDGET_NAMES.join('|')),
      )
    : bytes;

/** One file, as `filesOf` has it. */
export const fileOf = (file) => stamp(readFileSync(file), file);

/** The same files below another folder. */
export const under = (folder, files) =>
  Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`${folder}/${path}`, bytes]));

/**
 * The day of the release, else today: no time of day, so that the same source gives the same bytes. A date long ago would
 * not do, since browsers keep a file for long that has not changed for long.
 */
const day = () =>
  new RegExp(`^## ${version} – (\\d{4}-\\d{2}-\\d{2})$`, 'm').exec(readFileSync('CHANGELOG.md', 'utf8'))?.[1] ??
  new Date().toISOString().slice(0, 10);

/** What a portal hosts, without the source maps. */
const webFiles = () => filesOf('dist/web', (path) => !path.endsWith('.map'));

/**
 * Each folder with a `package.js` says there what its package is called and holds:
 * `export default ({ version, web }) => ({ file, entries })`, paths in the package to bytes or text.
 */
export const packIntegrations = async () => {
  mkdirSync(TO, { recursive: true });
  const web = webFiles();
  const mtime = `${day()}T00:00:00`;
  for (const name of readdirSync(FROM).sort()) {
    const description = join(FROM, name, 'package.js');
    if (!existsSync(description)) continue;
    const { default: describe } = await import(pathToFileURL(description).href);
    const { file, entries } = await describe({ version, web });
    const bytes = Object.fromEntries(Object.entries(entries).map(([path, data]) => [path, Buffer.from(data)]));
    writeFileSync(join(TO, file), zipSync(bytes, { level: 9, mtime }));
  }
};

// Not awaited: the descriptions import this file, and would wait for it as it does for them.
if (process.argv[1] === fileURLToPath(import.meta.url)) void packIntegrations();
