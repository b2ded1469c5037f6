/** An Umbraco without its server: the backoffice of the npm package, and the built package unpacked beside it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { unzipSync } from 'fflate';
import { filesOf, under } from '../../../scripts/integrations.js';
import { serve } from '../../../scripts/serve.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export const ZIP = 'dist/integrations/laeringsmiljoe-widgets-umbraco.zip';
export const FOLDER = 'App_Plugins/LaeringsmiljoeWidgets';

/** What a package may import; in the backoffice an import map says where each of them is. */
const SPECIFIERS = ['tiptap', 'external/lit', 'event', 'lit-element', 'localization-api'];

const importMap = {
  imports: Object.fromEntries(
    SPECIFIERS.map((name) => [`@umbraco-cms/backoffice/${name}`, `/umbraco/backoffice/${name}.js`]),
  ),
};

const BACKOFFICE = `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8" />
    <title>Umbraco</title>
    <link rel="stylesheet" href="themes/light.css" />
    <link rel="stylesheet" href="styles/uui-text.css" />
    <script type="importmap">${JSON.stringify(importMap)}</script>
    <script type="module" src="backoffice/page.js"></script>
  </head>
  <body class="uui-text uui-font">
    <test-app></test-app>
  </body>
</html>`;

/** A template as README.md shows it. */
export const publicPage = (html) => `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8" />
    <title>Side</title>
    <script src="/${FOLDER}/web/lm-loader.js" defer></script>
  </head>
  <body>
    <main><h1>Side</h1>${html}</main>
  </body>
</html>`;

const write = (folder, files) => {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
};

const bundle = (folder) =>
  build({
    absWorkingDir: here('..'),
    entryPoints: {
      page: here('page.js'),
      ...Object.fromEntries(SPECIFIERS.map((name) => [name, `@umbraco-cms/backoffice/${name}`])),
    },
    outdir: join(folder, 'umbraco/backoffice'),
    bundle: true,
    splitting: true,
    format: 'esm',
    // The editor of code, which nobody opens here.
    external: ['monaco-editor', 'monaco-editor/*'],
    logLevel: 'error',
  });

/** Serves it during the tests of a `describe`. Returns the origin, and what puts a further page there. */
export const useUmbraco = () => {
  let folder;
  let server;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'umbraco-'));
    const look = here('../node_modules/@umbraco-ui/uui/dist');
    write(folder, {
      ...unzipSync(readFileSync(ZIP)),
      'umbraco/index.html': BACKOFFICE,
      ...under(
        'umbraco',
        filesOf(look, (path) => /^(themes|styles|assets)\/.*\.(css|woff2)$/.test(path)),
      ),
    });
    await bundle(folder);
    server = await serve(folder);
  });
  after(() => {
    server?.close();
    if (folder) rmSync(folder, { recursive: true });
  });

  return {
    origin: () => `http://localhost:${server.port}`,
    publish: (path, html) => write(folder, { [path]: html }),
  };
};
