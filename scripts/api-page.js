/** `npm run api`: writes docs/api.md, and the lists of attributes, from the built `custom-elements.json`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import ts from 'typescript';
import { attributeFiles } from './attributes.js';

export const PAGE = 'docs/api.md';

const cell = (text = '') => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
const code = (text) => (text ? `\`${cell(text)}\`` : '');
const table = (head, rows) =>
  rows.length ? [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n') : 'None.';

/** The fields of an interface and what is said of them. */
const fieldsOf = (path, name) => {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = file.statements.find(
    (s) => (ts.isInterfaceDeclaration(s) || ts.isTypeAliasDeclaration(s)) && s.name.text === name,
  );
  return (found.members ?? found.type.members).map((member) => ({
    name: member.name.text,
    isOptional: Boolean(member.questionToken),
    type: member.type,
    text: ts
      .getJSDocCommentsAndTags(member)
      .map(({ comment }) => comment)
      .join(' '),
  }));
};

const eventTable = () =>
  table(
    ['event', 'fields', 'is'],
    fieldsOf('src/elements/events.ts', 'EventFields').map(({ name, type, text }) => [
      code(name),
      (type.members ?? []).map((field) => code(`${field.name.text}: ${field.type.getText()}`)).join('<br>'),
      cell(text),
    ]),
  );

/** What a page may give, and gets back. */
const TYPES = {
  OwnItem: 'src/elements/custom-items.ts',
  OwnContact: 'src/elements/contact-card/custom-contacts.ts',
  CheckState: 'src/state/check.ts',
  PickState: 'src/state/pick.ts',
};

const typeTable = ([name, path]) => `
### \`${name}\`

${table(
  ['field', 'type', 'is'],
  fieldsOf(path, name).map((field) => [
    code(field.name + (field.isOptional ? '?' : '')),
    code(field.type.getText()),
    cell(field.text),
  ]),
)}
`;

const element = ({ name, tagName, summary, description, attributes, members, events, slots, cssParts }) => {
  const named = new Set(attributes.map(({ fieldName }) => fieldName));
  const properties = members.filter((member) => member.kind === 'field' && !named.has(member.name));
  return `
## \`<${tagName}>\`

${summary} Class \`${name}\`. ${description}

### Attributes of \`${tagName}\`

${table(
  ['attribute', 'property', 'values', 'default', 'is'],
  attributes.map((attribute) => [
    code(attribute.name),
    code(attribute.fieldName),
    code(attribute.type?.text.replace(' | undefined', '')),
    code(attribute.default),
    cell(attribute.description),
  ]),
)}

### Properties of \`${tagName}\` without an attribute

${table(
  ['property', 'type', 'is'],
  properties.map((member) => [
    code(member.name),
    code(member.type.text.replace(' | undefined', '')),
    `${cell(member.description)}${member.readonly ? ' Read only.' : ''}`,
  ]),
)}

### Content of \`${tagName}\`

${slots.map((slot) => slot.description).join('\n\n') || 'None.'}

### Events of \`${tagName}\`

${table(
  ['event', 'when'],
  events.map((event) => [code(event.name), cell(event.description)]),
)}

### Parts of \`${tagName}\`

${table(
  ['part', 'is'],
  cssParts.map((part) => [code(part.name), cell(part.description)]),
)}
`;
};

/** The page as text, in the project's format. */
export const apiPage = (manifest) => {
  const elements = manifest.modules.flatMap(({ declarations }) => declarations);
  const text = `<!-- Written by \`npm run api\` from the doc comments in src/. -->

# API

Every attribute, property, event, part and custom property. Names do not change within a major version. An attribute \`two-words\` is the property \`twoWords\`; a value that is not allowed means the default, and the console says so once. How to use it: [for developers](developers.md).

Custom properties are the same for all three: [theming](theming.md).
${elements.map(element).join('')}
## What the events tell

All bubble and cross shadow roots. Each has \`widget\`, the tag, and these fields; never a word that somebody has written.

${eventTable()}

## Types

\`Localised\` is a text for all languages, or one for each: \`{ da: 'Vi øver os', en: 'We practise' }\`.
${Object.entries(TYPES).map(typeTable).join('')}`;
  return format(text, { parser: 'markdown', printWidth: 120 });
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  writeFileSync(PAGE, await apiPage(manifest));
  for (const [file, text] of Object.entries(await attributeFiles(manifest))) writeFileSync(file, text);
}
