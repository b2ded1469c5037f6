/** Every word in every language, by id, for those who read proof. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import catalogue from '../locales/catalogue.tsv?raw';
import { FURTHER, LANGUAGES } from './languages.js';

const meta: Meta = { title: 'All texts' };

export default meta;

const rows = catalogue
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

/** As it is in the words of a further language: values by number. */
const numbered = (text: string): string => {
  const names = [...new Set(text.match(/\{\w+\}/g))];
  return text.replace(/\{\w+\}/g, (name) => `{${names.indexOf(name)}}`);
};

const cell = 'text-align: start; vertical-align: top; padding: .35rem .75rem .35rem 0; border-top: 1px solid #8886';

/** "Alle tekster": the catalogue, with a column for each further language. */
export const AlleTekster: StoryObj = {
  render: () => {
    const further = Object.entries(FURTHER);
    return html`
      <table style="border-collapse: collapse; width: 100%; font: 14px/1.45 system-ui, sans-serif">
        <caption style="text-align: start; padding-block-end: .75rem">
          ${rows.length} tekster · texts
        </caption>
        <thead>
          <tr>
            <th scope="col" style=${cell}>id</th>
            ${Object.values(LANGUAGES).map((name) => html`<th scope="col" style=${cell}>${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([id, da = '', en = '']) => html`
              <tr>
                <th scope="row" style="${cell}; font: 12px/1.6 ui-monospace, monospace">${id}</th>
                <td lang="da" style=${cell}>${da}</td>
                <td lang="en" style=${cell}>${en}</td>
                ${further.map(([lang, words]) => html`<td lang=${lang} style=${cell}>${words[numbered(da)]}</td>`)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    `;
  },
};
