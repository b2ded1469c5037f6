/** On pages that are served as XML, where no markup is parsed as HTML. */
import { expect } from 'chai';
import { openHost, reload } from '../support/host-page.js';
import { inside, listen, waitFor, write } from '../support/page.js';

const PAGE = '/test/hosts/strict.xhtml';

beforeEach(() => localStorage.clear());

describe('a page of XHTML', () => {
  it('has the widgets, of tags and of a link', async () => {
    const { document, checklist, picker, card, faults } = await openHost(PAGE);
    expect(document.contentType).to.equal('application/xhtml+xml');
    inside(checklist).getByRole('checkbox', { name: 'Vi spørger' });
    inside(picker).getByRole('radio', { name: 'Det er svært at styre' });
    expect(inside(card).getByRole('link', { name: /12.34.56.78/ })).to.have.property('href', 'tel:+4512345678');
    await waitFor(() => {
      const cards = [...document.querySelectorAll('lm-contact-card')];
      expect(cards.map(({ shadowRoot }) => shadowRoot?.textContent).join()).to.match(/87.65.43.21/);
    });
    expect(faults).to.deep.equal([]);
  });

  it('has widgets that do all that they do elsewhere', async () => {
    const page = await openHost(PAGE);
    const { document, checklist, picker } = page;
    const messages = listen(document);
    inside(checklist).getByRole('checkbox', { name: 'Vi svarer' }).click();
    checklist.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
    write(inside(checklist).getByRole('textbox', { name: /Vi svarer/ }), 'På tavlen');
    inside(picker).getByRole('radio', { name: 'Det er svært at styre' }).click();
    inside(picker).getByRole('button', { name: 'Videre' }).click();
    await picker.updateComplete;
    inside(picker).getByRole('checkbox', { name: 'Mentorordning' }).click();
    inside(picker).getByRole('button', { name: 'Videre' }).click();
    await picker.updateComplete;
    inside(picker).getByRole('textbox', { name: /^Hvem sørger.*Mentorordning/ });
    await waitFor(() => {
      expect(messages.join()).to.contain('1 af 3 valgt');
    });
    const again = await reload(page);
    expect(again.checklist.value).to.deep.equal({ answers: { b: 'yes' }, notes: { b: 'På tavlen' } });
    expect(again.faults).to.deep.equal([]);
  });
});
