/** The page that the answers come from. */
import * as words from '../content/words/common.js';
import type { Locale } from '../localize/locale.js';
import { without } from './fragment.js';

/** What somebody else can open: not `about:srcdoc`, `blob:` or `data:`. */
const IS_PAGE = /^(https?|file):/;

/** The route of a page that keeps it behind the number sign, `#/laering`; any other fragment is a place on the page. */
const routeOf = (hash: string): string => (/^#[/!]/.test(hash) ? without(hash, 'lm') : '');

/** The address of the page, with the route that it shows, without any other fragment; empty where it has none. */
export const pageAddress = (): string => {
  const { href, hash } = location;
  return IS_PAGE.test(href) ? (href.split('#', 1)[0] ?? '') + routeOf(hash) : '';
};

/** The address of a page as it is written in an attribute, whole; undefined where it is none. */
export const parsePage = (written: string): string | undefined => {
  // As a path it would lead nowhere: the beginning of an address is missing.
  if (/^\s*www\./i.test(written)) return undefined;
  try {
    const { href, hostname } = new URL(written, document.baseURI);
    // Chromium takes a space in a host.
    return IS_PAGE.test(href) && !hostname.includes('%') ? href : undefined;
  } catch {
    return undefined;
  }
};

/**
 * A route, ready for a parameter. Routers that keep state of their own in the history (Vue Router, React Router, Angular)
 * read a route as path and query, and would not find `/laering&lm=…`; others take what they know of it.
 */
const withQuery = (address: string): string =>
  history.state !== null && /#[/!][^?]*$/.test(address) ? `${address}?` : address;

/** The page that a link with answers opens: `shareBase`, else this one; empty where there is none. */
export const linkedPage = (shareBase: string | null | undefined): string =>
  (shareBase && parsePage(shareBase)) || withQuery(pageAddress());

/** When it was printed, and from where: the last lines on paper. `today` is ISO 8601. */
export const paperFoot = (locale: Locale, today: string): readonly string[] => {
  const page = pageAddress();
  return [words.printed(locale, locale.date(today)), ...(page ? [words.source(locale, page)] : [])];
};
