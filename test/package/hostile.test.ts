/** What comes by message, attribute, property and slot is as little to be trusted as what comes by link. */
import { expect } from 'chai';
import { TAGS } from '../../src/widgets.js';
import { openHost, type HostPage } from '../support/host-page.js';
import { nextTask, waitFor } from '../support/page.js';

const MEGABYTE = 'x'.repeat(1_000_000);
const VALUES = [
  '<script>hacked=1</script>',
  '"><img src=x onerror=hacked=1>',
  '<svg onload=hacked=1>',
  'javascript:hacked=1',
  '${hacked=1}',
  '{{constructor.constructor("hacked=1")()}}',
  '__proto__',
  'constructor',
  'toString',
  '\ud800',
  '\udc00\ud800',
  '\u0000\u0001\u202e\u2028',
  '%E0%A4%A',
  '{"__proto__":{"hacked":1}}',
  '[1,{"title":null}]',
  '-1',
  'NaN',
  '1e999',
  ' ',
  `1${' '.repeat(100_000)}1`,
  MEGABYTE,
];

/** What the page is told about values that mean nothing is no fault. */
const WARNED = /use one of|use “(?:man|2026)|neither phone nor email|use a list|items without id/;

/** Until all is rendered, and past the microtasks: only then does a page hear of what was thrown or rejected in them. */
const settle = async ({ document }: HostPage): Promise<void> => {
  const widgets = [...document.querySelectorAll(TAGS.join())] as unknown as { updateComplete: Promise<unknown> }[];
  await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
  await nextTask();
};

/** A page that is rendered but not laid out: a megabyte of text in a line takes some engines seconds each time. */
const openUnseen = async (): Promise<HostPage> => {
  const page = await openHost('/test/hosts/plain.html');
  page.document.documentElement.style.display = 'none';
  return page;
};

/** What one value makes the page hear, it hears once, though the widget is rendered again. */
const expectToldOnce = async (page: HostPage, widget: Element, act: () => void, what: string): Promise<void> => {
  const before = page.faults.length;
  act();
  await settle(page);
  if (page.faults.length === before) return;
  (widget as unknown as { requestUpdate: () => void }).requestUpdate();
  await settle(page);
  const told = page.faults.slice(before);
  expect(told, what.slice(0, 100)).to.deep.equal([...new Set(told)]);
};

const expectUnharmed = ({ frame, faults }: HostPage): void => {
  expect(frame.contentWindow).not.to.have.property('hacked');
  expect(Object.prototype).not.to.have.property('hacked');
  expect(faults.filter((fault) => !WARNED.test(fault)).map((fault) => fault.slice(0, 200))).to.deep.equal([]);
};

describe('hostile values', function () {
  // A thousand renderings, some of a megabyte.
  this.timeout(60_000);

  it('in every attribute: nothing runs, nothing throws', async () => {
    const page = await openUnseen();
    let tried = 0;
    for (const tag of TAGS) {
      const widget = page.document.querySelector(tag) as HTMLElement;
      const { observedAttributes } = widget.constructor as unknown as { observedAttributes: string[] };
      for (const name of ['lang', ...observedAttributes]) {
        for (const value of VALUES) {
          await expectToldOnce(page, widget, () => widget.setAttribute(name, value), `${name}=${value}`);
          tried += 1;
        }
        widget.removeAttribute(name);
        await settle(page);
      }
    }
    expect(tried).to.be.at.least(200);
    expectUnharmed(page);
  });

  it('in every property that takes data', async () => {
    const page = await openUnseen();
    const { checklist, picker, card } = page;
    const parsed = VALUES.flatMap((text) => {
      try {
        return [JSON.parse(text) as unknown];
      } catch {
        return [];
      }
    });
    const deep: unknown[] = [];
    let inner = deep;
    for (let i = 0; i < 5000; i += 1) inner.push((inner = []));
    for (const value of [...VALUES, ...parsed, deep, null, undefined, 0, Symbol('x'), () => 1, new Date(NaN), [[]]]) {
      for (const [widget, names] of [
        [checklist, ['value', 'items']],
        [picker, ['value', 'items', 'challenges', 'hints']],
        [card, ['contacts']],
      ] as const) {
        for (const name of names) {
          await expectToldOnce(page, widget, () => Reflect.set(widget, name, value), name);
          Reflect.set(widget, name, undefined);
        }
      }
    }
    await settle(page);
    expectUnharmed(page);
  });

  it('inside the tags', async () => {
    const page = await openUnseen();
    const { document } = page;
    for (const tag of TAGS) {
      for (const value of VALUES) {
        const text = document.createElement(tag === 'lm-contact-card' ? 'address' : 'li');
        text.append(value, document.createElement('br'), 'tlf. 12 34 56 78 ', value);
        const link = document.createElement('a');
        link.setAttribute('href', value.length > 1000 ? 'x' : value);
        link.append(value.slice(0, 100));
        text.append(link);
        const list = document.createElement('ol');
        list.append(text);
        const widget = document.createElement(tag);
        widget.append(tag === 'lm-contact-card' ? text : list);
        await expectToldOnce(page, widget, () => document.body.append(widget), value);
        for (const a of widget.shadowRoot?.querySelectorAll('a') ?? []) {
          expect(a.protocol).to.match(/^(tel|mailto|https?):$/);
        }
        widget.remove();
      }
    }
    expectUnharmed(page);
  });

  it('by message, of any window', async () => {
    const page = await openHost('/test/hosts/plain.html');
    const { contentWindow: view } = page.frame;
    const inner = page.document.createElement('iframe');
    inner.src = '/dist/web/embed/contact-card.html';
    page.document.body.append(inner);
    const height = await waitFor(() => {
      const { contentDocument: shown } = inner;
      if (!shown?.querySelector('lm-contact-card')?.shadowRoot?.querySelector('section')) throw new Error('not yet');
      expect(inner.style.height).to.equal(
        `${String(Math.ceil(shown.documentElement.getBoundingClientRect().height))}px`,
      );
      return inner.style.height;
    });
    const sizes = [NaN, Infinity, -1, 0, 39, 1e6, '100', null, {}, [100]].map((value) => ({
      type: 'lm:size',
      height: value,
    }));
    for (const message of [...VALUES, ...sizes, null, undefined, 1, [], { type: 'lm:size' }, { type: '__proto__' }]) {
      for (const target of [view, inner.contentWindow]) target?.postMessage(message, '*');
    }
    // From this window, which is not that of the frame, even a fair size is none.
    view?.postMessage({ type: 'lm:size', version: 1, height: 500 }, '*');
    await new Promise((resolve) => {
      view?.addEventListener('message', ({ data }) => data === 'last' && resolve(data));
      view?.postMessage('last', '*');
    });
    expect(inner.style.height).to.equal(height);
    expectUnharmed(page);
  });
});
