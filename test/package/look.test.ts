import { expect } from 'chai';
import { openHost, type HostPage } from '../support/host-page.js';

const dress = ({ checklist }: HostPage): string => checklist.shadowRoot?.querySelector('section')?.className ?? '';

describe('theme="auto" on real pages', () => {
  for (const [page, theme] of [
    ['bootstrap', 'theme-bootstrap scheme-auto comfortable'],
    ['fluent', 'theme-fluent scheme-auto comfortable'],
    ['dkfds', 'theme-dkfds scheme-auto comfortable'],
    ['plain', 'theme-neutral scheme-auto comfortable'],
  ] as const) {
    it(`is at home on ${page}`, async () => {
      const host = await openHost(`/test/hosts/${page}.html`);
      expect(dress(host)).to.equal(theme);
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
