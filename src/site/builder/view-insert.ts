/** In the place of step 4 where a portal's editor has opened the builder: what goes back to it. */
import { productsOf } from './products.js';
import { html, type TemplateResult } from 'lit/html.js';
import type { App } from './app.js';
import { answer } from './asker.js';
import { nameOf } from './formats.js';
import { toAddress } from '../product.js';

export const renderInsert = ({ words, config, shown: { base }, isChange }: App): TemplateResult => {
  const links = productsOf(config).map((product) => ({ href: toAddress(product, base), text: nameOf(product) }));
  return html`
    <ul>
      ${links.map(({ href, text }) => html`<li><a href=${href} target="_blank" rel="noopener">${text}</a></li>`)}
    </ul>
    <button type="button" class="primary large" @click=${() => answer(links)}>
      ${isChange ? words.putBack : words.insert}
    </button>
  `;
};
