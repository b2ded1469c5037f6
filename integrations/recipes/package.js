/** All recipes as one archive; the Drupal module in it is whole, with the files that it serves. */
import { filesOf, under } from '../../scripts/integrations.js';

export default ({ web }) => ({
  file: 'laeringsmiljoe-widgets-recipes.zip',
  entries: {
    ...filesOf('integrations/recipes', (path) => path !== 'package.js'),
    ...under('drupal/lm_widgets/web', web),
  },
});
