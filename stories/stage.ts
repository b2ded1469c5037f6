/** The page around a story, as the toolbar asks for it. */
import type { Decorator } from '@storybook/web-components-vite';
import { render } from 'lit';
import { action } from 'storybook/actions';
import { FORCED, SHEETS, type HostLook } from '../src/site/host-looks.js';
import { TAGS } from '../src/widgets.js';

const EVENTS = ['lm-ready', 'lm-change', 'lm-complete', 'lm-step', 'lm-export', 'lm-contact', 'lm-error'] as const;

const sheetOf = (text: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};

/** The fields of an event, which are its own properties. */
const fieldsOf = (event: Event): object =>
  Object.fromEntries(Object.getOwnPropertyNames(event).map((name) => [name, Reflect.get(event, name) as unknown]));

/** A page in a shadow root, so that its styles do not reach Storybook's own. */
export const makePage = (
  look: HostLook,
  light: string,
): { readonly page: HTMLElement; readonly inside: HTMLElement } => {
  const page = document.createElement('div');
  page.dataset['light'] = light;
  const root = page.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheetOf(SHEETS[look])];
  const inside = document.createElement('div');
  root.append(inside);
  return { page, inside };
};

/** Sets what the toolbar says on a widget, unless its story says otherwise. */
const dress = (widget: Element, attributes: Readonly<Record<string, string>>, isForced: boolean): void => {
  for (const [name, value] of Object.entries(attributes)) {
    if (!widget.hasAttribute(name)) widget.setAttribute(name, value);
  }
  // A page can only imitate what the system does.
  if (isForced) widget.shadowRoot?.adoptedStyleSheets.push(sheetOf(FORCED));
};

export const stage: Decorator = (story, { globals, parameters }) => {
  const of = (name: string) => String(globals[name]);
  const look = of('host') as HostLook;
  const { page, inside } = makePage(look, of('scheme'));
  page.lang = of('lang');
  inside.style.width = of('width') ? `${of('width')}px` : '';
  const isForced = of('scheme') === 'forced';
  const attributes = {
    audience: of('audience'),
    // The stage has no header by which the state's design system is known.
    theme: look === 'dkfds' && of('theme') === 'auto' ? 'dkfds' : of('theme'),
    density: of('density'),
  };
  const dressed = new WeakSet<Element>();
  const dressAll = (): void => {
    for (const widget of inside.querySelectorAll(TAGS.join())) {
      if (!dressed.has(widget) && !parameters['plain']) dress(widget, attributes, isForced);
      dressed.add(widget);
    }
  };
  new MutationObserver(dressAll).observe(inside, { childList: true, subtree: true });
  for (const type of EVENTS) {
    page.addEventListener(type, (event) => {
      action(type)(fieldsOf(event));
    });
  }
  render(story(), inside);
  dressAll();
  return page;
};
