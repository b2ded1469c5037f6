/** WordPress as Debian has it, on a MariaDB of its own, with an administrator and an author. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startMariaDb } from './mariadb.js';
import { servePhp } from './php.js';

const SOURCE = '/usr/share/wordpress';

export const PASSWORD = 'kun-til-test-27';
export const USERS = { administrator: 'bestyrer', author: 'forfatter' };

const config = (socket, origin) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('AUTH_KEY', 'test');
define('SECURE_AUTH_KEY', 'test');
define('LOGGED_IN_KEY', 'test');
define('NONCE_KEY', 'test');
define('WP_HOME', '${origin}/wiki');
define('WP_SITEURL', '${origin}/wiki');
// Nothing outside can be reached, and nothing is to wait for it.
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', 'localhost');
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('FS_METHOD', 'direct');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

const install = (lang) => `
require 'wp-admin/includes/upgrade.php';
wp_install('Intranet', '${USERS.administrator}', 'a@example.org', false, '', '${PASSWORD}', '${lang}');
wp_insert_user(['user_login' => '${USERS.author}', 'user_pass' => '${PASSWORD}', 'user_email' => 'b@example.org', 'role' => 'author']);
// Nobody is welcomed, and nobody is asked twice before something is published.
$preferences = ['core/edit-post' => ['welcomeGuide' => false, 'isPublishSidebarEnabled' => false], '_modified' => gmdate('c')];
foreach (get_users() as $user) update_user_meta($user->ID, 'wp_persisted_preferences', $preferences);
switch_theme('twentytwentythree');
`;

/** Writes down what PHP has to complain about in our own files, and lets WordPress ask this machine for oEmbed. */
const WATCH = `<?php
set_error_handler(static function ($level, $message, $file, $line) {
    if (strpos($file, 'laeringsmiljoe') !== false) {
        file_put_contents(WP_CONTENT_DIR . '/faults.log', "$message in $file:$line\n", FILE_APPEND);
    }
    return false;
});
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', static fn ($ports, $host, $url) => [...$ports, wp_parse_url($url, PHP_URL_PORT)], 10, 3);
`;

const copyWordPress = (folder) =>
  cpSync(SOURCE, folder, {
    recursive: true,
    dereference: true,
    // Debian's own settings are in /etc; of its languages one will do.
    filter: (path) => !/\/(wp-config\.php|\.htaccess)$|languages\/(?!.*da_DK)/.test(path),
  });

/** Runs PHP inside WordPress; gives what it prints. */
export const runPhp = (folder, code, { installing = false } = {}) =>
  execFileSync(
    'php',
    [
      '-d',
      'display_errors=stderr',
      '-r',
      `${installing ? "define('WP_INSTALLING', true);" : ''} require 'wp-load.php'; ${code}`,
    ],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, HTTP_HOST: 'localhost' } },
  );

/** Starts it. `lang` is the site's language. */
export const serveWordPress = async ({ lang = 'da_DK' } = {}) => {
  const database = await startMariaDb('wordpress');
  try {
    const site = await servePhp('wp-login.php', ({ folder, origin }) => {
      copyWordPress(folder);
      for (const name of ['uploads', 'upgrade', 'mu-plugins']) mkdirSync(join(folder, 'wp-content', name));
      writeFileSync(join(folder, 'wp-content/mu-plugins/watch.php'), WATCH);
      writeFileSync(join(folder, 'wp-config.php'), config(database.socket, origin));
      runPhp(folder, install(lang), { installing: true });
    });
    return {
      ...site,
      php: (code) => runPhp(site.folder, code),
      /** What PHP has complained of so far, in our own files. */
      faults() {
        const log = join(site.folder, 'wp-content/faults.log');
        return existsSync(log) ? readFileSync(log, 'utf8') : '';
      },
      async close() {
        await site.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
};
