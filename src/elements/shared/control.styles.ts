import { css } from './element.js';

/** Native controls in the widget's own look: boxes, text fields, buttons, links, messages. */
export const controlStyles = css`
  .choice {
    position: relative;
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.75em;
    min-block-size: var(--_target);
    padding-block: calc(var(--_space) * 0.5);
  }

  .choice > input {
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0.0625em 0 0;
    accent-color: var(--_t-check, var(--_link));
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
    text-transform: inherit;
  }

  select,
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

  select {
    inline-size: auto;
    max-inline-size: 100%;
  }

  textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: 4.5em;
  }

  input[aria-invalid='true'] {
    border: 2px solid var(--_error);
  }

  .field {
    margin-block-start: var(--_space);
  }

  .field > label,
  legend {
    display: block;
    margin-block-end: 0.25em;
    padding: 0;
    font-weight: 600;
  }

  .field > .hint {
    margin-block-end: 0.375em;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.75em;
    margin-block-start: calc(var(--_space) * 1.5);
  }

  summary + .buttons {
    margin-block-start: 0.5em;
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

  .link {
    flex-basis: 100%;
  }

  button:hover {
    background: var(--_surface);
    text-decoration: underline;
  }

  .primary,
  .primary:hover {
    background: var(--_accent);
    color: var(--_accent-text);
    border: 2px solid var(--_accent);
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

  .theme-inherit .primary {
    border-color: currentColor;
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

  .error {
    margin-block: 0.25em;
    padding-inline-start: 0.5em;
    color: var(--_error);
    border-inline-start: 4px solid;
    font-weight: 600;
  }

  .message {
    margin-block-start: var(--_space);
    padding: calc(var(--_space) * 0.75) var(--_space);
    background: var(--_surface);
    border-inline-start: 4px solid var(--_link);
  }

  .message > button,
  .message > textarea {
    margin-block-start: 0.5em;
  }

  .strong {
    font-weight: 600;
  }

  .more,
  .why {
    margin-block-start: calc(var(--_space) * 0.5);
  }

  summary {
    inline-size: fit-content;
    min-block-size: var(--_target);
    align-content: center;
  }

  [hidden] {
    display: none;
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .card {
    margin-block-start: calc(var(--_space) * 0.75);
    padding: calc(var(--_space) * 0.75) var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .card.choice {
    border-color: var(--_control);
  }

  .card.choice:has(:checked) {
    border-color: var(--_link);
    box-shadow: inset 0 0 0 1px var(--_link);
  }

  .paper {
    display: none;
  }

  /* A page is printed around the widget. What was written stands in full, where a field would cut it off. */
  @media print {
    .buttons,
    button,
    summary,
    .more,
    .why,
    textarea:has(+ .paper),
    .paper + :not(.paper) {
      display: none;
    }

    .paper {
      display: block;
      white-space: pre-line;
    }

    details::details-content {
      content-visibility: visible;
    }
  }
`;
