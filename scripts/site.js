/**
 * Copies the pages of `src/site/` beside the script, with the catalogue's words in the place of `{{id}}`, and the
 * heights in that of `{{heights}}`.
 */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalogue } from './words/catalogue.js';

/** What stands between `<!-- both -->` and `<!-- /both -->`, in either language, each in a section of its own. */
const inBoth = (html) =>
  html.replace(
    /( *)<!-- both -->([^]*?)<!-- \/both -->/g,
    (_, space, part) =>
      `${space}<section lang="da">${part}</section>\n${space}<section lang="en">${part.replaceAll('{{', '{{en:')}</section>`,
  );

/** What stands between `<!-- each p -->` and `<!-- /each -->`, for each of `p1`, `p2` … that the catalogue has a title of. */
const forEach = (html, words) =>
  html.replace(/ *<!-- each (\w+) -->\n([^]*?) *<!-- \/each -->\n/g, (_, kind, part) =>
    [...words.keys()]
      .filter((id) => new RegExp(`^${kind}\\d+\\.title$`).test(id))
      .map((id) => part.replaceAll(`{{${kind}.`, `{{${id.replace('title', '')}`))
      .join(''),
  );

/** `{{check.heading.team}}` is Danish, `{{en:check.heading.team}}` English. */
const fill = (html, file, words, escapeHtml) =>
  inBoth(forEach(html, words)).replace(/\{\{(en:)?([\w.#]+)\}\}/g, (_, english, id) => {
    const text = words.get(id)?.[english ? 1 : 0];
    if (text === undefined) throw new Error(`src/site/${file}: no text “${id}” in the catalogue`);
    return escapeHtml(text);
  });

export const copySite = async (to) => {
  // They are built only now.
  const { escapeHtml } = await import('../dist/lib/export/escape-html.js');
  const { siteRules } = await import('./reservation.js');
  const words = new Map(readCatalogue().map(([id, ...texts]) => [id, texts]));
  cpSync('src/site', to, { recursive: true, filter: (path) => !/builder$|\.ts$/.test(path) });
  for (const file of readdirSync('src/site', { recursive: true }).filter((name) => name.endsWith('.html'))) {
    writeFileSync(join(to, file), fill(readFileSync(join('src/site', file), 'utf8'), file, words, escapeHtml));
  }
  const css = readFileSync('src/site/site.css', 'utf8');
  writeFileSync(
    join(to, 'site.css'),
    css.replace('{{heights}} */', () => `*/\n${siteRules()}`),
  );
};
