/** A page whose rules for `*` reach every element, and a modal dialog on it. */
import { expect } from 'chai';
import { openHost } from '../support/host-page.js';
import { inside, waitFor } from '../support/page.js';

const PAGE = '/test/hosts/rules.html';

describe('a page that says something of all elements', () => {
  it('says nothing of what is inside a widget', async () => {
    const { document, checklist, picker, card, faults } = await openHost(PAGE);
    document.querySelector('dialog')?.showModal();
    for (const widget of [checklist, picker, card]) {
      const texts = [...(widget.shadowRoot?.querySelectorAll('section, .intro, .choice > label') ?? [])];
      for (const text of texts) {
        const style = getComputedStyle(text);
        const { fontSize, lineHeight, textTransform, whiteSpace, wordBreak, direction, float } = style;
        expect({ fontSize, lineHeight, textTransform, whiteSpace, wordBreak, direction, float }).to.deep.equal({
          fontSize: '16px',
          lineHeight: '24px',
          textTransform: 'none',
          whiteSpace: 'normal',
          wordBreak: 'normal',
          direction: 'ltr',
          float: 'none',
        });
        expect(style.getPropertyValue('-webkit-text-fill-color')).to.equal(style.color);
      }
      expect(texts.length, widget.localName).to.be.at.least(1);
      expect(widget.getBoundingClientRect().width, widget.localName).to.be.at.least(240);
    }
    expect(faults).to.deep.equal([]);
  });

  it('hears in its modal dialog what a widget says there', async () => {
    const { document, checklist } = await openHost(PAGE);
    const dialog = document.querySelector('dialog');
    dialog?.showModal();
    inside(checklist).getByRole('checkbox', { name: 'Vi er fælles om at lære' }).click();
    await waitFor(() => {
      const region = dialog?.querySelector(':scope > [role=status]');
      expect(region?.textContent).to.match(/^1 af 4 /);
      // Seen by nobody, whatever the page says of it.
      expect(region?.getBoundingClientRect().width).to.equal(1);
    });
  });
});
