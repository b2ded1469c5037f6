/** What an editor types or pastes as a list. */
export interface Item {
  readonly title: string;
  readonly text: string;
  readonly idea: string;
}

/** What word processors, mails and wikis put before an item. */
const BULLET = /^\s*(?:[-–—•*·▪●○]|\d{1,2}[.)]|[a-z]\)|\[[ x]?\])\s+/i;
const clean = (text = ''): string => text.replace(/\s+/g, ' ').trim();

/**
 * A line an item: `Title: what it means | an idea`. Tabs part as well, as they come out of a table; of three cells the
 * second is what it means.
 */
export const parseItems = (typed: string): readonly Item[] =>
  typed.split('\n').flatMap((line) => {
    const cells = line.replace(BULLET, '').split(/\||\t/).map(clean);
    const [, title = '', said = ''] = /^(.+?)(?::\s+(.*))?$/.exec(cells[0] ?? '') ?? [];
    const [text = '', idea = ''] = cells.length > 2 ? [said || cells[1], cells[2]] : [said, cells[1]];
    return title ? [{ title, text, idea }] : [];
  });
