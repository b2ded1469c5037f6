/** What tools are told of the package: the manifest, types for frameworks, data for editors. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { format } from 'prettier';
import { frameworkTypes } from './framework-types.js';
import { makeManifest } from './manifest.js';

const classNameOf = (widget) => widget.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

/** Writes it beside the built classes. */
export const describePackage = async ({ name, version }) => {
  const classes = await import('../dist/lib/index.js');
  const { WIDGET_NAMES } = await import('../dist/lib/widgets.js');
  const manifest = await makeManifest(WIDGET_NAMES.map((widget) => classes[classNameOf(widget)]));
  writeFileSync('dist/custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
  mkdirSync('dist/editors');
  // These write into what they are given.
  const editors = {
    'vscode.html-custom-data.json': getVsCodeHtmlCustomData(structuredClone(manifest), {}),
    'vscode.css-custom-data.json': getVsCodeCssCustomData(structuredClone(manifest), {}),
    'web-types.json': getWebTypesData({ ...structuredClone(manifest), name, version }, {}),
  };
  for (const [file, text] of Object.entries(editors)) writeFileSync(`dist/editors/${file}`, `${text.trim()}\n`);
  mkdirSync('dist/types');
  for (const [file, text] of Object.entries(frameworkTypes(manifest))) {
    writeFileSync(
      `dist/types/${file}.d.ts`,
      await format(text, { parser: 'typescript', printWidth: 120, singleQuote: true }),
    );
    // So that an import of the types alone finds a file, whoever follows it.
    writeFileSync(`dist/types/${file}.js`, 'export {};\n');
  }
};
