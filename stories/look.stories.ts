import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import theming from '../docs/theming.md?raw';
import '../src/define/all.js';
import { principles } from '../src/content/principles.js';
import { THEMES } from '../src/elements/themes.js';

const meta: Meta = { title: 'Look' };

export default meta;

const SCHEMES = ['light', 'dark'];

const PLAN = { what: 'Vi holder ti minutters opsamling', who: 'Teamleder', when: '2027-01-14' };
const HALF = { challenge: 'ch1', picks: ['colleagues1', 'routines1'], plans: { colleagues1: PLAN } };

const widgets = (theme: string, scheme: string, density = 'comfortable'): TemplateResult => html`
  <lm-principle-checklist
    theme=${theme}
    scheme=${scheme}
    density=${density}
    storage="none"
    .value=${{ answers: { p1: 'yes', p3: 'yes' }, notes: { p2: 'Tavlemøde' } }}
  ></lm-principle-checklist>
  <lm-challenge-picker
    theme=${theme}
    scheme=${scheme}
    density=${density}
    storage="none"
    .value=${HALF}
  ></lm-challenge-picker>
  <lm-contact-card theme=${theme} scheme=${scheme} density=${density}></lm-contact-card>
`;

const column = (name: string, content: TemplateResult, scheme = 'light'): TemplateResult => html`
  <div
    style="flex: 1 1 22rem; display: grid; gap: 1rem; align-content: start; padding: 1rem; color-scheme: ${scheme};
      background: Canvas; color: CanvasText; font-family: system-ui, sans-serif"
  >
    <strong>${name}</strong>
    ${content}
  </div>
`;

const row = (columns: readonly TemplateResult[]): TemplateResult =>
  html`<div style="display: flex; flex-wrap: wrap">${columns}</div>`;

/** The custom properties, as docs/theming.md has them, and the scale of headings and texts that follows from them. */
export const Tokens: StoryObj = {
  render: () => {
    const rows = [...theming.matchAll(/^\| `(--lm-[a-z-]+)`\s*\| (.*?)\s*\| (.*?)\s*\|$/gm)];
    return row([
      column(
        'Custom properties',
        html`
          <table>
            ${rows.map(
              ([, name, meaning, standard]) =>
                html`<tr>
                  <th scope="row" style="text-align: start">${name}</th>
                  <td>${meaning}</td>
                  <td>${standard}</td>
                </tr>`,
            )}
          </table>
        `,
      ),
      column('Scale', widgets('neutral', 'light')),
    ]);
  },
};

const checklist = (answers: object): TemplateResult =>
  html`<lm-principle-checklist storage="none" .value=${{ answers, notes: {} }}></lm-principle-checklist>`;

const picker = (value: object): TemplateResult =>
  html`<lm-challenge-picker storage="none" .value=${value}></lm-challenge-picker>`;

/** Empty, partly done, done; each step of the picker. */
export const States: StoryObj = {
  render: () =>
    row([
      column('empty', checklist({})),
      column('missing stands out, done is quiet', checklist({ p1: 'yes', p2: 'yes' })),
      column('done', checklist(Object.fromEntries(principles.map(({ id }) => [id, 'yes'])))),
      column('step 1', picker({})),
      column('step 2', picker({ challenge: 'ch1' })),
      column('step 3, half a plan', picker(HALF)),
      column('step 4, a whole plan', picker({ ...HALF, picks: ['colleagues1'] })),
    ]),
};

/** Every theme in both schemes. */
export const Themes: StoryObj = {
  render: () =>
    html`${THEMES.map((theme) => row(SCHEMES.map((scheme) => column(`${theme}, ${scheme}`, widgets(theme, scheme), scheme))))}`,
};

/** The two densities. */
export const Densities: StoryObj = {
  render: () => row(['comfortable', 'compact'].map((density) => column(density, widgets('neutral', 'light', density)))),
};

/** A portal of one's own invention, by custom properties and parts alone. */
export const OwnPortal: StoryObj = {
  render: () => html`
    <style>
      .sand {
        --lm-font: 'Trebuchet MS', 'DejaVu Sans', sans-serif;
        --lm-heading-font: Georgia, 'DejaVu Serif', serif;
        --lm-heading-color: #7a2e0e;
        --lm-text: #2b1d0e;
        --lm-text-muted: #5a4632;
        --lm-bg: #fffaf2;
        --lm-surface: #f7ead6;
        --lm-accent: #7a2e0e;
        --lm-link: #7a2e0e;
        --lm-border: #e5d3b8;
        --lm-control-border: #8a6d4b;
        --lm-radius: 14px;
        --lm-border-width: 0px;
        --lm-shadow: 0 2px 12px rgb(90 50 10 / 15%);
      }

      .sand ::part(item) {
        border-block-start-style: dotted;
      }
    </style>
    <div class="sand" style="padding: 2rem; background: #efdcc0">
      <div style="display: grid; gap: 1.5rem; max-width: 48rem">${widgets('neutral', 'light')}</div>
    </div>
  `,
};
