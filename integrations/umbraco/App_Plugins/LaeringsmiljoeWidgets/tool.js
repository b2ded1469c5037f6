/** A learning tool as it is saved: the address of its page. What it is called, and how it is chosen. */
import { pick } from './web/pick.js';

const PAGE = /\/embed\/(__WIDGETS__)\.html$/;

/** What an address leads to, or undefined where that is none of ours. It comes out of content, so it may be anything. */
export const readTool = (href) => {
  if (!URL.canParse(href, location.href)) return undefined;
  const { protocol, pathname, search, hash } = new URL(href, location.href);
  const kind = PAGE.exec(pathname)?.[1];
  if (!kind || !/^https?:$/.test(protocol)) return undefined;
  return { kind, lang: new URLSearchParams(hash.slice(1)).get('lang') ?? new URLSearchParams(search).get('lang') };
};

/** Its name in the words of the backoffice, with the language where the address says one. */
export const nameOf = (href, localize) => {
  const { kind, lang } = readTool(href);
  const name = localize.term(`laeringsmiljoe_${kind}`);
  return /^(da|en)$/.test(lang) ? `${name}, ${localize.term(`laeringsmiljoe_${lang}`).toLowerCase()}` : name;
};

/** Without its host, an address of this site stays right when content goes from a test site to the public one. */
const withoutHost = (href) => (href.startsWith(`${location.origin}/`) ? href.slice(location.origin.length) : href);

/** Opens the builder: for a new tool, or to change the one at `href`. None when it was closed. */
export const chooseTools = async (localize, href) => {
  const links = await pick({
    lang: localize.lang().startsWith('da') ? 'da' : 'en',
    ...(href && { address: new URL(href, location.href).href }),
  });
  return links.map((link) => ({ href: withoutHost(link.href), text: link.text }));
};
