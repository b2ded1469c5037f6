/** Bundles each subject for production into a folder of its own in `dist/`, all with a page of the same shape. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compile, compileModule } from 'svelte/compiler';
import { BARE } from './subjects/shared/bare-markup.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const bareStyles = () => readFileSync(here('subjects/shared/bare.css'), 'utf8');

/** A style sheet as text, minified as all others are. */
const textPlugin = {
  name: 'text',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?text$/ }, ({ path, resolveDir }) => ({
      path: `${resolveDir}/${path.replace('?text', '')}`,
      namespace: 'text',
    }));
    onLoad({ filter: /./, namespace: 'text' }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], minify: true, write: false });
      return { contents: outputFiles[0].text.trim(), loader: 'text' };
    });
  },
};

const sveltePlugin = {
  name: 'svelte',
  setup({ onLoad }) {
    const options = { generate: 'client', dev: false };
    onLoad({ filter: /\.svelte$/ }, ({ path }) => {
      const source = `${readFileSync(path, 'utf8')}<style>:host{display:block}${bareStyles()}</style>`;
      const { js } = compile(source, { ...options, filename: path, customElement: true, css: 'injected' });
      return { contents: js.code };
    });
    onLoad({ filter: /\.svelte\.js$/ }, ({ path }) => ({
      contents: compileModule(readFileSync(path, 'utf8'), { ...options, filename: path }).js.code,
    }));
  },
};

/** GOV.UK's style sheet names its fonts by where a server would have them. */
const assetsPlugin = {
  name: 'assets',
  setup({ onResolve }) {
    onResolve({ filter: /^\/assets\// }, ({ path }) => ({
      path: here(`node_modules/govuk-frontend/dist/govuk${path}`),
    }));
  },
};

const JSX = {
  react: { alias: { hooks: 'react' }, jsxImportSource: 'react' },
  preact: { alias: { hooks: 'preact/hooks' }, jsxImportSource: 'preact' },
};

const bundle = async ({ name }) => {
  const folder = here(`subjects/${name}/`);
  const script = ['app.js', 'app.jsx'].find((file) => existsSync(folder + file));
  const styles = existsSync(`${folder}app.css`) ? ['app.css'] : [];
  await build({
    entryPoints: [script, ...styles].map((file) => folder + file),
    // Where the replaced names are looked for.
    absWorkingDir: here('.'),
    outdir: here(`dist/${name}`),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    conditions: ['production', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff2': 'file', '.woff': 'file', '.svg': 'file', '.png': 'file', '.ttf': 'file', '.eot': 'file' },
    jsx: 'automatic',
    plugins: [textPlugin, sveltePlugin, assetsPlugin],
    logLevel: 'error',
    ...JSX[name],
  });
  return { script: 'app.js', styles: styles.length > 0 };
};

/** Before a widget there is always text, and after it, so that it can be seen whether that moves. */
const page = ({ tags, name }, { script, styles }, head = '') => {
  const place = (kind) => {
    if (tags) return `<${tags[kind]}></${tags[kind]}>`;
    return `<div data-widget="${kind}">${name === 'plain' ? BARE[kind] : ''}</div>`;
  };
  const text = '<p>Læring sker i hverdagen, mens vi løser opgaver sammen, og ikke kun på kurser.</p>';
  return `<!doctype html><html lang="da"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>bench</title><link rel="icon" href="data:,"><style>body{margin:2em auto;max-width:40em;font-family:sans-serif}</style>
${head}${styles ? '<link rel="stylesheet" href="app.css">' : ''}<script src="${script}" defer></script>
<body><main>${text}${place('check')}${text}${place('pick')}${text}${place('card')}${text}</main></body></html>
`;
};

/** The css block of README that reserves the height. */
const reservation = () =>
  /```css\n(lm-[^`]*)```/.exec(readFileSync(here('../README.md'), 'utf8'))[1].replace(/\s+/g, ' ');

export const buildSubjects = async (subjects) => {
  rmSync(here('dist'), { recursive: true, force: true });
  for (const subject of subjects) {
    const folder = here(`dist/${subject.name}/`);
    mkdirSync(folder, { recursive: true });
    if (subject.isOurs) cpSync(here('../dist/web'), folder, { recursive: true });
    const files = subject.isOurs ? { script: subject.script } : await bundle(subject);
    writeFileSync(`${folder}page.html`, page(subject, files));
    if (subject.isOurs)
      writeFileSync(`${folder}reserved.html`, page(subject, files, `<style>${reservation()}</style>`));
  }
  // What every page has, and no subject is to be blamed for.
  mkdirSync(here('dist/none'));
  writeFileSync(
    here('dist/none/page.html'),
    page({}, { script: '' }).replace(/<script.*?<\/script>|<div.*?<\/div>/g, ''),
  );
};
