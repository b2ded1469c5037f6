/** Step 3: how it looks, and what there is to look at. */
import { html, type TemplateResult } from 'lit/html.js';
import type { App } from './app.js';
import { renderRadios, renderSelect } from './controls.js';
import type { HostLook, Light, Width } from '../host-looks.js';

export const renderPreview = ({ words, shown, show }: App): TemplateResult => html`
  <h2>3. ${words.s3}</h2>
  <div class="bar">
    ${renderSelect('host', words.host, words.hosts, shown.host, (host) => show({ host: host as HostLook }))}
    ${renderRadios('light', words.light, words.lights, shown.light, (light) => show({ light: light as Light }))}
    ${renderRadios('width', words.width, words.widths, shown.width, (width) => show({ width: width as Width }))}
  </div>
  <p class="hint">${words.previewHint}</p>
  <section class="stage" aria-label=${words.preview} tabindex="0"><div id="stage"></div></section>
`;

export const renderChecks = ({ words, findings }: App): TemplateResult => html`
  <h3>${words.checks}</h3>
  <ul class="checks">
    ${findings.map(
      ({ isGood, text }) =>
        html`<li class=${isGood ? 'good' : 'look'}><b>${isGood ? words.good : words.look}</b>${` ${text}`}</li>`,
    )}
  </ul>
`;
