/** For wikis, whose editor is a text area: somebody chooses a widget, and the text has a link to it in the wiki's own words. */
import { pick } from './web/pick.js';

const ADDRESS = String.raw`[^\s[\]|]*?/embed/(?:__WIDGETS__)\.html`;

/** How a wiki writes a link: `find` has the address as its first group. */
const WIKIS = {
  dokuwiki: {
    find: new RegExp(String.raw`\[\[(${ADDRESS}[^\s|\]]*)(?:\|[^\]\n]*)?\]\]`, 'g'),
    write: ({ href, text }) => `[[${href}|${plain(text)}]]`,
  },
  mediawiki: {
    find: new RegExp(String.raw`\[(${ADDRESS}[^\s\]]*)(?: [^\]\n]*)?\]`, 'g'),
    write: ({ href, text }) => `[${href} ${plain(text)}]`,
  },
};

/** Without what would end the text of a link, sign it or make it italic, as in the builder. */
const plain = (text) =>
  text
    .replace(/[[\]|<>{}]|~{3,}|'{2,}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The link of ours that the cursor is in. */
const linkAt = (text, { start, end }, find) => {
  const found = [...text.matchAll(find)].find(({ 0: link, index }) => index <= start && end <= index + link.length);
  return found && { start: found.index, end: found.index + found[0].length, address: found[1] };
};

/** As many line breaks as make a paragraph of its own of what comes between. */
const breaks = (text, edge) => '\n'.repeat(text.trim() ? Math.max(0, 2 - edge.exec(text)[0].length) : 0);

/**
 * Opens the builder. Gives what goes where: `text` in place of what is from `start` to `end`; nothing where it was
 * closed. A link of ours at the cursor is changed, else there is a new one below the line of the cursor.
 */
export const insert = async (wiki, text, selection, lang) => {
  const { find, write } = WIKIS[wiki];
  const link = linkAt(text, selection, find);
  const links = await pick({ lang, address: link?.address });
  if (!links.length) return undefined;
  const written = links.map(write).join('\n\n');
  if (link) return { start: link.start, end: link.end, text: written };
  const lineEnd = text.indexOf('\n', selection.end);
  const place = lineEnd < 0 ? text.length : lineEnd;
  const before = breaks(text.slice(0, place), /\n*$/);
  const after = breaks(text.slice(place), /^\n*/);
  return { start: place, end: place, text: before + written + after };
};
