import { html, render } from 'lit';
import { getCommittedValue } from 'lit/directive-helpers.js';

/** An element of HTML, whatever the page is: in one of XML (`text/xml`) `createElement` makes none. */
export const createHtml = (name: 'div' | 'slot'): HTMLElement =>
  document.createElementNS('http://www.w3.org/1999/xhtml', name);

/** What Lit makes of a template when it is first rendered. */
interface Template {
  readonly el: HTMLTemplateElement;
  readonly constructor: { createElement?: (markup: string) => HTMLTemplateElement };
}

const isTemplate = (value: unknown): value is Template =>
  (Object(value) as Partial<Template>).el instanceof HTMLTemplateElement;

let isDone = false;

/**
 * Has Lit parse templates as HTML on a page of XML (`application/xhtml+xml`), where `innerHTML`, by which it does, takes
 * well-formed XML alone: it is given elements of an HTML document. Its own polyfill changes `createElement` likewise; to
 * get hold of it, a template is rendered that is both.
 */
export const parseTemplatesAsHtml = (): void => {
  if (isDone || document.contentType === 'text/html') return;
  isDone = true;
  const instance = getCommittedValue(render(html`-`, document.createDocumentFragment()));
  const template = Object.values(Object(instance) as object).find(isTemplate);
  if (!template?.constructor.createElement) return;
  const page = document.implementation.createHTMLDocument('');
  template.constructor.createElement = (markup) => {
    const element = page.createElement('template');
    element.setHTMLUnsafe(markup);
    return element;
  };
};
