/** What is unpacked into an Umbraco project: the extensions of the backoffice, and beside them what is hosted. */
import { filesOf, under } from '../../scripts/integrations.js';

const FOLDER = 'App_Plugins/LaeringsmiljoeWidgets';

export default ({ web }) => ({
  file: 'laeringsmiljoe-widgets-umbraco.zip',
  entries: { ...under(FOLDER, filesOf(`integrations/umbraco/${FOLDER}`)), ...under(`${FOLDER}/web`, web) },
});
