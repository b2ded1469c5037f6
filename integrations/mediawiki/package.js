/** The extension as a folder for MediaWiki's `extensions/`. */
import { readFileSync } from 'node:fs';
import { fileOf, filesOf, under } from '../../scripts/integrations.js';

export default ({ web }) => ({
  file: 'laeringsmiljoe-widgets-mediawiki.zip',
  entries: under('LaeringsmiljoeWidgets', {
    ...filesOf('integrations/mediawiki/extension'),
    'insert.js': fileOf('integrations/wiki/insert.js'),
    LICENSE: readFileSync('LICENSE'),
    'README.md': readFileSync('integrations/mediawiki/README.md'),
    ...under('web', web),
  }),
});
