/**
 * `custom-elements.json`, made from the doc comments by the analyser of the format's authors, and held against the built
 * classes: these know which attributes there are and which values they take.
 */
import { readFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

/** Where the custom properties are described, for people too. */
const THEMING = 'docs/theming.md';

const kebab = (name) => name.replace(/[A-Z]/g, '-$&').toLowerCase();
const camel = (name) => name.replace(/-[a-z]/g, ([, letter]) => letter.toUpperCase());
const tagOf = (name) => `lm${kebab(name)}`;

const cssProperties = () =>
  [...readFileSync(THEMING, 'utf8').matchAll(/^\| `(--lm-[a-z-]+)`\s*\| (.*?)\s*\| (.*?)\s*\|$/gm)].map(
    ([, name, description, standard]) => ({ name, description, default: standard }),
  );

/** What a comment says of the default, as far as it is a value. A switch is off unless it is there. */
const defaultOf = ({ description, type }) =>
  type.text === 'boolean' ? 'false' : /\bDefault:? (?:`([^`]+)`|(\d))/.exec(description)?.slice(1).find(Boolean);

/** Where something is inherited from is nobody's business: one class an element is all that is public. */
const withoutOrigin = (found) => Object.fromEntries(Object.entries(found).filter(([key]) => key !== 'inheritedFrom'));
const literal = (value) => (typeof value === 'string' ? `'${value}'` : String(value));

const attributeOf = (name, { members, choices, attributes }) => {
  const member = members.find((other) => other.name === camel(name));
  if (!member?.description) return withoutOrigin(attributes.find((other) => other.name === name) ?? { name });
  const values = choices[member.name]?.filter((value) => value !== undefined);
  const text = values ? [...values].sort().map(literal).join(' | ') : member.type.text;
  return {
    name,
    description: member.description,
    fieldName: member.name,
    type: { text },
    ...(defaultOf(member) ? { default: defaultOf(member) } : {}),
  };
};

/** What the answers of a widget are; to their base class they are any. */
const ANSWERS = { PrincipleChecklist: 'CheckState', ChallengePicker: 'PickState' };

const isPublic = ({ privacy, static: ofClass, description }) => !privacy && !ofClass && description;
const sortByName = (list) => [...list].sort((a, b) => (a.name < b.name ? -1 : 1));

const declarationOf = (found, element) => {
  const { name, summary, description, members, events, slots, cssParts, attributes = [] } = found;
  const own = { members, choices: element.choices, attributes };
  const ofAttributes = ['lang', ...element.observedAttributes].map((attribute) => attributeOf(attribute, own));
  const fields = new Map(ofAttributes.map(({ name: attribute, fieldName }) => [fieldName, attribute]));
  return {
    kind: 'class',
    customElement: true,
    name,
    tagName: tagOf(name),
    superclass: { name: 'HTMLElement' },
    summary,
    description,
    attributes: sortByName(ofAttributes),
    members: sortByName(members.filter(isPublic).map(withoutOrigin)).map((member) => ({
      ...member,
      ...(member.type?.text === 'T' ? { type: { text: ANSWERS[name] } } : {}),
      ...(fields.has(member.name) ? { attribute: fields.get(member.name) } : {}),
    })),
    events: sortByName(events.filter((event) => event.description).map(withoutOrigin)),
    slots,
    cssParts,
    cssProperties: cssProperties(),
  };
};

/** The manifest for these classes, from their sources. `classes` are those of `dist/lib/index.js`. */
export const makeManifest = async (classes) => {
  const sources = ['--globs', 'src/elements/**/*.ts', '--exclude', 'src/**/*.styles.ts'];
  const { schemaVersion, modules } = await cli({ argv: ['analyze', '--quiet', ...sources], noWrite: true });
  const found = modules.flatMap(({ path, declarations }) => declarations.map((declaration) => ({ path, declaration })));
  return {
    schemaVersion,
    readme: '',
    modules: classes.flatMap((element) => {
      const { path, declaration } = found.find(({ declaration: { name } }) => name === element.name);
      const made = declarationOf(declaration, element);
      const module = path.replace(/^src\/(.*)\.ts$/, 'dist/lib/$1.js');
      const reference = { name: made.name, module };
      const define = `dist/lib/define/${made.tagName}.js`;
      return [
        {
          kind: 'javascript-module',
          path: module,
          declarations: [made],
          exports: [{ kind: 'js', name: made.name, declaration: reference }],
        },
        {
          kind: 'javascript-module',
          path: define,
          declarations: [],
          exports: [{ kind: 'custom-element-definition', name: made.tagName, declaration: reference }],
        },
      ];
    }),
  };
};
