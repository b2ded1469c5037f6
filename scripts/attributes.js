/** The attributes of the manifest in the files that cannot read it: the builder's list, and what portals let through. */
import { readFileSync } from 'node:fs';
import { format } from 'prettier';

/** What the builder keeps elsewhere: texts differ with the language, and a card speaks to nobody in particular. */
const ELSEWHERE = ['lang', 'heading', 'intro'];
const isAsked = (tagName, name) => !ELSEWHERE.includes(name) && !(tagName === 'lm-contact-card' && name === 'audience');

/** Attributes whose value is an address, which must not be a script. */
const ADDRESSES = ['share-base', 'url'];

const code = (text, parser) => format(text, { parser, printWidth: 120, singleQuote: true });
const byTag = (elements, choose) =>
  Object.fromEntries(elements.map(({ tagName, attributes }) => [tagName, choose(tagName, attributes)]));
const namesOf = (attributes) => attributes.map(({ name }) => name);

/** The values of `'a' | 'b'`, or of `1 | 2`; none where any text will do. */
const valuesOf = ({ type }) => {
  const values = (type?.text ?? '').split(' | ').filter((value) => value !== 'undefined');
  return values.every((value) => /^('[^']*'|\d)$/.test(value)) ? values.map((value) => value.replaceAll("'", '')) : [];
};

const forBuilder = (elements) => {
  const asked = elements.map(({ tagName, attributes }) => [
    tagName.slice('lm-'.length),
    attributes.filter(({ name }) => isAsked(tagName, name)),
  ]);
  const attributes = Object.fromEntries(asked.map(([name, list]) => [name, namesOf(list)]));
  const values = Object.fromEntries(
    asked
      .flatMap(([, list]) => list.map((attribute) => [attribute.name, valuesOf(attribute)]))
      .filter(([, all]) => all.length),
  );
  const switches = new Set(asked.flatMap(([, list]) => namesOf(list.filter(({ type }) => type?.text === 'boolean'))));
  return code(
    `/** Written by \`npm run api\` from the manifest. */
import type { WidgetName } from '../widgets.js';

/** None of a widget that \`npm run api\` has not seen yet. */
const ATTRIBUTES = ${JSON.stringify(attributes)} as Readonly<Partial<Record<WidgetName, readonly string[]>>>;

/** All attributes of a widget but its texts; some have no field here, and are kept where a widget is changed. */
export const attributeNamesOf = (widget: WidgetName): readonly string[] => ATTRIBUTES[widget] ?? [];

/** A switch is there or not; in an address it has to say something. */
export const SWITCHES: readonly string[] = ${JSON.stringify([...switches].sort())};

/** The values of the attributes that have a list of them. */
export const VALUES: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(values)};
`,
    'typescript',
  );
};

const allowedHtml = (elements) =>
  [
    '<a class="lm-embed" href hreflang>',
    ...elements.map(({ tagName, attributes }) => `<${tagName} ${['id', ...namesOf(attributes)].sort().join(' ')}>`),
  ].join(' ');

const phpList = (names) => `[${names.map((name) => `'${name}'`).join(', ')}]`;
/** A list that stands after a name, over as many lines as it needs. */
const phpMap = (lists) =>
  Object.entries(lists)
    .map(
      ([tag, names]) =>
        `        '${tag}' => ${phpList(names)
          .replace(/.{1,100}(?:, |\])/g, '$&\n            ')
          .trim()},`,
    )
    .map((entry) => entry.replace(/ +$/gm, ''))
    .join('\n');

/** Each file with what it should hold. */
export const attributeFiles = async ({ modules }) => {
  const elements = modules.flatMap(({ declarations }) => declarations);
  const [first, ...others] = elements.map(({ attributes }) => namesOf(attributes));
  const common = first.filter((name) => others.every((names) => names.includes(name)));
  const edit = (file, ...edits) =>
    edits.reduce((text, [pattern, value]) => text.replace(pattern, () => value), readFileSync(file, 'utf8'));
  const line = allowedHtml(elements);
  const ofPhp = (choose) =>
    phpMap(
      byTag(elements, (_, attributes) => namesOf(attributes).filter((name) => !common.includes(name) && choose(name))),
    );
  return {
    'src/site/attributes.ts': await forBuilder(elements),
    'integrations/recipes/elements.js': await code(
      edit('integrations/recipes/elements.js', [
        /(?<=export const ELEMENTS = )\{[^}]*\};/,
        `${JSON.stringify(byTag(elements, (_, attributes) => namesOf(attributes)))};`,
      ]),
      'babel',
    ),
    'integrations/recipes/drupal/allowed-html.txt': `${line}\n`,
    'docs/portals/drupal.md': edit('docs/portals/drupal.md', [/^<a class="lm-embed" href hreflang> .*$/gm, line]),
    'integrations/recipes/typo3/Classes/LmSanitizerBuilder.php': edit(
      'integrations/recipes/typo3/Classes/LmSanitizerBuilder.php',
      [/(?<=const COMMON = \[\n)[^\]]*(?=\n {4}\];)/, `        ${phpList(['id', 'class', ...common]).slice(1, -1)},`],
      [/(?<=const ELEMENTS = \[\n)[^;]*(?=\n {4}\];)/, ofPhp((name) => !ADDRESSES.includes(name))],
      [/(?<=const ADDRESSES = \[\n)[^;]*(?=\n {4}\];)/, ofPhp((name) => ADDRESSES.includes(name))],
    ),
  };
};
