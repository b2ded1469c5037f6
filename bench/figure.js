/** The figure: one panel a measure, one line a subject, on one scale of ratios. Readable on light and on dark pages. */
import { escapeHtml } from '../dist/lib/export/escape-html.js';
import { PANELS } from './measures.js';

const NAMES = 176;
const PANEL = 152;
const GAP = 14;
const ROW = 24;
const TOP = 58;
/** Ratios at both ends of the scale. What lies beyond is drawn at the end, with its number. */
const SCALE = [0.2, 100];
const TICKS = [1, 10, 100];
/** For the number at the end of a line. */
const ROOM = 40;

export const PICTURE_TEXT =
  'Five panels of ratios to vanilla custom elements, one line for each subject: bytes, first render, 100 of each, one tick, memory. The tables below have the numbers.';

const STYLE = `
text { font: 12px system-ui, sans-serif; fill: #1f2328; }
.quiet { fill: #59636e; }
.grid { stroke: #d1d9e0; }
.one { stroke: #818b98; }
.line { stroke: #9aa4af; stroke-width: 2; }
.spread { stroke: #9aa4af; stroke-width: 7; opacity: .4; }
.dot { fill: #818b98; }
.ours text { font-weight: 600; }
.ours .line, .ours .spread { stroke: #0a7d5c; }
.ours .dot { fill: #0a7d5c; }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc; }
  .quiet { fill: #9198a1; }
  .grid { stroke: #3d444d; }
  .one { stroke: #9198a1; }
  .line, .spread { stroke: #656c76; }
  .dot { fill: #9198a1; }
  .ours .line, .ours .spread { stroke: #3fc79a; }
  .ours .dot { fill: #3fc79a; }
}`;

const short = (ratio) => (ratio >= 9.95 ? ratio.toFixed(0) : ratio.toFixed(1));

/** Where a ratio is drawn within a panel. */
const place = (ratio) => {
  const [least, most] = SCALE.map(Math.log);
  const inside = Math.min(most, Math.max(least, Math.log(Math.max(ratio, Number.MIN_VALUE))));
  return ((inside - least) / (most - least)) * (PANEL - ROOM);
};

const draw = (summary, left, y) => {
  const { median, low, high } = summary;
  const [from, at, a, b] = [1, median, low, high].map((ratio) => (left + place(ratio)).toFixed(1));
  return (
    `<line class="line" x1="${from}" x2="${at}" y1="${y}" y2="${y}"/>` +
    `<line class="spread" x1="${a}" x2="${b}" y1="${y}" y2="${y}"/>` +
    `<circle class="dot" cx="${at}" cy="${y}" r="4"/>` +
    `<text x="${Math.max(at, from) + 8}" y="${y + 4}">${short(median)}</text>`
  );
};

const panel = ([, words], i, bottom) => {
  const left = NAMES + i * (PANEL + GAP);
  const grid = TICKS.map((ratio) => {
    const x = (left + place(ratio)).toFixed(1);
    const line = `<line class="${ratio === 1 ? 'one' : 'grid'}" x1="${x}" x2="${x}" y1="${TOP - 14}" y2="${bottom}"/>`;
    return `${line}<text class="quiet" x="${x}" y="${bottom + 16}" text-anchor="middle">${ratio}×</text>`;
  });
  return `<text x="${left}" y="${TOP - 24}">${escapeHtml(words)}</text>${grid.join('')}`;
};

/** The figure as SVG. */
export const figure = (read, subjects, { date, browser }, baseline) => {
  const shown = subjects.filter(({ name }) => name !== baseline);
  const bottom = TOP + shown.length * ROW - 6;
  const width = NAMES + PANELS.length * (PANEL + GAP);
  const rows = shown.map(({ name, title, isOurs }, row) => {
    const y = TOP + row * ROW;
    const marks = PANELS.map(([key], i) => {
      const summary = read.ratio(name, key);
      return summary ? draw(summary, NAMES + i * (PANEL + GAP), y) : '';
    });
    return `<g${isOurs ? ' class="ours"' : ''}><text x="0" y="${y + 4}">${escapeHtml(title)}</text>${marks.join('')}</g>`;
  });
  const described = shown.map(({ name, title }) => {
    const ratios = PANELS.map(([key, words]) => [words, read.ratio(name, key)]).filter(([, ratio]) => ratio);
    return `${title}: ${ratios.map(([words, { median }]) => `${words} ${short(median)}`).join(', ')}.`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${bottom + 48}" viewBox="0 0 ${width} ${bottom + 48}" role="img" aria-labelledby="title text">
<title id="title">Ratios to vanilla custom elements; less is better</title>
<desc id="text">${escapeHtml(described.join(' '))}</desc>
<style>${STYLE}
</style>
<text class="quiet" x="0" y="14">Ratios to vanilla custom elements doing the same bare job, on a logarithmic scale; less is better. Bars: quartiles.</text>
${PANELS.map((measure, i) => panel(measure, i, bottom)).join('\n')}
${rows.join('\n')}
<text class="quiet" x="0" y="${bottom + 40}">${escapeHtml(`${date}, ${browser}. Ours does more than the bare job.`)}</text>
</svg>
`;
};
