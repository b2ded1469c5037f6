/** What the builder counts is what its preview, a list below a link and an address show. */
import { expect } from 'chai';
import '../../src/define/all.js';
import { parseAddress } from '../../src/embed/address.js';
import { customContent } from '../../src/embed/custom-content.js';
import type { PrincipleChecklist } from '../../src/index.js';
import { NEW } from '../../src/site/builder/config.js';
import { parseConfig } from '../../src/site/builder/parse-address.js';
import { parseItems } from '../../src/site/builder/parse-typed.js';
import { productsOf } from '../../src/site/builder/products.js';
import { toDom } from '../../src/site/markup.js';
import { toAddress } from '../../src/site/product.js';
import { itemBoxes, mount } from '../support/page.js';
import { PASTES } from '../support/pasted-lists.js';

const BASE = 'https://x.example/lm/';

const shown = async (content: readonly Node[]): Promise<readonly (string | undefined)[]> => {
  const widget = await mount<PrincipleChecklist>('<lm-principle-checklist></lm-principle-checklist>');
  widget.replaceChildren(...content);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await widget.updateComplete;
  return itemBoxes(widget).map(({ labels }) => labels?.[0]?.textContent);
};

describe('what is typed is what is shown', () => {
  for (const { from, typed } of [
    ...PASTES,
    { from: 'a title without a letter', typed: '???\n!!: vi spørger | tit' },
    { from: 'two items with one title', typed: 'Vi deler\nVi deler' },
    { from: 'marks within', typed: 'Vi *deler* <b>viden</b>: – hver uge | – og "nu"' },
  ]) {
    it(from, async () => {
      const titles = parseItems(typed).map(({ title }) => title);
      const config = { ...NEW, texts: { ...NEW.texts, da: { ...NEW.texts.da, own: typed } } };
      const [product] = productsOf(config);
      if (!product) throw new Error('no product');
      expect(await shown(product.custom.map(toDom)), 'below').to.deep.equal(titles);
      const address = toAddress(product, BASE);
      const asked = parseAddress(address, BASE);
      expect(await shown(customContent(asked?.attributes ?? new Map())), 'address').to.deep.equal(titles);
      const again = parseConfig(address, BASE)?.texts.da.own ?? '';
      expect(parseItems(again), 'again').to.deep.equal(parseItems(typed));
    });
  }
});
