/** What comes by message, attribute, property and slot is as little to be trusted as what comes by link. */
import { expect } from 'chai';
import { TAGS } from '../../src/widgets.js';
import { anyValue, noValue } from '../support/any-value.js';
import { openHost, type HostPage } from '../support/host-page.js';
import { HOSTILE_TEXTS as VALUES } from '../support/hostile-texts.js';
import { nextTask, waitFor } from '../support/page.js';
import { publicApi } from '../support/public-api.js';

/** What the page is told about values that mean nothing is no fault. */
const WARNED = /^<lm-[a-z-]+> (\w+: (use|not all|\w+ has failed)|hours: |closed: |contact: |items without id)/;

/** Where each takes long, only what no property takes. */
const isWebKit = navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrome');

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
  // Thousands of renderings, some of a megabyte.
  this.timeout(150_000);

  it('in every attribute: nothing runs, nothing throws', async () => {
    const page = await openUnseen();
    let tried = 0;
    for (const { tag, attributes } of await publicApi()) {
      const widget = page.document.querySelector<HTMLElement>(tag);
      if (!widget) throw new Error(tag);
      const { observedAttributes } = widget.constructor as unknown as { observedAttributes: string[] };
      expect(
        observedAttributes.filter((name) => !attributes.includes(name)),
        tag,
      ).to.deep.equal([]);
      for (const name of attributes) {
        for (const value of isWebKit ? VALUES.filter((_, i) => i % 5 === 0) : VALUES) {
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

  it('in every property: taken, or refused with one warning', async () => {
    const page = await openUnseen();
    const never = Object.keys(noValue());
    let tried = 0;
    for (const { tag, properties } of await publicApi()) {
      const widget = page.document.querySelector(tag);
      if (!widget) throw new Error(tag);
      for (const name of properties) {
        const values = [
          ...Object.entries(isWebKit ? noValue() : anyValue()).filter((_, i) => !isWebKit || i % 4 === 0),
          ...VALUES.slice(0, isWebKit ? 2 : undefined).map((text) => [text.slice(0, 30), text.slice(0, 1000)] as const),
        ];
        for (const [what, value] of values) {
          const before = page.faults.length;
          await expectToldOnce(page, widget, () => Reflect.set(widget, name, value), `${name}: ${what}`);
          const told = page.faults.slice(before).filter((fault) => fault.startsWith(`<${tag}> ${name}: `));
          expect(told.length, `${name}: ${what}`).to.be.at.most(1);
          if (never.includes(what)) expect(told, `${name}: ${what}`).to.have.length(1);
          Reflect.set(widget, name, undefined);
          await settle(page);
          tried += 1;
        }
      }
    }
    expect(tried).to.be.at.least(isWebKit ? 200 : 1500);
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
