/** The plugin as WordPress installs it: its words compiled, the attributes of the widgets, and the hosted files. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mo, po } from 'gettext-parser';
import { filesOf, under } from '../../scripts/integrations.js';

const NAME = 'laeringsmiljoe-widgets';
const SOURCE = fileURLToPath(new URL(NAME, import.meta.url));

/** Each `.po` beside its `.mo`, which is what WordPress reads. */
const withCompiled = (files) =>
  Object.fromEntries(
    Object.entries(files).flatMap(([path, bytes]) =>
      path.endsWith('.po')
        ? [
            [path, bytes],
            [path.replace(/po$/, 'mo'), mo.compile(po.parse(bytes))],
          ]
        : [[path, bytes]],
    ),
  );

/** What of the elements WordPress may let through. */
const elements = () => {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const declarations = modules.flatMap(({ declarations: found }) => found);
  return Object.fromEntries(
    declarations.map(({ tagName, attributes }) => [tagName, attributes.map(({ name }) => name)]),
  );
};

export default ({ web }) => ({
  file: `${NAME}-wordpress.zip`,
  entries: under(NAME, {
    ...withCompiled(filesOf(SOURCE)),
    LICENSE: readFileSync('LICENSE'),
    'includes/elements.json': JSON.stringify(elements()),
    ...under('web', web),
  }),
});
