/** Pages whose libraries have replaced what the browser has. The libraries themselves are tried in test/portals. */
import { expect } from 'chai';
import { openHost, reload } from '../support/host-page.js';
import { inside, record, waitFor } from '../support/page.js';

const PAGE = '/test/hosts/old-libraries.html';

beforeEach(() => localStorage.clear());

describe('a page of 2010', () => {
  it('shows hours and bars', async () => {
    const { card, checklist, faults } = await openHost(PAGE);
    await waitFor(() => {
      expect(card.shadowRoot?.textContent).to.match(/mandag–torsdag kl\. 9–15\s*fredag kl\. 9–14/);
    });
    expect(checklist.shadowRoot?.querySelectorAll('.bar > i')).to.have.length(2);
    expect(faults).to.deep.equal([]);
  });

  it('hears events with what they tell', async () => {
    const { document, checklist } = await openHost(PAGE);
    const heard = record(document, 'lm-change');
    inside(checklist).getByRole('checkbox', { name: 'Vi svarer' }).click();
    expect(heard).to.have.length(1);
    expect(heard[0]).to.include({ widget: 'lm-principle-checklist', item: 'b', done: 1, total: 2, composed: true });
  });

  it('keeps answers, lists among them', async () => {
    const page = await openHost(PAGE);
    const { checklist, picker } = page;
    inside(checklist).getByRole('checkbox', { name: 'Vi svarer' }).click();
    inside(picker).getByRole('radio', { name: 'Det er svært at styre' }).click();
    inside(picker).getByRole('button', { name: 'Videre' }).click();
    await picker.updateComplete;
    inside(picker).getByRole('checkbox', { name: 'Mentorordning' }).click();
    const again = await reload(page);
    expect(inside(again.checklist).getByRole('checkbox', { name: 'Vi svarer' })).to.have.property('checked', true);
    expect(again.picker.value.picks).to.deep.equal(picker.value.picks).and.to.have.length(1);
    expect(again.faults).to.deep.equal([]);
  });
});
