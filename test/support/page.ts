/** A page for a test: what is mounted is taken away after it, and the browser has kept nothing before it. */
import '@testing-library/dom/dist/@testing-library/dom.umd.js';
import type * as TestingLibrary from '@testing-library/dom';
import type { Widget } from '../../src/elements/widget.js';
import { announce } from '../../src/elements/announcer.js';

declare global {
  // The library's own global; its ES module needs packages that are none.
  var TestingLibraryDom: typeof TestingLibrary;
}

const { configure, within, waitFor } = globalThis.TestingLibraryDom;
// Its own message prints the page, and cannot print a shadow root.
configure({
  getElementError: (message) => new Error(message ?? 'not found'),
  // A machine with much to do needs more than a second for what it has to fetch.
  asyncUtilTimeout: 5000,
});
export { waitFor };

let place: HTMLElement | undefined;

beforeEach(() => {
  // Whatever an earlier test was about to have said.
  announce('', 'da', document.documentElement, 0);
  localStorage.clear();
  sessionStorage.clear();
});

afterEach(() => {
  place?.remove();
  place = undefined;
  document.documentElement.removeAttribute('lang');
});

/** Puts markup onto the page and waits until its first widget has been rendered. */
export const mount = async <T extends Element = HTMLElement>(markup: string): Promise<T> => {
  place?.remove();
  place = document.createElement('div');
  place.innerHTML = markup;
  document.body.append(place);
  const widgets = [...place.querySelectorAll<Widget>(':defined')].filter((el) => 'updateComplete' in el);
  for (const widget of widgets) await widget.updateComplete;
  return (widgets[0] ?? place.firstElementChild) as unknown as T;
};

/** Past all that is done in microtasks. */
export const nextTask = (): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });

/** Queries by role and name inside a widget, as assistive technology sees it. */
export const inside = (widget: Element) => within(widget.shadowRoot as unknown as HTMLElement);

/** The same of a whole page, in a frame perhaps. */
export const insidePage = ({ body }: Document) => within(body);

/** Opens what is rarely used of a widget, which is there only then. */
export const openMore = async (widget: Element): Promise<void> => {
  const more = widget.shadowRoot?.querySelector<HTMLDetailsElement>('.more');
  if (!more) return;
  more.open = true;
  await waitFor(() => {
    if (!more.querySelector('.buttons')) throw new Error('not yet');
  });
};

/** The boxes of the items that can be chosen, not those of the settings below them. */
export const itemBoxes = (widget: Element): HTMLInputElement[] =>
  inside(widget)
    .queryAllByRole<HTMLInputElement>('checkbox')
    .filter(({ id }) => id !== 'with-notes');

/** Collects the events of one type. */
export const record = <K extends keyof HTMLElementEventMap>(target: EventTarget, type: K): HTMLElementEventMap[K][] => {
  const events: HTMLElementEventMap[K][] = [];
  target.addEventListener(type, (event) => events.push(event as HTMLElementEventMap[K]));
  return events;
};

/** What has focus, through shadow roots. */
export const focused = (): Element | null => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
};

/** Writes into a field as a user does: the text, then leaving the field. */
export const write = (field: Element, text: string): void => {
  const input = field as HTMLInputElement;
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

/** What is said to screen readers next. */
export const said = async (): Promise<string> => {
  const region = document.querySelector('body > [role=status]');
  await waitFor(() => {
    if (!region?.textContent.trim()) throw new Error('Nothing has been said.');
  });
  const text = region?.textContent.trim() ?? '';
  region?.replaceChildren();
  return text;
};

/** Everything that is said to screen readers from now on, on this page or that of a frame. */
export const listen = (page = document): string[] => {
  const messages: string[] = [];
  const region = page.querySelector('body > [role=status]') ?? page.body;
  new MutationObserver(() => {
    const text = region.textContent.trim();
    if (text) messages.push(text);
  }).observe(region, { childList: true });
  return messages;
};

/** What the console is told while something happens. */
export const warningsDuring = async (action: () => Promise<unknown>): Promise<string[]> => {
  const { warn, error } = console;
  const messages: string[] = [];
  console.warn = console.error = (...args: unknown[]) => messages.push(args.join(' '));
  try {
    await action();
  } finally {
    Object.assign(console, { warn, error });
  }
  return messages;
};

/** A browser that lets nothing onto the clipboard, meanwhile. */
export const withoutClipboard = async (action: () => unknown): Promise<void> => {
  const { clipboard } = navigator;
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  Object.defineProperty(document, 'execCommand', { configurable: true, value: () => false });
  try {
    await action();
  } finally {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    Reflect.deleteProperty(document, 'execCommand');
  }
};

/** The text and the name of the file that is saved meanwhile, on this page or that of a frame. */
export const savedFile = async (
  action: () => unknown,
  { HTMLAnchorElement: { prototype } }: Pick<typeof globalThis, 'HTMLAnchorElement'> = globalThis,
): Promise<{ name: string; text: string }> => {
  const links: HTMLAnchorElement[] = [];
  Object.defineProperty(prototype, 'click', {
    configurable: true,
    value(this: HTMLAnchorElement) {
      links.push(this);
    },
  });
  try {
    await action();
    await waitFor(() => {
      if (!links.length) throw new Error('nothing saved');
    });
  } finally {
    Reflect.deleteProperty(prototype, 'click');
  }
  const [link] = links;
  return { name: link?.download ?? '', text: await (await fetch(link?.href ?? '')).text() };
};
