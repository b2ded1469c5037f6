/** The package as it is packed, installed into new projects: its types, what bundlers make of it, what a browser shows. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { before, describe, test } from 'node:test';
import { serve } from '../../scripts/serve.js';
import { useBrowser } from '../support/site.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WORK = `${HERE}.work`;
const BLOCK = /^```(tsx?|vue|svelte)\n([^]*?)^```$/gm;
const KB = 1000;

const require = createRequire(`${HERE}package.json`);
const load = (name) => import(require.resolve(name));

/** Runs a command; what it prints is in the message where it fails. */
const run = async (command, args, cwd = WORK) => {
  try {
    return (await promisify(execFile)(command, args, { cwd, maxBuffer: 1e8 })).stdout;
  } catch (error) {
    throw new Error(`${command} ${args.join(' ')}\n${error.stdout}${error.stderr}`, { cause: error });
  }
};
const tool = (name, args, cwd) => run(`${HERE}node_modules/.bin/${name}`, args, cwd);

const pack = async () => {
  const [packed] = Object.values(JSON.parse(await run('npm', ['pack', '--json', '--pack-destination', WORK], ROOT)));
  return packed;
};

const STRICT = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  jsx: 'react-jsx',
  types: [],
  noEmit: true,
};
const RESOLUTIONS = {
  bundler: { module: 'ESNext', moduleResolution: 'bundler', skipLibCheck: true },
  nodenext: { module: 'NodeNext', moduleResolution: 'NodeNext', skipLibCheck: true },
  // Without anybody's types but ours, these are looked at as well.
  'bundler, our own types too': { module: 'ESNext', moduleResolution: 'bundler', skipLibCheck: false },
};

const writeConfig = (file, resolution, include, more = {}) => {
  const compilerOptions = { ...STRICT, ...RESOLUTIONS[resolution], ...more };
  writeFileSync(`${WORK}/${file}`, JSON.stringify({ compilerOptions, include }));
};

const checkTypes = async (project, ...resolutions) => {
  for (const resolution of resolutions) {
    writeConfig(`${project}/tsconfig.json`, resolution, ['.']);
    await tool('tsc', ['-p', '.'], `${WORK}/${project}`);
  }
};

const vite = (project) => tool('vite', ['build', '--logLevel', 'error', '--base', './'], `${WORK}/${project}`);

const putPage = (project) => {
  const page = readFileSync(`${WORK}/${project}/index.html`, 'utf8').replace(/main\.tsx?/, 'main.js');
  writeFileSync(`${WORK}/${project}/dist/index.html`, page);
};

const withEsbuild = async (options) => {
  const { build } = await load('esbuild');
  return build({ bundle: true, format: 'esm', minify: true, logLevel: 'error', absWorkingDir: WORK, ...options });
};

const withRollup = async (input) => {
  const [{ rollup }, { nodeResolve }] = [await load('rollup'), await load('@rollup/plugin-node-resolve')];
  const bundle = await rollup({ input, plugins: [nodeResolve({ browser: true })], onwarn: () => {} });
  const { output } = await bundle.generate({ format: 'es' });
  return output;
};

/** How each kind of project is checked and built into its `dist/`. */
const PROJECTS = {
  vanilla: async (name) => {
    await checkTypes(name, 'bundler', 'nodenext', 'bundler, our own types too');
    await vite(name);
  },
  react: async (name) => {
    await checkTypes(name, 'bundler', 'nodenext');
    await vite(name);
  },
  preact: async (name) => {
    writeConfig(`${name}/tsconfig.json`, 'bundler', ['.'], { jsxImportSource: 'preact' });
    await tool('tsc', ['-p', '.'], `${WORK}/${name}`);
    const options = { jsx: 'automatic', jsxImportSource: 'preact', outdir: `${name}/dist`, splitting: true };
    await withEsbuild({ entryPoints: [`${name}/main.tsx`], ...options });
    putPage(name);
  },
  vue: async (name) => {
    await tool('vue-tsc', ['-p', '.'], `${WORK}/${name}`);
    await vite(name);
  },
  svelte: async (name) => {
    await tool('svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings'], `${WORK}/${name}`);
    await vite(name);
  },
  lit: async (name) => {
    await checkTypes(name, 'bundler', 'nodenext');
    await vite(name);
  },
  // A copy of vanilla, whose types are checked there.
  esbuild: async (name) => {
    await withEsbuild({ entryPoints: [`${name}/main.ts`], outdir: `${name}/dist`, splitting: true });
    putPage(name);
  },
  rollup: async (name) => {
    const { transform } = await load('esbuild');
    const { code } = await transform(readFileSync(`${WORK}/${name}/main.ts`, 'utf8'), { loader: 'ts' });
    writeFileSync(`${WORK}/${name}/main.js`, code);
    mkdirSync(`${WORK}/${name}/dist`);
    const output = await withRollup(`${WORK}/${name}/main.js`);
    for (const { fileName, code: chunk } of output) writeFileSync(`${WORK}/${name}/dist/${fileName}`, chunk);
    putPage(name);
  },
};

/** Blocks of code out of pages as files; each is a module by itself. */
const writeBlocks = (pages) => {
  mkdirSync(`${WORK}/docs`, { recursive: true });
  const blocks = pages.flatMap((page) => [...readFileSync(`${ROOT}/${page}`, 'utf8').matchAll(BLOCK)]);
  assert.ok(blocks.length > 5);
  for (const [i, [, kind, code]] of blocks.entries()) writeFileSync(`${WORK}/docs/block-${i}.${kind}`, code);
};

describe('the packed package', { concurrency: 2 }, () => {
  const browser = useBrowser();
  let packed;
  let tarball;

  before(async () => {
    rmSync(WORK, { recursive: true, force: true });
    mkdirSync(WORK);
    packed = await pack();
    tarball = `${WORK}/${packed.filename}`;
    const dependencies = { 'laeringsmiljoe-widgets': `file:${packed.filename}` };
    writeFileSync(`${WORK}/package.json`, JSON.stringify({ private: true, type: 'module', dependencies }));
    await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
    for (const name of Object.keys(PROJECTS)) {
      // Other bundlers get the same project.
      const source = ['esbuild', 'rollup'].includes(name) ? 'vanilla' : name;
      cpSync(`${HERE}projects/${source}`, `${WORK}/${name}`, { recursive: true });
      writeConfig(`${name}/tsconfig.json`, 'bundler', ['.']);
    }
  });

  test('is small, and holds what is promised', () => {
    assert.ok(packed.size <= 1000 * KB, `${packed.size} B packed`);
    assert.ok(packed.unpackedSize <= 4000 * KB, `${packed.unpackedSize} B unpacked`);
    const files = packed.files.map(({ path }) => path);
    for (const file of ['dist/custom-elements.json', 'dist/web/LICENSES.txt', 'LICENSE', 'README.md', 'CHANGELOG.md']) {
      assert.ok(files.includes(file), file);
    }
    assert.deepEqual(
      files.filter((file) => /^(src|test|stories|node_modules)\//.test(file)),
      [],
    );
    const map = JSON.parse(readFileSync(`${WORK}/node_modules/laeringsmiljoe-widgets/dist/lib/index.js.map`, 'utf8'));
    assert.ok(map.sourcesContent[0].includes('export'));
  });

  test('publint finds nothing', async () => {
    const { publint } = await load('publint');
    const { messages } = await publint({
      pkgDir: `${WORK}/node_modules/laeringsmiljoe-widgets`,
      pack: false,
      strict: true,
    });
    assert.deepEqual(messages, []);
  });

  test('its types resolve', async () => {
    await tool('attw', [tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-color']);
  });

  test('can be imported in Node alone', async () => {
    const code = `import('laeringsmiljoe-widgets').then((all) => console.log(Object.keys(all).sort().join()))`;
    assert.match(
      await run(process.execPath, ['-e', code]),
      /^ChallengePicker,ContactCard,LmEvent,PrincipleChecklist,addWords,oneOf\n$/,
    );
    const words = `import manifest from 'laeringsmiljoe-widgets/custom-elements.json' with { type: 'json' };
      console.log(manifest.modules.length)`;
    assert.equal(await run(process.execPath, ['--no-warnings', '--input-type=module', '-e', words]), '6\n');
  });

  for (const [name, make] of Object.entries(PROJECTS)) {
    test(`${name}: types, bundle, and the widget in a browser`, { timeout: 120_000 }, async () => {
      await make(name);
      const server = await serve(`${WORK}/${name}/dist`);
      const page = await browser().newPage();
      const errors = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => errors.push(message.text()));
      try {
        await page.goto(`http://localhost:${server.port}/`);
        const box = await page.waitForSelector('::-p-aria([name="We share"][role="checkbox"])', { timeout: 10_000 });
        await page.waitForSelector('::-p-aria([name="We ask"][role="checkbox"])');
        await box.click();
        await page.waitForFunction(() => document.title === 'a 1 of 2, yes', { timeout: 5000 });
        assert.deepEqual(errors, []);
      } finally {
        await page.close();
        server.close();
      }
    });
  }

  test('what the docs show in code is right', async () => {
    writeBlocks([
      'README.md',
      ...readdirSync(`${ROOT}/docs`)
        .filter((file) => file.endsWith('.md'))
        .map((file) => `docs/${file}`),
    ]);
    writeConfig('docs/tsconfig.json', 'bundler', ['.'], { allowJs: false });
    await tool('tsc', ['-p', '.'], `${WORK}/docs`);
    await tool('vue-tsc', ['-p', '.'], `${WORK}/docs`);
    await tool('svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings'], `${WORK}/docs`);
  });

  describe('a bundle', () => {
    const OTHERS = /lm-challenge-picker|lm-principle-checklist|Er det konkret nok|Fire principper/;
    const SOURCES = {
      'of the contact card alone': "import 'laeringsmiljoe-widgets/define/lm-contact-card.js';",
      'of its class': "import { ContactCard } from 'laeringsmiljoe-widgets'; console.log(ContactCard);",
      'of a class that is not used':
        "import { ChallengePicker } from 'laeringsmiljoe-widgets'; console.log('nothing');",
    };
    for (const [name, source] of Object.entries(SOURCES)) {
      test(`${name} holds nothing of the others`, async () => {
        const entry = `${WORK}/entry-${Object.keys(SOURCES).indexOf(name)}.js`;
        writeFileSync(entry, source);
        const { outputFiles } = await withEsbuild({
          entryPoints: [entry],
          write: false,
          outdir: '.',
          splitting: true,
        });
        const output = await withRollup(entry);
        const texts = { esbuild: outputFiles.map(({ text }) => text), rollup: output.map(({ code }) => code) };
        for (const [bundler, chunks] of Object.entries(texts)) {
          assert.doesNotMatch(chunks.join('\n'), OTHERS, bundler);
        }
        if (source.includes('ChallengePicker')) {
          assert.ok(texts.rollup.join('').length < 100, texts.rollup.join('').slice(0, 300));
        }
      });
    }
  });
});
