import { css } from 'lit';

/** What answers are given with: boxes, fields, what is wrong with them, and what is left of them on paper. */
export const fieldStyles = css`
  .hint,
  .keeping,
  .step {
    font-size: 0.875em;
    color: var(--_muted);
  }

  .hint {
    margin-block-start: 0.25em;
  }

  .keeping {
    margin-block-start: calc(var(--_space) * 1.5);
  }

  .progress {
    margin-block-start: var(--_space);
    font-weight: 600;
  }

  /* How far one is, for the eye; the words beside it say the same. */
  .bar {
    display: flex;
    gap: 4px;
    max-inline-size: 24em;
    margin-block: 0.5em;
  }

  .bar > i {
    flex: 1;
    block-size: 6px;
    border: 1px solid var(--_control);
    border-radius: 3px;
  }

  .bar > .on {
    background: var(--_link);
    border-color: var(--_link);
    print-color-adjust: exact;
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .choice {
    position: relative;
    isolation: isolate;
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

  /* The whole row is the target, not only the words; it lies behind these, so that they can be selected. */
  .choice > label::before {
    content: '';
    position: absolute;
    inset: 0;
    z-index: -1;
  }

  .choice > .text {
    grid-column: 2;
    cursor: pointer;
    color: var(--_muted);
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

  .link {
    flex-basis: 100%;
  }

  .primary,
  .primary:hover {
    background: var(--_accent);
    color: var(--_accent-text);
    border: 2px solid var(--_accent);
  }

  .theme-inherit .primary {
    border-color: currentColor;
  }

  .error {
    margin-block: 0.25em;
    padding-inline-start: 0.5em;
    color: var(--_error);
    border-inline-start: 4px solid;
    font-weight: 600;
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

  .paper,
  .text:empty {
    display: none;
  }

  /* A page is printed around the widget. What was written stands in full, where a field would cut it off. */
  @media print {
    .keeping,
    .buttons,
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

  @media (forced-colors: active) {
    .bar > .on {
      forced-color-adjust: none;
      background: CanvasText;
      border-color: CanvasText;
    }
  }
`;
