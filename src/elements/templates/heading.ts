import { html, nothing, type TemplateResult } from 'lit';

export interface HeadingOptions {
  readonly id?: string;
  readonly part?: string;
  /** What is said in place of the text. */
  readonly label?: string;
  /** May receive focus by script, as the heading of a new step does. */
  readonly focusable?: boolean;
}

/** A real heading of the level that the page asks for; beyond 6 it is 6. */
export const renderHeading = (
  level: number,
  text: string,
  { id, part, label, focusable }: HeadingOptions = {},
): TemplateResult => {
  const [i, p, a, t] = [id ?? nothing, part ?? nothing, label ?? nothing, focusable ? '-1' : nothing];
  if (level <= 1) return html`<h1 id=${i} part=${p} aria-label=${a} tabindex=${t}>${text}</h1>`;
  if (level === 2) return html`<h2 id=${i} part=${p} aria-label=${a} tabindex=${t}>${text}</h2>`;
  if (level === 3) return html`<h3 id=${i} part=${p} aria-label=${a} tabindex=${t}>${text}</h3>`;
  if (level === 4) return html`<h4 id=${i} part=${p} aria-label=${a} tabindex=${t}>${text}</h4>`;
  if (level === 5) return html`<h5 id=${i} part=${p} aria-label=${a} tabindex=${t}>${text}</h5>`;
  return html`<h6 id=${i} part=${p} aria-label=${a} tabindex=${t}>${text}</h6>`;
};
