/** What the tables and the figure show: the key of a measure and the words for it. */

/** Ratios to the baseline, as tables. `from`: how a measure of the same subject grows, in place of that. */
export const TABLES = [
  {
    title: 'Coming to a page with one of each',
    text: 'Bytes are those of all that is asked for besides the empty page, after brotli 11. Time on the main thread is CPU time, from the new page until 0.2 s after its text can be read; longest task and blocking time (what tasks take over 50 ms) are wall time.',
    columns: [
      ['brotli', 'bytes'],
      ['rendered1', 'text to be read'],
      ['rendered6', 'the same, CPU 6× slower'],
      ['rendered4G', 'the same, slow 4G'],
      ['cpu6', 'main thread, 6×'],
      ['script6', 'of it script, 6×'],
      ['longestTask', 'longest task, 6×'],
      ['blocking', 'blocking time, 6×'],
    ],
  },
  {
    title: 'Many on a page',
    text: '1, 100 and 1,000 of each, one kind after the other: CPU time of the main thread until they can be seen. A tick is script time without layout, in one checklist and in the middle of 1,000; a change of language is CPU time of the main thread.',
    columns: [
      ['render1', '1 of each'],
      ['render100', '100 of each'],
      ['render1000', '1,000 of each'],
      ['tick1', 'tick in one'],
      ['tick1000', 'tick among 1,000'],
      ['language1000', 'language of 1,000'],
      ['heap1000', 'JS heap'],
      ['nodes1000', 'nodes'],
    ],
  },
  {
    title: 'Growth',
    text: 'Each subject against itself: what ten times as many cost (10 is in proportion, more is not), and what a tick among 1,000 costs against one in one.',
    columns: [
      ['render1000', '1,000 against 100', 'render100'],
      ['tick1000', 'tick among 1,000 against one', 'tick1'],
    ],
  },
];

/** What the figure shows. */
export const PANELS = [
  ['brotli', 'bytes over the wire'],
  ['cpu6', 'first render, CPU 6×'],
  ['render100', '100 of each'],
  ['tick1000', 'one tick among 1,000'],
  ['heap1000', 'JS heap per instance'],
];

/** What the contract promises of ours. `kind`: a ratio to the baseline, growth of its own, or a value. */
export const PROMISES = [
  { text: 'first render of one of each, CPU 6× slower', key: 'cpu6', kind: 'ratio', most: 1.2 },
  { text: '100 of each', key: 'render100', kind: 'ratio', most: 2 },
  { text: 'a tick among 1,000 against a tick in one', key: 'tick1000', from: 'tick1', kind: 'growth', most: 1.5 },
  { text: 'a change of language of 1,000 of each', key: 'language1000', kind: 'ratio', most: 2 },
  { text: 'JavaScript heap, kB: checklist', key: 'heap1000check', kind: 'value', most: 8, unit: 1024 },
  { text: 'JavaScript heap, kB: picker', key: 'heap1000pick', kind: 'value', most: 8, unit: 1024 },
  { text: 'JavaScript heap, kB: card', key: 'heap1000card', kind: 'value', most: 8, unit: 1024 },
  { text: 'most script within one task, CPU 6× slower, ms', key: 'longestScript', kind: 'value', most: 50 },
  { text: 'layout shift with the height reserved, desktop', key: 'reservedDesktop', kind: 'value', most: 0 },
  { text: 'layout shift with the height reserved, phone', key: 'reservedPhone', kind: 'value', most: 0 },
];

/** Absolute values, side by side with the baseline's. */
export const VALUES = [
  ['brotli', 'brotli, B', 0],
  ['gzip', 'gzip, B', 0],
  ['requests', 'requests', 0],
  ['heap1000', 'JS heap of one of each, kB', 1, 1024],
  ['nodes1000', 'nodes of one of each', 0],
  ['listeners1000', 'listeners of one of each', 0],
  ['shiftDesktop', 'shift, late script, desktop', 3],
  ['shiftPhone', 'shift, late script, phone', 3],
];

/** Of ours, by widget. */
export const WIDGETS = [
  ['check', 'checklist'],
  ['pick', 'picker'],
  ['card', 'contact card'],
];
