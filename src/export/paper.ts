/** Paper: a summary, printed without the page around the widget. */
import { css, html, render } from 'lit';
import { renderSummary } from './html.js';
import type { Summary } from './summary.js';

const PAPER = css`
  @page {
    size: A4;
    margin: 18mm;
  }

  body {
    margin: 0;
    font:
      11pt/1.4 system-ui,
      sans-serif;
    color: #000;
    overflow-wrap: anywhere;
  }

  h1 {
    font-size: 16pt;
  }

  ul {
    padding: 0;
    list-style: none;
  }

  li {
    margin-block-end: 12pt;
    break-inside: avoid;
  }

  p {
    margin: 2pt 0 0;
  }

  td:empty {
    block-size: 22pt;
  }

  h2 {
    margin: 10pt 0 4pt;
    font-size: 12pt;
    break-after: avoid;
  }

  table {
    inline-size: 100%;
    margin-block: 4pt 10pt;
    border-collapse: collapse;
    break-inside: avoid;
  }

  th,
  td {
    block-size: 18pt;
    padding: 3pt 5pt;
    border: 1px solid #888;
    text-align: start;
    vertical-align: top;
  }

  th {
    font-weight: 600;
  }

  .write {
    block-size: 36pt;
    border-block-end: 1px solid #888;
  }

  footer {
    border-block-start: 1px solid #888;
    padding-block-start: 4pt;
    font-size: 9pt;
  }
`;

/** The frame of the last time: a browser that has not printed leaves it there. */
let lastFrame: HTMLIFrameElement | undefined;

/**
 * Prints the summary alone, from a frame that nobody sees: the page around the widget stays off the paper. Where the page
 * can have no such frame, it is printed with the widget in it.
 */
export const printSummary = (summary: Summary, paper: string, lang: string, foot: readonly string[]): void => {
  lastFrame?.remove();
  const frame = document.createElement('iframe');
  lastFrame = frame;
  // Out of sight, but rendered: what is not cannot be printed everywhere.
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0';
  frame.ariaHidden = 'true';
  document.body.append(frame);
  const { contentWindow: view, contentDocument: page } = frame;
  if (!view || !page) {
    window.print();
    return;
  }
  const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(PAPER.cssText);
  page.adoptedStyleSheets = [sheet];
  page.documentElement.lang = lang;
  page.title = summary.title;
  render(
    html`${renderSummary(summary, paper)}
      <footer>${foot.map((line) => html`<div>${line}</div>`)}</footer>`,
    page.body,
  );
  view.addEventListener('afterprint', () => {
    // Not within the event: some browsers still need the frame.
    setTimeout(() => frame.remove());
  });
  view.print();
};
