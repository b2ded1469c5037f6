import { css } from 'lit';

/** What every widget has: buttons, links, messages, and how focus is seen. */
export const controlStyles = css`
  input,
  textarea,
  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-transform: inherit;
  }

  textarea,
  input[type='text'] {
    display: block;
    inline-size: 100%;
    max-inline-size: 40em;
    min-block-size: var(--_target);
    padding: 0.375em 0.625em;
    background: var(--_bg);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }

  textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: 4.5em;
  }

  button {
    min-block-size: var(--_target);
    padding: 0.375em 1.125em;
    background: var(--_bg);
    color: var(--_t-button, var(--_link));
    border: 1px solid var(--_link);
    border-radius: var(--_radius);
    font-weight: var(--_t-button-weight, 600);
    line-height: 1.25;
    cursor: pointer;
  }

  button:hover {
    background: var(--_surface);
    text-decoration: underline;
  }

  /* One of many: a link in looks, so that a page of answers stays calm. */
  .small {
    margin-inline-start: -0.5em;
    padding-inline: 0.5em 0;
    background: none;
    border: 0;
    font-size: 0.875em;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  a,
  summary {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  /* Two colours: one of them stands out on any ground (WCAG 2.4.13). */
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: max(2px, var(--_radius));
    box-shadow: 0 0 0 2px var(--lm-focus-inner, var(--_bg));
    scroll-margin-block: 6em;
  }

  [tabindex]:focus-visible {
    outline: none;
    box-shadow: none;
  }

  .message {
    margin-block-start: var(--_space);
    padding: calc(var(--_space) * 0.75) var(--_space);
    background: var(--_surface);
    border-inline-start: 4px solid var(--_link);
  }

  .message > :is(h3, h4, h5, h6) {
    margin-block-end: 0.25em;
  }

  .message > * + :is(h3, h4, h5, h6) {
    margin-block-start: var(--_space);
  }

  .message > button,
  .message > textarea {
    margin-block-start: 0.5em;
  }

  [hidden] {
    display: none;
  }

  @media print {
    button {
      display: none;
    }
  }
`;
