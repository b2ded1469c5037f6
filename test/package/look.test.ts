import { expect } from 'chai';
import { openHost, type HostPage } from '../support/host-page.js';
import { waitFor } from '../support/page.js';

/** Text, weight of heading and button, and the frame: what tells the design systems apart. */
const dress = ({ checklist }: HostPage): string[] => {
  const style = (selector: string) => getComputedStyle(checklist.shadowRoot?.querySelector(selector) ?? checklist);
  const { color, borderColor } = style('section');
  return [color, style('h2').fontWeight, style('button').fontWeight, borderColor];
};

describe('theme="auto" on real pages', () => {
  for (const [page, ...look] of [
    ['bootstrap', 'rgb(33, 37, 41)', '500', '400', 'rgb(222, 226, 230)'],
    ['fluent', 'rgb(36, 36, 36)', '600', '600', 'rgba(0, 0, 0, 0)'],
    ['dkfds', 'rgb(26, 26, 26)', '600', '600', 'rgb(220, 220, 220)'],
    ['dkfds-late', 'rgb(26, 26, 26)', '600', '600', 'rgb(220, 220, 220)'],
    ['plain', 'rgb(28, 35, 41)', '600', '600', 'rgb(213, 220, 225)'],
  ] as const) {
    it(`is at home on ${page}`, async () => {
      const host = await openHost(`/test/hosts/${page}.html`);
      await waitFor(() => {
        expect(dress(host)).to.deep.equal(look);
      });
      expect(getComputedStyle(host.checklist).fontSize).to.equal('16px');
      expect(host.faults).to.deep.equal([]);
    });
  }

  it('follows Bootstrap into the dark and back', async () => {
    const { checklist, document } = await openHost('/test/hosts/bootstrap.html');
    const section = checklist.shadowRoot?.querySelector('section') as Element;
    const ground = () => getComputedStyle(section).backgroundColor;
    expect(ground()).to.equal('rgb(255, 255, 255)');
    document.documentElement.dataset['bsTheme'] = 'dark';
    expect(ground()).to.equal('rgb(33, 37, 41)');
  });
});
