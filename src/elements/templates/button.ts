import { html, nothing, type TemplateResult } from 'lit';

const LOOKS = {
  plain: { part: 'button', className: nothing },
  primary: { part: 'button button-primary', className: 'primary' },
  small: { part: 'button', className: 'small' },
};

export interface ButtonOptions {
  readonly text: string;
  readonly onClick: (event: Event) => unknown;
  /** By which focus comes back to it. */
  readonly id?: string;
  /** `primary` goes on, `small` stands within a line or a card. */
  readonly variant?: keyof typeof LOOKS;
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
  variant = 'plain',
  name,
  describedBy,
  hidden = false,
}: ButtonOptions): TemplateResult => {
  const { part, className } = LOOKS[variant];
  return html`<button
    part=${part}
    class=${className}
    id=${id ?? nothing}
    aria-label=${name ?? nothing}
    aria-describedby=${describedBy ?? nothing}
    ?hidden=${hidden}
    @click=${onClick}
  >
    ${text}
  </button>`;
};
