/** What is unpacked into an Umbraco project: the extensions of the backoffice, and beside them what is hosted. */
import { readFileSync } from 'node:fs';
import { filesOf, under } from '../../scripts/integrations.js';

const FOLDER = 'App_Plugins/LaeringsmiljoeWidgets';

export default ({ web }) => ({
  file: 'laeringsmiljoe-widgets-umbraco.zip',
  entries: under(FOLDER, {
    ...filesOf(`integrations/umbraco/${FOLDER}`),
    LICENSE: readFileSync('LICENSE'),
    ...under('web', web),
  }),
});
