/** What the docs and the controls say of an element: everything that `custom-elements.json` says. */
import text from '../dist/custom-elements.json?raw';

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}
type Field = Described & { readonly fieldName?: string };

interface Element {
  readonly tagName: string;
  readonly description: string;
  readonly attributes: readonly Field[];
  readonly members: readonly Described[];
  readonly events: readonly Described[];
  readonly slots: readonly Described[];
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly Described[];
}

const { modules } = JSON.parse(text) as { readonly modules: readonly { readonly declarations: readonly Element[] }[] };
const elements = modules.flatMap(({ declarations }) => declarations);

const elementOf = (tag: string): Element => {
  const found = elements.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`custom-elements.json has no <${tag}>`);
  return found;
};

export const descriptionOf = (tag: string): string => elementOf(tag).description;

/** The allowed values of `'a' | 'b'`, or of `1 | 2`. */
const valuesOf = (type: string): readonly string[] => {
  const values = type.split(' | ').filter((value) => value !== 'undefined');
  return values.every((value) => /^('[^']*'|\d)$/.test(value)) ? values.map((value) => value.replaceAll("'", '')) : [];
};

const controlOf = (type = 'string') => {
  const options = valuesOf(type);
  if (options.length) return { control: 'select', options };
  return { control: type === 'boolean' ? 'boolean' : 'text' };
};

const rows = (list: readonly Described[], category: string, control: (type?: string) => object) =>
  list.map(({ name, description, type, default: standard }) => [
    // An attribute and a part may have the same name.
    category === 'attributes' ? name : `${category} ${name}`,
    {
      name: name || '(default)',
      description,
      ...control(type?.text),
      table: {
        category,
        ...(type ? { type: { summary: type.text } } : {}),
        ...(standard ? { defaultValue: { summary: standard } } : {}),
      },
    },
  ]);

const none = () => ({ control: false });

/** Attributes can be set; the rest is for reading. */
export const argTypesOf = (tag: string) => {
  const { attributes, members, events, slots, cssParts, cssProperties } = elementOf(tag);
  const fields = new Set(attributes.map(({ fieldName }) => fieldName));
  return Object.fromEntries([
    ...rows(attributes, 'attributes', controlOf),
    ...rows(
      members.filter(({ name }) => !fields.has(name)),
      'properties',
      none,
    ),
    ...rows(events, 'events', none),
    ...rows(slots, 'slots', none),
    ...rows(cssParts, 'css parts', none),
    ...rows(cssProperties, 'css custom properties', none),
  ]) as Record<string, object>;
};
