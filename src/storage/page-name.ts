/** Parameters of a query that say which page it is; all others say how it was come by. */
const PAGE_PARAMETERS = ['curid', 'id', 'p', 'page_id', 'pageId', 'title'];

const nameOf = (path: string, search: string): string => {
  const query = new URLSearchParams(search);
  const kept = PAGE_PARAMETERS.flatMap((name) => query.getAll(name).map((value): [string, string] => [name, value]));
  return path + (kept.length ? `?${String(new URLSearchParams(kept))}` : '');
};

/**
 * What a page is called in the names of what it keeps: its path and the parameters that say which page it is; and where
 * it is shown by its fragment (`#/…`, `#!…`), that as well.
 */
export const pageName = ({ pathname, search, hash }: URL): string => {
  const page = nameOf(pathname, search);
  if (!/^#[/!]/.test(hash)) return page;
  // Without an anchor within it, and what a link to answers has added.
  const [route = ''] = hash.slice(1).split(/#|&lm=/);
  const [path = '', parameters = ''] = route.split('?');
  return `${page}#${nameOf(path, parameters)}`;
};
