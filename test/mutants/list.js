/** Small faults in what is said, kept and sent: a text of a file that is there once, what stands in its place, who sees it. */
const mutant = (file, find, replace, ...tests) => ({ file: `src/${file}`, find, replace, tests });

export const MUTANTS = [
  mutant('state/merge.ts', 'has(mine, item) || !has(old, item)', 'has(mine, item)', 'test/state/merge.test.ts'),
  mutant('state/store.ts', '    if (this.#newer) return;\n', '', 'test/state/store.test.ts'),
  mutant('state/store.ts', '    this.sync();\n', '', 'test/state/store.test.ts'),
  mutant('state/store.ts', 'if (written) this.#kept = this.state;', '', 'test/state/store.test.ts'),
  mutant('state/store.ts', 'if (!here) this', 'this', 'test/state/store.test.ts'),
  mutant('state/saved.ts', 'v > VERSION)', 'v > VERSION + 1)', 'test/state/store.test.ts'),
  mutant('state/hours.ts', 'minute < end', 'minute <= end', 'test/state/hours.test.ts'),
  mutant('state/date.ts', 'if (date.getUTCDate() !== day) date.setUTCDate(0);', '', 'test/state/date.test.ts'),
  mutant('state/date.ts', 'weekday ? 2 : 1', 'weekday ? 1 : 2', 'test/state/date.test.ts'),
  mutant('storage/browser.ts', ' || event.key === null', '', 'test/storage/browser.test.ts'),
  mutant('storage/browser.ts', 'event.storageArea === storage && ', '', 'test/storage/browser.test.ts'),
  mutant('storage/browser.ts', "window.removeEventListener('storage', onStorage);", '', 'test/storage/browser.test.ts'),
  mutant('storage/browser.ts', 'listeners.delete(listener);', '', 'test/storage/browser.test.ts'),
  mutant(
    'localize/nearest-lang.ts',
    'node instanceof ShadowRoot ? node.host : ',
    '',
    'test/localize/nearest-lang.test.ts',
  ),
  mutant('localize/locale-controller.ts', 'controllers.delete(this);', '', 'test/elements/leaving.test.ts'),
  mutant('localize/phone.ts', "lang === 'da' && ", '', 'test/localize/phone.test.ts'),
  mutant(
    'export/text-lines.ts',
    'room = LINE - 1;',
    'room = LINE;',
    'test/export/vcard.test.ts',
    'test/export/ics.test.ts',
  ),
  mutant('export/ics.ts', 'addDays(date, 1)', 'date', 'test/export/ics.test.ts'),
  mutant('export/link.ts', "\n    .replaceAll('/', '_')", '', 'test/export/link.test.ts'),
  mutant('embed/address.ts', 'return origin === url.origin', 'return origin', 'test/package/links.test.ts'),
  mutant('embed/place.ts', '?mode$/i', '?mode$/', 'test/package/links.test.ts'),
  mutant('embed/frame.ts', 'frame.contentWindow === source', 'source', 'test/package/links.test.ts'),
];
