/** A summary as HTML: for the clipboard and for paper. */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Summary, SummaryRow } from './summary.js';

/** Line by line: a program that it is pasted into knows no style of ours. */
export const renderLines = (text: string): unknown =>
  text.split('\n').map((line, i) => (i ? html`<br />${line}` : line));

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
export const renderSummary = ({ title, groups }: Summary, paper?: string): TemplateResult => html`
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

/** The same as text, without the comments that mark the places of values. */
export const toHtml = (summary: Summary): string => {
  const container = document.createElement('div');
  render(renderSummary(summary), container);
  return container.innerHTML.replace(/<!--.*?-->/g, '');
};
