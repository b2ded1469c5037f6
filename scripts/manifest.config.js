/**
 * `custom-elements.json`, by the analyser of the format's authors, which knows Lit's decorators, and a parser of types.
 * Own is what it cannot know: that only what is documented and public is said, the tags, and the custom properties.
 */
import { readFileSync } from 'node:fs';
import { getTsProgram, typeParserPlugin } from '@wc-toolkit/type-parser';

/** Where the custom properties are described, for people too. */
const THEMING = 'docs/theming.md';

const cssProperties = () =>
  [...readFileSync(THEMING, 'utf8').matchAll(/^\| `(--lm-[a-z-]+)`\s*\| (.*?)\s*\| (.*?)\s*\|$/gm)].map(
    ([, name, description, standard]) => ({ name, description, default: standard }),
  );

const tagOf = (className) => `lm${className.replace(/[A-Z]/g, '-$&').toLowerCase()}`;
const sortByName = (list = []) => [...list].sort((a, b) => (a.name < b.name ? -1 : 1));
const isPublic = ({ privacy, static: ofClass, description }) => !privacy && !ofClass && description;

/** Several values, `'a' | 'b'`. */
const VALUES = /^('[^']*'|\d)( \| ('[^']*'|\d))+( \| undefined)?$/;

/** Replaces the name of a type by the values that it allows. */
const withValues = ({ parsedType, ...field }) => {
  // Where something is inherited from is nobody's business: one class an element is all that is public.
  delete field.inheritedFrom;
  if (!VALUES.test(parsedType?.text)) return field;
  return { ...field, type: { text: parsedType.text.split(' | ').sort().join(' | ') } };
};

/** `class A extends AnswersWidget<CheckState>`: what `T` is in what A inherits. */
const typeArgument = {
  name: 'type-argument',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const argument = node.heritageClauses?.[0]?.types[0]?.typeArguments?.[0]?.getText();
    const found = moduleDoc.declarations.find(({ name }) => name === node.name.text);
    if (argument && found) found.typeArgument = argument.split('.').at(-1);
  },
};

/** What is for the code of this project alone is protected, whatever TypeScript calls it. */
const internalMembers = {
  name: 'internal-members',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const found = moduleDoc.declarations.find(({ name }) => name === node.name.text);
    for (const member of node.members) {
      if (!ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'internal')) continue;
      for (const field of found?.members ?? []) if (field.name === member.name.getText()) field.privacy = 'protected';
    }
  },
};

const describeElement = (element) => {
  const { name, summary, description, members, events, slots, cssParts, attributes, typeArgument: T } = element;
  const given = (field) => (T && field.type?.text === 'T' ? { ...field, type: { text: T } } : field);
  return {
    kind: 'class',
    customElement: true,
    name,
    tagName: tagOf(name),
    superclass: { name: 'LitElement', package: 'lit' },
    summary,
    description,
    attributes: sortByName(attributes).map(withValues),
    members: sortByName(members.filter(isPublic)).map(withValues).map(given),
    events: sortByName((events ?? []).filter((event) => event.description)).map(withValues),
    slots: slots ?? [],
    cssParts: cssParts ?? [],
    cssProperties: cssProperties(),
  };
};

/** Only the elements, each with the module that registers it; paths are those of the package. */
const elementsAlone = {
  name: 'elements-alone',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const elements = manifest.modules.flatMap(({ path, declarations }) =>
      declarations.filter(({ summary }) => summary).map((declaration) => ({ path, declaration })),
    );
    manifest.modules = elements.flatMap(({ path, declaration }) => {
      const element = describeElement(declaration);
      const module = path.replace(/^src\/(.*)\.ts$/, 'dist/lib/$1.js');
      const reference = { name: element.name, module };
      const exported = (kind, name) => [{ kind, name, declaration: reference }];
      return [
        { kind: 'javascript-module', path: module, declarations: [element], exports: exported('js', element.name) },
        {
          kind: 'javascript-module',
          path: `dist/lib/define/${element.tagName}.js`,
          declarations: [],
          exports: exported('custom-element-definition', element.tagName),
        },
      ];
    });
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  litelement: true,
  // It would name its own default place there.
  packagejson: false,
  overrideModuleCreation: ({ ts, globs }) => {
    const program = getTsProgram(ts, globs, 'tsconfig.json');
    return program.getSourceFiles().filter(({ fileName }) => globs.some((glob) => fileName.includes(glob)));
  },
  plugins: [typeParserPlugin({ parseObjectTypes: 'none' }), typeArgument, internalMembers, elementsAlone],
};
