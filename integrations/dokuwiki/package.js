/** The plugin as DokuWiki's extension manager takes it. */
import { readFileSync } from 'node:fs';
import { fileOf, filesOf, under } from '../../scripts/integrations.js';

/** DokuWiki calls a version by its day; before the first there is none. */
const [, date = '2026-01-01'] = /^## .* – (\d{4}-\d\d-\d\d)$/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];

export default ({ web }) => {
  const plugin = filesOf('integrations/dokuwiki/plugin');
  const info = String(plugin['plugin.info.txt']).replace('__DATE__', date);
  return {
    file: 'laeringsmiljoe-widgets-dokuwiki.zip',
    entries: under('lmwidgets', {
      ...plugin,
      'plugin.info.txt': info,
      'insert.js': fileOf('integrations/wiki/insert.js'),
      LICENSE: readFileSync('LICENSE'),
      'README.md': readFileSync('integrations/dokuwiki/README.md'),
      ...under('web', web),
    }),
  };
};
