/** `laeringsmiljoe-widgets.sppkg`: the web part and the widgets in one module, and what SharePoint asks for around it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { componentManifest, IDS, localized } from './manifest.js';
import { partsOf } from './opc.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const NAME = 'laeringsmiljoe-widgets';

const ABOUT = localized(
  'Tre værktøjer til læring på arbejdspladsen: en tjekliste, fra udfordring til plan og et kontaktkort.',
  'Three tools for learning at the workplace: a checklist, from challenge to plan, and a contact card.',
);

/** An AMD module that asks for nothing but what SharePoint brings. */
const bundle = async (version) => {
  const build = await rollup({
    input: here('web-part.js'),
    external: /^@microsoft\//,
    plugins: [
      nodeResolve({ exportConditions: ['production', 'browser'] }),
      terser({ ecma: 2022, format: { comments: /^!/ } }),
    ],
  });
  const { output } = await build.generate({
    format: 'amd',
    amd: { id: `${IDS.webPart}_${version}` },
    banner: `/*! ${NAME} ${version}, licences: beside this file */`,
    inlineDynamicImports: true,
    exports: 'default',
  });
  await build.close();
  return output[0].code;
};

export default async ({ version, web }) => {
  const code = await bundle(version);
  // Browsers keep a file for a year: another content is another file.
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 20);
  const script = `${NAME}_${hash}.js`;
  const picture = (name) => readFileSync(here(`pictures/${name}.png`));
  const parts = partsOf({
    app: {
      name: NAME,
      title: 'Læringsmiljø-widgets',
      // SharePoint counts in four numbers.
      version: `${version.replace(/-.*/, '')}.0`,
      icon: 'icon.png',
      developer: { name: '', websiteUrl: '', privacyUrl: '', termsOfUseUrl: '', mpnId: '' },
      about: ABOUT,
    },
    manifest: componentManifest(version, script),
    assets: {
      [script]: code,
      [`${script}.LICENSE.txt`]: web['LICENSES.txt'],
      // Teams finds its pictures by these names.
      [`${IDS.webPart}_color.png`]: picture('color'),
      [`${IDS.webPart}_outline.png`]: picture('outline'),
      'icon.png': picture('icon'),
    },
  });
  return { file: `${NAME}.sppkg`, entries: parts };
};
