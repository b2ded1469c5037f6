/** What a widget does once it has left the page: nothing. And what it does when it is back: all of it, once. */
import { expect } from 'chai';
import '../../src/define/all.js';
import type { ContactCard, Environment, PrincipleChecklist } from '../../src/index.js';
import { inside, itemBoxes, listen, mount, nextTask, record, waitFor } from '../support/page.js';
import { changesDuring, listenersSince, whileLoading } from '../support/watch.js';
import { withTimers } from '../support/timers.js';

const CHECKLIST = '<lm-principle-checklist></lm-principle-checklist>';
const KEY = 'lm:1:check:default';
const NOON = new Date('2027-01-14T12:00:00');
const MINUTE = 60_000;

type Widget = HTMLElement & { readonly updateComplete: Promise<unknown> };

/** Takes an element off the page. Returns what puts it back. */
const leave = (widget: Widget): (() => Promise<void>) => {
  const { parentElement: place } = widget;
  widget.remove();
  return async () => {
    place?.append(widget);
    await widget.updateComplete;
  };
};

/** A place of storage that knows who listens and counts what is written. */
const spy = () => {
  const listeners = new Set<(here: boolean) => void>();
  const written: string[] = [];
  let times = 0;
  const environment: Environment = {
    now: () => {
      times += 1;
      return NOON;
    },
    openStorage: () => ({
      keeping: 'local',
      read: () => written.at(-1) ?? null,
      write: (text) => Boolean(written.push(text)),
      subscribe(listener) {
        // Each subscription by itself, as a browser's store may be asked twice.
        const own = (here: boolean) => {
          listener(here);
        };
        listeners.add(own);
        return () => void listeners.delete(own);
      },
    }),
  };
  const timesAsked = (action: () => unknown): number => {
    const before = times;
    action();
    return times - before;
  };
  return { environment, listeners, written, timesAsked };
};

const spied = async () => {
  const widget = await mount<PrincipleChecklist>(CHECKLIST);
  const spying = spy();
  widget.environment = spying.environment;
  await widget.updateComplete;
  return { widget, ...spying };
};

/** Ticks a box, in the page or not: a box off the page tells nobody by itself. */
const tick = (widget: Element, i: number): void => {
  const box = itemBoxes(widget)[i];
  if (!box) throw new Error(`no box ${i}`);
  box.checked = !box.checked;
  box.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
};

describe('a widget that has left the page', () => {
  for (const tag of ['lm-principle-checklist', 'lm-challenge-picker', 'lm-contact-card']) {
    it(`has no listener on window and document: ${tag}`, async () => {
      await whileLoading(() =>
        listenersSince(async (open) => {
          const widget = await mount<Widget>(`<${tag}></${tag}>`);
          expect(open()).to.include('window load');
          const back = leave(widget);
          expect(open()).to.deep.equal([]);
          await back();
          expect(open()).to.include('window load');
          leave(widget);
          expect(open()).to.deep.equal([]);
        }),
      );
    });
  }

  for (const [type, target] of [
    ['visibilitychange', document],
    ['pagehide', window],
  ] as const) {
    it(`writes nothing at ${type}, and again when it is back`, async () => {
      const { widget, written } = await spied();
      tick(widget, 0);
      target.dispatchEvent(new Event(type));
      expect(written).to.have.length(1);
      const back = leave(widget);
      tick(widget, 1);
      target.dispatchEvent(new Event(type));
      expect(written).to.have.length(1);
      await back();
      target.dispatchEvent(new Event(type));
      expect(written).to.have.length(2);
      expect(written.at(-1)).to.contain('p2');
    });
  }

  it('writes what was ticked just before', async () => {
    const { widget, written } = await spied();
    tick(widget, 0);
    leave(widget);
    expect(written).to.have.length(1);
  });

  it('reads no answers from the address, and again when it is back', async () => {
    const widget = await mount<Widget>(CHECKLIST);
    const text = /^Linket kan ikke læses/;
    const changeTo = (hash: string) =>
      new Promise((resolve) => {
        addEventListener('hashchange', resolve, { once: true });
        location.hash = hash;
      });
    const back = leave(widget);
    await changeTo('#lm=x');
    await nextTask();
    expect(inside(widget).queryByText(text) === null).to.equal(true);
    await changeTo('#top');
    await back();
    await changeTo('#lm=x');
    await waitFor(() => inside(widget).getByText(text));
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('makes nothing ready for paper, and again when it is back', async () => {
    const { widget, timesAsked } = await spied();
    const print = () => timesAsked(() => window.dispatchEvent(new Event('beforeprint')));
    const once = print();
    expect(once).to.be.greaterThan(0);
    const back = leave(widget);
    expect(await changesDuring(widget, () => expect(print()).to.equal(0))).to.equal(0);
    await back();
    expect(print()).to.equal(once);
    expect(widget.shadowRoot?.textContent).to.contain('Udskrevet 14. januar 2027');
  });

  it('does not hear of other tabs and widgets, and is up to date when it is back', async () => {
    const { widget, listeners } = await spied();
    expect(listeners.size).to.equal(1);
    const back = leave(widget);
    expect(listeners.size).to.equal(0);
    await back();
    expect(listeners.size).to.equal(1);
  });

  it('does not change with another tab of the browser’s, and says once that it has when it is back', async () => {
    const widget = await mount<PrincipleChecklist>(CHECKLIST);
    const messages = listen();
    const write = (answers: unknown) => {
      localStorage.setItem(KEY, JSON.stringify({ v: 1, kind: 'check', list: '', data: { answers } }));
      window.dispatchEvent(new StorageEvent('storage', { key: KEY, storageArea: localStorage }));
    };
    const back = leave(widget);
    expect(await changesDuring(widget, () => write({ p1: 'yes' }))).to.equal(0);
    expect(widget.value.answers).to.deep.equal({});
    await back();
    expect(widget.value.answers).to.deep.equal({ p1: 'yes' });
    write({ p1: 'yes', p2: 'yes' });
    expect(widget.value.answers).to.deep.equal({ p1: 'yes', p2: 'yes' });
    await waitFor(() => {
      expect(messages).to.deep.equal(['Opdateret fra en anden fane.']);
    });
  });

  it('does not look at the page again when this has loaded, and again when it is back', async () => {
    await whileLoading(async () => {
      const widget = await mount<Widget>('<lm-challenge-picker></lm-challenge-picker>');
      const colour = () => getComputedStyle(inside(widget).getByRole('button', { name: 'Videre' })).backgroundColor;
      const header = document.createElement('header');
      header.className = 'portal-info';
      const load = () => window.dispatchEvent(new Event('load'));
      try {
        const back = leave(widget);
        document.body.append(header);
        expect(await changesDuring(widget, load)).to.equal(0);
        header.remove();
        await back();
        const before = colour();
        document.body.append(header);
        expect(await changesDuring(widget, load)).to.be.greaterThan(0);
        expect(colour()).not.to.equal(before);
        expect(await changesDuring(widget, load)).to.equal(0);
      } finally {
        header.remove();
      }
    });
  });

  it('does not tell the time, and again when it is back', async () => {
    const widget = await mount<ContactCard>('<lm-contact-card hours="man-tor 9-15"></lm-contact-card>');
    const { environment } = spy();
    await withTimers(async ({ count, pass }) => {
      widget.environment = environment;
      await widget.updateComplete;
      expect(count()).to.equal(1);
      const back = leave(widget);
      expect(count()).to.equal(0);
      // Whatever the page does with it meanwhile.
      widget.note = 'Ring';
      await widget.updateComplete;
      expect(count()).to.equal(0);
      await back();
      expect(count()).to.equal(1);
      const changed = record(widget, 'lm-ready');
      pass(MINUTE);
      await widget.updateComplete;
      expect([count(), changed.length]).to.deep.equal([1, 0]);
    });
  });

  for (const [tag, content, selector] of [
    ['lm-principle-checklist', '<ol><li id="a"><strong>Først</strong></li></ol>', 'strong'],
    ['lm-contact-card', '<address><strong>Først</strong><br>12 34 56 78</address>', 'strong'],
  ] as const) {
    it(`does not read what stands inside the tag, and again when it is back: ${tag}`, async () => {
      const widget = await mount<Widget>(`<${tag}>${content}</${tag}>`);
      const write = (text: string) => widget.querySelector(selector)?.replaceChildren(text);
      const shown = (text: string) => waitFor(() => inside(widget).getByText(text));
      await shown('Først');
      const back = leave(widget);
      expect(await changesDuring(widget, () => write('Siden'))).to.equal(0);
      await back();
      await shown('Siden');
      write('Til sidst');
      await shown('Til sidst');
    });
  }

  it('does not follow the language, and again when it is back', async () => {
    const widget = await mount<Widget>(`${CHECKLIST}${CHECKLIST}`);
    const other = widget.nextElementSibling as Widget;
    const back = leave(widget);
    const language = (of: Widget) => inside(of).getByRole('region').lang;
    const changes = await changesDuring(widget, async () => {
      document.documentElement.lang = 'en';
      await waitFor(() => {
        expect(language(other)).to.equal('en');
      });
    });
    expect(changes).to.equal(0);
    await back();
    expect(language(widget)).to.equal('en');
  });
});
