import { html, nothing, type TemplateResult } from 'lit';

export interface ButtonOptions {
  readonly text: string;
  readonly onClick: (event: Event) => unknown;
  /** By which focus comes back to it. */
  readonly id?: string;
  /** `primary` goes on, `small` stands within a line or a card. */
  readonly variant?: 'primary' | 'small';
  /** Its accessible name, where that says more than the text. It begins with the text (WCAG 2.5.3). */
  readonly name?: string;
  /** The id of what describes it. */
  readonly describedBy?: string;
  readonly hidden?: boolean;
}

export const renderButton = ({
  text,
  onClick,
  id,
  variant,
  name,
  describedBy,
  hidden = false,
}: ButtonOptions): TemplateResult =>
  html`<button
    part=${variant === 'primary' ? 'button button-primary' : 'button'}
    class=${variant ?? nothing}
    id=${id ?? nothing}
    aria-label=${name ?? nothing}
    aria-describedby=${describedBy ?? nothing}
    ?hidden=${hidden}
    @click=${onClick}
  >
    ${text}
  </button>`;
