/** The loader on a network that fails: what could not be fetched is told of, and fetched once there is a network. */
import { expect } from 'chai';
import { openFrame } from '../support/host-page.js';
import { inside, itemBoxes, waitFor } from '../support/page.js';

const FAILED = 'Værktøjerne kunne ikke hentes. Prøv igen, når der er net.';

interface Host {
  readonly view: Window;
  readonly body: HTMLElement;
  readonly faults: readonly string[];
  /** Has requests fail from now on for what the pattern matches; nothing for none. */
  readonly cut: (pattern: string) => Promise<unknown>;
}

let servers = 0;

const open = async (): Promise<Host> => {
  servers += 1;
  const name = `s${Date.now()}-${servers}`;
  const cut = (pattern: string) => fetch(`/cut-off/${name}/?off=${encodeURIComponent(pattern)}`);
  await cut('');
  const frame = openFrame(`/test/hosts/cut-off.html?${name}`);
  return waitFor(() => {
    const { contentDocument: document, contentWindow: view } = frame;
    if (!view || document?.readyState !== 'complete' || !(Symbol.for('lm') in view)) throw new Error('not yet');
    return { view, body: document.body, faults: (view as unknown as { faults: string[] }).faults, cut };
  });
};

const add = ({ body }: Host, markup: string): Promise<HTMLElement> => {
  body.innerHTML = markup;
  return waitFor(
    () => {
      const widget = body.firstElementChild as HTMLElement;
      if (!widget.shadowRoot?.querySelector('section, slot')) throw new Error('not yet');
      return widget;
    },
    { timeout: 10_000 },
  );
};

const more = (widget: Element): HTMLDetailsElement => {
  const details = widget.shadowRoot?.querySelector<HTMLDetailsElement>('.more');
  if (!details) throw new Error('no disclosure');
  return details;
};

const said = ({ body }: Host): string => body.querySelector('[role=status]')?.textContent.trim() ?? '';

describe('the loader on a network that fails', () => {
  it('says so in the disclosure, and fetches the tools when it is opened again', async () => {
    const host = await open();
    const widget = await add(host, '<lm-principle-checklist></lm-principle-checklist>');
    await host.cut('export');
    more(widget).open = true;
    await waitFor(() => inside(widget).getByText(FAILED));
    await waitFor(() => expect(said(host)).to.equal(FAILED));
    itemBoxes(widget)[0]?.click();
    await waitFor(() => expect(itemBoxes(widget)[0]).to.have.property('checked', true));
    more(widget).open = false;
    more(widget).open = true;
    await waitFor(() => expect(said(host)).to.equal(FAILED));
    // Told of once, though it was tried twice.
    expect(host.faults).to.have.length(1);

    await host.cut('');
    more(widget).open = false;
    more(widget).open = true;
    await waitFor(() => inside(widget).getByRole('button', { name: 'Ryd alle svar' }), { timeout: 10_000 });
    expect(inside(widget).queryAllByText(FAILED)).to.have.length(0);
    expect(itemBoxes(widget)[0]).to.have.property('checked', true);
  });

  it('fetches them by itself once there is a network', async () => {
    const host = await open();
    const widget = await add(host, '<lm-principle-checklist></lm-principle-checklist>');
    await host.cut('export');
    more(widget).open = true;
    await waitFor(() => inside(widget).getByText(FAILED));
    await host.cut('');
    host.view.dispatchEvent(new Event('online'));
    await waitFor(() => inside(widget).getByRole('button', { name: 'Ryd alle svar' }), { timeout: 10_000 });
  });

  it('does not do later what a user asked for while there was none', async () => {
    const host = await open();
    const widget = await add(host, '<lm-challenge-picker></lm-challenge-picker>');
    const value = {
      challenge: 'ch1',
      picks: ['colleagues3'],
      plans: { colleagues3: { what: 'a', who: 'b', when: '2090-01-01' } },
    };
    await host.cut('export');
    Object.assign(widget, { value });
    const restart = await waitFor(() => inside(widget).getByRole('button', { name: 'Start forfra' }));
    // In the place of the buttons beside the plan, and in the disclosure.
    await waitFor(() => expect(inside(widget).getAllByText(FAILED)).to.have.length(2));
    restart.click();
    await waitFor(() => expect(inside(widget).getAllByText(FAILED)).to.have.length(3));
    await host.cut('');
    host.view.dispatchEvent(new Event('online'));
    await waitFor(() => inside(widget).getByRole('button', { name: 'Udskriv' }), { timeout: 10_000 });
    expect(widget).to.have.nested.property('value.picks').that.deep.equals(['colleagues3']);
    expect(inside(widget).queryAllByText(FAILED)).to.have.length(0);
  });

  it('leaves a contact as it stands inside the tag, and shows the card once it can be had', async () => {
    const host = await open();
    await host.cut('parse-address');
    const widget = await add(host, '<lm-contact-card><address>Anna Holm<br />12 34 56 78</address></lm-contact-card>');
    await waitFor(() => expect(host.faults).to.have.length(1));
    expect(widget.querySelector('address')?.checkVisibility()).to.equal(true);
    await host.cut('');
    host.view.dispatchEvent(new Event('online'));
    await waitFor(() => inside(widget).getByText('Anna Holm'), { timeout: 10_000 });
  });

  it('shows a card without its hours, and with them once they can be had', async () => {
    const host = await open();
    await host.cut('render-hours');
    const widget = await add(host, '<lm-contact-card phone="12345678" hours="man-søn 0-24"></lm-contact-card>');
    await waitFor(() => expect(host.faults).to.have.length(1));
    inside(widget).getByRole('link', { name: /^12.34.56.78/ });
    await host.cut('');
    host.view.dispatchEvent(new Event('online'));
    await waitFor(() => inside(widget).getByText(/^Åbent nu/), { timeout: 10_000 });
  });

  it('says so where a contact could not be kept', async () => {
    const host = await open();
    const widget = await add(host, '<lm-contact-card></lm-contact-card>');
    await host.cut('export');
    inside(widget)
      .getByRole('button', { name: /^Gem kontakt/ })
      .click();
    await waitFor(() => inside(widget).getByText(FAILED));
    await waitFor(() => expect(said(host)).to.equal(FAILED));
  });
});
