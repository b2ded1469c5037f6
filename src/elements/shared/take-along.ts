/** The ways out of a widget: paper, clipboard, file. Rarely used, so nothing of it is needed at first view. */
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { Summary, SummaryRow } from '../../export/summary.js';
import { css } from './element.js';

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

/** Line by line: a program that it is pasted into knows no style of ours. */
const renderLines = (text: string): unknown => text.split('\n').map((line, i) => (i ? html`<br />${line}` : line));

const renderRow = ({ label, text, hint }: SummaryRow, paper?: string): TemplateResult => html`
  <li>
    <strong>${label}</strong>
    ${paper && hint ? html`<p>${hint}</p>` : nothing} ${text ? html`<p>${renderLines(text)}</p>` : nothing}
    ${paper && !text ? html`<p class="write">${paper}</p>` : nothing}
  </li>
`;

const renderCells = ({ label, text }: SummaryRow): TemplateResult => html`
  <tr>
    <th scope="row" align="left" width="35%">${label}</th>
    <td>${text ? renderLines(text) : nothing}</td>
  </tr>
`;

/** Headings, lists and tables, as a word processor or a mail takes them. `paper` adds what helps those who write by hand. */
const renderSummary = ({ title, groups }: Summary, paper?: string): TemplateResult => html`
  <h1>${title}</h1>
  ${groups.map(
    ({ heading, rows, table }) => html`
      ${heading ? html`<h2>${heading}</h2>` : html`<p></p>`}
      ${
        table
          ? html`<table border="1" cellspacing="0" cellpadding="4" width="100%">
              <tbody>
                ${rows.map(renderCells)}
              </tbody>
            </table>`
          : html`<ul>
              ${rows.map((row) => renderRow(row, paper))}
            </ul>`
      }
    `,
  )}
`;

/** Puts a text onto the clipboard, and a summary in its formatted form too. False where the browser does not let us. */
export const copy = async (text: string, summary?: Summary): Promise<boolean> => {
  const place = document.createElement('div');
  if (summary) render(renderSummary(summary), place);
  const forms = { 'text/plain': text, ...(summary ? { 'text/html': place.innerHTML.replace(/<!--.*?-->/g, '') } : {}) };
  try {
    const blobs = Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)]);
    return true;
  } catch {
    return false;
  }
};

/** Prints the summary alone, from a frame that nobody sees: the page around the widget stays off the paper. */
export const printSummary = (summary: Summary, paper: string, lang: string, foot: readonly string[]): void => {
  const frame = document.createElement('iframe');
  // Out of sight, but rendered: what is not cannot be printed everywhere.
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0';
  frame.ariaHidden = 'true';
  document.body.append(frame);
  const { contentWindow: view, contentDocument: page } = frame;
  if (!view || !page) return;
  const sheet = new (view as unknown as typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(PAPER);
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

/** Hands a text over as a file to be kept. */
export const saveFile = (name: string, type: string, text: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 1000);
};
