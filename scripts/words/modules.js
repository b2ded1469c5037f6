/**
 * Where the words of an id are: `check.done.title` is `doneTitle` in `src/content/words/check.ts`. A module is named
 * after the first part of its ids, but for those of this table; the first row that matches holds.
 */
import { Script } from 'node:vm';

const MODULES = [
  // Used by lazily loaded code alone, so apart from what a page shows at first.
  [/^common\.action\.(print|copy|link|save|open|clear|undo)$/, 'export-menu'],
  [/^common\.(copied|copy|link|shared|file|cleared|restored)\b/, 'export-menu'],
  [/^check\.(export|former|empty)\b/, 'check-export'],
  [/^pick\.(ics|export)\b/, 'pick-export'],
  [/^contact\.(hours|open|closed|day)\b/, 'render-hours'],
  [/^contact\..*\.done$/, 'contact-export'],
  // Used by all widgets, and by lazily loaded code of one that needs no other common word.
  [/^common\.list$/, 'list'],
  // Lists of things that are alike: one object with the words of each by its id, `principles.p1.title`.
  [/^p\d+\./, 'principles', 'list'],
  [/^ch(\d+|both)\./, 'challenges', 'list'],
  [/^(tasks|colleagues|managers|partners|culture|routines)\d+\./, 'focus-areas', 'list'],
  [/^m\d+\./, 'methods', 'list'],
];

export const camelCase = (parts) => parts.join('-').replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** Whether JavaScript takes it as the name of a constant: `with` and `1` are none. */
const isName = (text) => {
  try {
    return Boolean(new Script(`'use strict'; const ${text} = 0`));
  } catch {
    return false;
  }
};

/**
 * An id in its parts: module, the `item` of a list, name in it, audience and plural form. What is no name in JavaScript
 * has the first part of the id before it: `why1` for `why.1`.
 */
export const parseId = (id) => {
  const [path, form] = id.split('#');
  const [first, ...rest] = path.split('.');
  const audience = rest.length > 1 && ['team', 'me'].includes(rest.at(-1)) ? rest.pop() : undefined;
  const [, module = first, isList] = MODULES.find(([pattern]) => pattern.test(path)) ?? [];
  const short = camelCase(rest);
  const name = isName(short) ? short : camelCase([first, ...rest]);
  return { module, item: isList ? first : undefined, name, audience, form };
};
