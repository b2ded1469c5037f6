import { html, type TemplateResult } from 'lit/html.js';

/** A button that focus comes back to by its id. */
export const renderButton = (id: string, text: string, onClick: (event: Event) => unknown): TemplateResult =>
  html`<button part="button" id=${id} @click=${onClick}>${text}</button>`;
