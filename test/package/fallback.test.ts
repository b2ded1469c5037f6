/** What stands inside a tag is in sight until there is something better. */
import { expect } from 'chai';
import { TAGS } from '../../src/widgets.js';
import { openFrame, openHost } from '../support/host-page.js';
import { waitFor } from '../support/page.js';

type Rendering = HTMLElement & { requestUpdate: () => void; updateComplete: Promise<unknown> };

describe('what stands inside the tag', () => {
  it('stays in sight where the first rendering fails, with one complaint, and goes once one succeeds', async () => {
    const frame = openFrame('/test/hosts/broken.html');
    const page = await waitFor(() => {
      const { contentDocument: document } = frame;
      if (!document?.querySelector('lm-contact-card:defined')) throw new Error('not yet');
      return document;
    });
    const widgets = TAGS.map((tag) => page.querySelector<Rendering>(tag)).filter((widget) => widget !== null);
    const { faults, mend } = frame.contentWindow as unknown as { faults: string[]; mend: () => void };
    for (const widget of widgets) {
      await widget.updateComplete;
      const { firstElementChild: inside } = widget;
      expect(inside?.checkVisibility(), widget.localName).to.equal(true);
      expect(inside?.getBoundingClientRect().height, widget.localName).to.be.above(10);
    }
    const ofRendering = faults.filter((fault) => !fault.includes('items without id'));
    expect(ofRendering.map((fault) => /^<([\w-]+)> could not be rendered/.exec(fault)?.[1]).sort()).to.deep.equal(
      [...TAGS].sort(),
    );
    mend();
    for (const widget of widgets) {
      widget.requestUpdate();
      await widget.updateComplete;
      expect(widget.shadowRoot?.querySelectorAll('section'), widget.localName).to.have.length(1);
      expect(widget.firstElementChild?.assignedSlot?.localName, widget.localName).to.equal(undefined);
    }
  });

  it('is out of sight once the widget is there', async () => {
    const { document } = await openHost('/test/hosts/plain.html');
    for (const tag of TAGS) {
      expect(document.querySelector(tag)?.shadowRoot?.querySelectorAll('slot'), tag).to.have.length(0);
    }
  });
});
