import { css } from 'lit';

/** Native controls, in the widget's own look: boxes, text fields, buttons, messages. */
export const controlStyles = css`
  .choice {
    position: relative;
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.75em;
    align-items: start;
    min-block-size: 44px;
    padding-block: 0.5em;
  }

  .choice > input {
    appearance: auto;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0.0625em 0 0;
    accent-color: var(--_accent);
  }

  .choice > label {
    font-weight: 600;
    cursor: pointer;
  }

  /* The whole row is the target, not only the words. */
  .choice > label::before {
    content: '';
    position: absolute;
    inset: 0;
  }

  .choice > .text {
    grid-column: 2;
    color: var(--_muted);
  }

  input,
  textarea,
  button,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }

  select,
  textarea,
  input[type='text'] {
    display: block;
    inline-size: 100%;
    max-inline-size: 40em;
    min-block-size: 44px;
    padding: 0.5em 0.625em;
    background: var(--_bg);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }

  select {
    inline-size: auto;
    max-inline-size: 100%;
  }

  textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: 4.5em;
  }

  input[type='text'][aria-invalid='true'] {
    border: 2px solid var(--_error);
  }

  .field {
    margin-block-start: 1em;
  }

  .field > label,
  .field > legend {
    display: block;
    margin-block-end: 0.25em;
    padding: 0;
    font-weight: 600;
  }

  .hint {
    margin-block-end: 0.375em;
    font-size: 0.875em;
    color: var(--_muted);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: 1.5em;
  }

  button {
    min-block-size: 44px;
    padding: 0.5em 1.25em;
    background: var(--_bg);
    color: var(--_accent);
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    font-weight: 600;
    line-height: 1.25;
    cursor: pointer;
  }

  button:hover {
    background: var(--_surface);
  }

  button.primary {
    background: var(--_accent);
    color: var(--_accent-text);
  }

  button.primary:hover {
    text-decoration: underline;
  }

  a {
    color: var(--lm-link, var(--_accent));
  }

  .message {
    padding: 0.75em 1em;
    margin-block-start: 1em;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_surface);
  }

  .error {
    border-color: var(--_error);
    color: var(--_error);
    font-weight: 600;
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    button {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .message {
      border: 1px solid;
    }
  }
`;
