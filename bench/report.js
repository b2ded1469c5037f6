/** docs/performance.md between its marks, and docs/performance.svg. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { figure, PICTURE_TEXT } from './figure.js';
import { PROMISES, TABLES, VALUES, WIDGETS } from './measures.js';
import { bytesBySource } from './sources.js';
import { reader } from './statistics.js';
import { BASELINE } from './subjects.js';

const docs = (file) => fileURLToPath(new URL(`../docs/${file}`, import.meta.url));
const BUNDLE = fileURLToPath(new URL('../dist/web/lm-widgets.js', import.meta.url));
const MARKS = ['<!-- bench:start, written by npm run bench -->', '<!-- bench:end -->'];
/** Sources with less than this share of the bytes come as one. */
const SMALL = 0.006;

const digits = (value) => (Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
const short = (value) => value.toFixed(digits(value));
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** Median and, where there is one, the spread between the quartiles. */
const spread = (summary) => {
  if (!summary) return '–';
  const { median, low, high } = summary;
  return short(low) === short(high) ? short(median) : `${short(median)} (${short(low)}–${short(high)})`;
};

const table = (head, rows) =>
  [head, head.map((_, i) => (i ? '--:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const title = ({ isOurs, title: text }) => (isOurs ? `**${text}**` : text);

const ratioTable = (read, subjects, { title: heading, text, columns }) => {
  const rows = subjects.map((subject) => [
    title(subject),
    ...columns.map(([key, , from]) =>
      spread(from ? read.growth(subject.name, key, from) : read.ratio(subject.name, key)),
    ),
  ]);
  return `### ${heading}\n\n${text}\n\n${table(['', ...columns.map(([, words]) => words)], rows)}`;
};

const valueTable = (read, subjects) => {
  const rows = subjects.map((subject) => [
    title(subject),
    ...VALUES.map(([key, , fraction, unit = 1]) => {
      const value = read.value(subject.name, key);
      if (!value) return '–';
      return fraction ? (value.median / unit).toFixed(fraction) : whole.format(value.median);
    }),
  ]);
  return `### What does not depend on the machine\n\n${table(['', ...VALUES.map(([, words]) => words)], rows)}`;
};

const promiseTable = (read, ours, baseline) => {
  const valueOf = ({ name }, { key, from, kind, unit = 1 }) => {
    const summary = kind === 'growth' ? read.growth(name, key, from) : read[kind](name, key);
    return summary && summary.median / unit;
  };
  const cell = (subject, promise) => {
    const value = valueOf(subject, promise);
    if (value === undefined) return '–';
    if (subject === baseline) return short(value);
    return `${short(value)} ${value <= promise.most ? '✓' : '✗'}`;
  };
  const columns = [...ours, baseline];
  const rows = PROMISES.map((promise) => [
    promise.text,
    promise.most,
    ...columns.map((subject) => cell(subject, promise)),
  ]);
  return `### What is promised\n\nRatios are to the vanilla custom elements.\n\n${table(['', 'at most', ...columns.map(title)], rows)}`;
};

const widgetTable = (read, ours) => {
  const rows = ours.flatMap((subject) =>
    WIDGETS.map(([kind, words]) => [
      `${title(subject)}: ${words}`,
      ...['render100', 'render1000', 'language1000', 'heap1000', 'nodes1000'].map((key) =>
        spread(read.ratio(subject.name, key + kind)),
      ),
    ]),
  );
  return `### Ours by widget\n\n${table(['', '100', '1,000', 'language of 1,000', 'JS heap', 'nodes'], rows)}`;
};

const soakTable = (soaked, subjects) => {
  const done = subjects.filter(({ name }) => soaked[name]);
  if (!done.length) return '';
  const rows = done.map((subject) => {
    const { warm, end } = soaked[subject.name];
    const cells = ['heap', 'nodes', 'listeners', 'observers'].map((key) => [warm[key], end[key]]);
    return [title(subject), ...cells.map((pair) => pair.map((value) => whole.format(value)).join(' → '))];
  });
  const { mounts, from } = soaked[done[0].name];
  return (
    `### ${whole.format(mounts)} mounts and unmounts\n\nWhat the page holds after ${whole.format(from)} of them and after all, ` +
    `once the garbage is out.\n\n${table(['', 'JS heap, B', 'nodes', 'listeners', 'observers'], rows)}`
  );
};

const sourceTable = () => {
  const { rows, total, brotli } = bytesBySource(BUNDLE);
  const big = rows.filter(({ bytes }) => bytes >= total * SMALL);
  const small = rows.filter(({ bytes }) => bytes < total * SMALL);
  const sum = (key) => small.reduce((all, row) => all + row[key], 0);
  const all = [...big, { source: `${small.length} smaller ones`, bytes: sum('bytes'), brotli: sum('brotli') }];
  const cells = all.map(({ source, ...row }) => [
    source,
    whole.format(row.bytes),
    whole.format(row.brotli),
    `${((row.bytes / total) * 100).toFixed(1)} %`,
  ]);
  return (
    `### Where the bytes of lm-widgets.js go\n\n${whole.format(total)} B, ${whole.format(brotli)} B after brotli. What a source ` +
    `is after brotli is its share of that: an estimate.\n\n${table(['source', 'minified, B', 'brotli, B', 'share'], cells)}`
  );
};

const settingText = ({ date, browser, node, system, cores, repetitions }, subjects) => {
  const versions = [...new Set(subjects.flatMap((subject) => subject.versions))].join(', ');
  return (
    `Measured on ${date} in ${browser} (headless, ${system}, ${cores} cores, Node ${node.slice(1)}), HTTP/2 and brotli 11 on the ` +
    `same machine, ${repetitions} interleaved repetitions, a fresh browser context each: ${versions}. All numbers are ratios to the ` +
    'vanilla custom elements of the same repetition, medians with quartiles in brackets, unless a heading says otherwise; less is better.'
  );
};

/** The tables as markdown. */
export const report = ({ setting, results, soaked }, subjects) => {
  const read = reader(results);
  const ours = subjects.filter(({ isOurs }) => isOurs);
  return [
    settingText(setting, subjects),
    `![${PICTURE_TEXT}](performance.svg)`,
    ...(ours.length
      ? [
          promiseTable(
            read,
            ours,
            subjects.find(({ name }) => name === BASELINE),
          ),
        ]
      : []),
    ...TABLES.map((definition) => ratioTable(read, subjects, definition)),
    valueTable(read, subjects),
    ...(ours.length ? [widgetTable(read, ours), soakTable(soaked, ours), sourceTable()] : []),
  ].join('\n\n');
};

export const writeReport = async (measured, subjects) => {
  const { default: prettier } = await import('prettier');
  const file = docs('performance.md');
  const [before, after] = existsSync(file)
    ? readFileSync(file, 'utf8').split(new RegExp(`${MARKS[0]}[^]*${MARKS[1]}`))
    : [''];
  if (after === undefined) throw new Error(`docs/performance.md has no ${MARKS.join(' … ')}`);
  const text = `${before}${MARKS[0]}\n\n${report(measured, subjects)}\n\n${MARKS[1]}${after}`;
  writeFileSync(file, await prettier.format(text, { ...(await prettier.resolveConfig(file)), filepath: file }));
  writeFileSync(docs('performance.svg'), figure(reader(measured.results), subjects, measured.setting, BASELINE));
};
