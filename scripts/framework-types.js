/**
 * Types of the tags for frameworks, from the manifest: what can be written on a tag in React, Preact, Vue and Svelte,
 * and which events it has. The generators that there are on npm take every event for a `CustomEvent`, and ours are none.
 */
const comment = (text, indent) =>
  text ? `${indent}/** ${text.replace(/\s*\n\s*/g, ' ').replaceAll('*/', '')} */\n` : '';

const field = (name, type, description) => `${comment(description, '  ')}  '${name}'?: ${type} | undefined;\n`;

/** A number and a switch may also be written as text, as HTML does. */
const written = ({ type }) => {
  if (!type) return 'string';
  if (type.text === 'boolean') return "boolean | ''";
  return /^\d/.test(type.text) ? `${type.text} | \`\${${type.text}}\`` : type.text.replace(' | undefined', '');
};

const tag = ({ name, tagName, attributes, members, events }) => `
/** What can be written on \`<${tagName}>\`. */
export interface ${name}Attributes {
${attributes.map((attribute) => field(attribute.name, written(attribute), attribute.description)).join('')}}

/** What can be set on it as a property. */
export interface ${name}Properties extends Partial<Pick<${name}, ${members
  .filter(({ kind, readonly }) => kind === 'field' && !readonly)
  .map((member) => `'${member.name}'`)
  .join(' | ')}>> {}

/** What it tells. */
export interface ${name}Events {
${events.map(({ name: type, type: { text }, description }) => `${comment(description, '  ')}  '${type}': ${text};\n`).join('')}}
`;

const tags = (elements) => `import type {
  ${elements.map(({ name }) => name).join(',\n  ')},
  ${[...new Set(elements.flatMap(({ events }) => events.map(({ type }) => type.text)))].sort().join(',\n  ')},
} from '../lib/index.js';
${elements.map(tag).join('')}
/** All tags. */
export interface Tags {
${elements
  .map(
    ({ name, tagName }) =>
      `  '${tagName}': { element: ${name}; attributes: ${name}Attributes; properties: ${name}Properties; events: ${name}Events };\n`,
  )
  .join('')}}

/** What the framework has for all elements, but for names that the tag has itself. */
export type Own<T extends keyof Tags, Base> = Omit<Base, keyof Tags[T]['attributes'] | keyof Tags[T]['properties']> &
  Tags[T]['attributes'] &
  // Where both have the same name, text may be given as well.
  Omit<Tags[T]['properties'], keyof Tags[T]['attributes']>;

/** Listeners as attributes, \`onlm-change\`. */
export type Listeners<T extends keyof Tags> = {
  [E in keyof Tags[T]['events'] & string as \`on\${E}\`]?: ((event: Tags[T]['events'][E]) => void) | undefined;
};
`;

const perTag = (elements, make) => elements.map(({ tagName }) => `      '${tagName}': ${make(tagName)};\n`).join('');

const jsx = (framework) => (elements) => `import type { ClassAttributes, HTMLAttributes } from '${framework}';
import type { Listeners, Own, Tags } from './tags.js';

type Props<T extends keyof Tags> = Own<T, HTMLAttributes<Tags[T]['element']>> &
  Listeners<T> &
  ClassAttributes<Tags[T]['element']>;

declare module '${framework}' {
  namespace JSX {
    interface IntrinsicElements {
${perTag(elements, (name) => `Props<'${name}'>`)}    }
  }
}
`;

const vue = (elements) => `import type { HTMLAttributes, PublicProps } from 'vue';
import type { Own, Tags } from './tags.js';

type Component<T extends keyof Tags> = new () => Tags[T]['element'] & {
  /** @deprecated Not there at run time: for the checker of templates alone. */
  $props: Own<T, HTMLAttributes> & PublicProps;
  /** @deprecated Not there at run time: for the checker of templates alone. */
  $emit: Emit<Tags[T]['events']>;
};
type Emit<Events> = UnionToIntersection<
  { [E in keyof Events]: (name: E, event: Events[E]) => void }[keyof Events]
>;
type UnionToIntersection<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer All) => void
  ? All
  : never;

declare module 'vue' {
  interface GlobalComponents {
${perTag(elements, (name) => `Component<'${name}'>`)}  }
}
`;

const svelte = (elements) => `import type { HTMLAttributes } from 'svelte/elements';
import type { Listeners, Own, Tags } from './tags.js';

type Props<T extends keyof Tags> = Own<T, HTMLAttributes<Tags[T]['element']>> & Listeners<T>;

declare module 'svelte/elements' {
  export interface SvelteHTMLElements {
${perTag(elements, (name) => `Props<'${name}'>`)}  }
}
`;

/** Texts of type files by their names. */
export const frameworkTypes = ({ modules }) => {
  const elements = modules.flatMap(({ declarations }) => declarations);
  const files = Object.entries({ tags, react: jsx('react'), preact: jsx('preact'), vue, svelte }).map(
    ([name, make]) => [name, make(elements)],
  );
  return Object.fromEntries(files);
};
