/** What a page may check a hosted script or style sheet against (subresource integrity). */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The scripts and style sheets of a folder by their names, in one order on every system. */
export const integrity = (folder) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true })
      .filter((file) => /\.(js|css)$/.test(file))
      .map((file) => file.replaceAll('\\', '/'))
      .sort()
      .map((file) => {
        const hash = createHash('sha384').update(readFileSync(join(folder, file)));
        return [file, `sha384-${hash.digest('base64')}`];
      }),
  );
