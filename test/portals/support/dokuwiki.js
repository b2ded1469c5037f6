/** DokuWiki as Debian has it, in a folder of its own, with an administrator and an editor. */
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { servePhp } from './php.js';

const SOURCE = '/usr/share/dokuwiki';
const DATA = 'attic cache index locks log media media_attic media_meta meta pages tmp'.split(' ');

export const PASSWORD = 'kun-til-test';
const user = (name, groups) =>
  `${name}:${createHash('md5').update(PASSWORD).digest('hex')}:${name}:${name}@example.org:${groups}\n`;

const local = (lang) => `<?php
$conf['title'] = 'Wiki';
$conf['lang'] = '${lang}';
$conf['savedir'] = './data';
$conf['useacl'] = 1;
$conf['superuser'] = '@admin';
$conf['updatecheck'] = 0;
`;

const copy = (from, to) => cpSync(from, to, { recursive: true, dereference: true });

export const serveDokuWiki = (lang = 'da') =>
  servePhp('doku.php', ({ folder }) => {
    copy(SOURCE, folder);
    // Debian's own says that everything is in /etc and /var; the second, under PHP's server, wants to be at its root.
    for (const file of ['inc/preload.php', 'index.php']) rmSync(join(folder, file));
    copy('/etc/dokuwiki', join(folder, 'conf'));
    for (const name of DATA) mkdirSync(join(folder, 'data', name), { recursive: true });
    writeFileSync(join(folder, 'conf/local.php'), local(lang));
    writeFileSync(join(folder, 'conf/acl.auth.php'), '*\t@ALL\t1\n*\t@user\t8\n');
    writeFileSync(join(folder, 'conf/users.auth.php'), user('bestyrer', 'admin,user') + user('redaktoer', 'user'));
  });

/** Changes a setting; DokuWiki makes its pages anew when this file is younger. */
export const setConf = (folder, name, value) =>
  appendFileSync(join(folder, 'conf/local.php'), `$conf['${name}'] = '${value}';\n`);
