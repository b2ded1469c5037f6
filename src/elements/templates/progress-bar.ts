import { html, type TemplateResult } from 'lit';

/** How far one is, for the eye alone: words beside it say the same. */
export const renderProgressBar = (done: number, total: number): TemplateResult => html`
  <div class="bar" aria-hidden="true">
    ${[...Array(total).keys()].map((i) => html`<i class=${i < done ? 'on' : ''}></i>`)}
  </div>
`;
