/** Step 4: onto the clipboard, and what the administrator has to know. */
import { productsOf } from './products.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { App } from './app.js';
import { renderSelect } from './controls.js';
import type { Clip } from '../../export/clipboard.js';
import { format, FORMATS, nameOf, scriptLine, toCss, type Format } from './formats.js';
import { letter, PORTALS, type PortalId } from './portals.js';
import { isList, toAddress } from '../product.js';

/** The format that is shown: the chosen one, else that of the portal, else the one that works everywhere. */
export const formatOf = ({ shown: { format: chosen, portal } }: App): Format =>
  chosen ?? (portal ? PORTALS[portal].format : 'link');

const field = (id: string) => document.querySelector<HTMLTextAreaElement>(`#${id}`);

/** Something to be copied, in full view. */
const renderCode = (
  app: App,
  id: string,
  label: string,
  copied: Clip,
  button: string,
  isMain = false,
): TemplateResult => html`
  <div class="field code">
    <label for=${id}>${label}</label>
    <textarea
      id=${id}
      readonly
      spellcheck="false"
      rows=${Math.min(12, copied.text.split('\n').length + 2)}
      .value=${copied.text}
    ></textarea>
    <button type="button" class=${isMain ? 'primary' : ''} @click=${() => app.copy(copied, field(id))}>
      ${button}
    </button>
  </div>
`;

const renderFormats = (app: App, chosen: Format): TemplateResult => {
  const { words, shown, show } = app;
  const recommended = shown.portal ? PORTALS[shown.portal].format : 'link';
  return html`
    <fieldset class="radios formats">
      <legend>${words.formatLegend}</legend>
      ${FORMATS.map(
        (name) => html`
          <label
            ><input
              type="radio"
              name="format"
              value=${name}
              .checked=${name === chosen}
              @change=${() => show({ format: name })}
            />
            <span>${words.format[name][0]}${name === recommended ? ` (${words.recommended})` : nothing}</span></label
          >
        `,
      )}
    </fieldset>
  `;
};

/** What is pasted, as it will look: a link, and below it what is the page's own. In a list, where it stays a link. */
const renderLink = (app: App, copied: Clip): TemplateResult => {
  const { words, config, shown } = app;
  return html`
    <button type="button" class="primary large" @click=${() => app.copy(copied, field('result'))}>
      ${words.copyLink}
    </button>
    <ul class="pasted" aria-label=${words.linkPreview}>
      ${productsOf(config).map(
        (product) => html`
          <li>
            <a href=${toAddress(product, shown.base)} target="_blank" rel="noopener">${nameOf(product)}</a>
            ${isList(product.custom) ? html`${' '}<span class="hint">+ ${words.withList}</span>` : nothing}
          </li>
        `,
      )}
    </ul>
  `;
};

const renderAdmin = (app: App, css: string): TemplateResult | typeof nothing => {
  const { words, ui, shown } = app;
  if (!shown.portal) return nothing;
  const text = letter(shown.portal, ui, shown.base, scriptLine(shown.base), css);
  return html`
    <section class="admin">
      <h3>${words.admin}: ${PORTALS[shown.portal].name}</h3>
      <p class="hint">${words.adminHint}</p>
      ${renderCode(app, 'letter', words.adminText, { text }, words.copyThis(words.adminText))}
    </section>
  `;
};

export const renderTake = (app: App): TemplateResult => {
  const { words, config, shown, show } = app;
  const chosen = formatOf(app);
  const [label, about] = words.format[chosen];
  const copied = format(productsOf(config), shown.base, chosen);
  const css = toCss(config.colours, `lm-${config.widget}`);
  const portals = [['', words.choosePortal], ...Object.entries(PORTALS).map(([id, { name }]) => [id, name])] as [
    string,
    string,
  ][];
  return html`
    <h2>4. ${words.s4}</h2>
    <div class="take">
      <div>
        ${renderSelect('portal', words.portal, portals, shown.portal, (portal) =>
          show({ portal: portal as PortalId | '', format: undefined }),
        )}
        ${renderFormats(app, chosen)}
      </div>
      <div>
        <p>${about}</p>
        ${chosen === 'link' ? renderLink(app, copied) : nothing}
        ${
          chosen === 'link'
            ? renderCode(app, 'result', words.addressAlone, { text: copied.text }, words.copyThis(words.addressAlone))
            : renderCode(app, 'result', words.result(label), copied, words.copyThis(label), true)
        }
        ${
          chosen === 'html'
            ? renderCode(app, 'script', words.script, { text: scriptLine(shown.base) }, words.copyThis(words.script))
            : nothing
        }
        ${css ? renderCode(app, 'css', words.css, { text: css }, words.copyThis(words.css)) : nothing}
        ${renderAdmin(app, css)}
      </div>
    </div>
  `;
};
