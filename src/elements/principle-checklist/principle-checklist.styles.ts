import { css } from '../shared/element.js';

export const principleChecklistStyles = css`
  fieldset {
    margin-block-start: var(--_space);
  }

  li {
    padding-block: calc(var(--_space) * 0.375);
    border-block-start: 1px solid var(--_border);
  }

  li:last-child {
    border-block-end: 1px solid var(--_border);
  }

  /* What is missing stands out; what is done is quiet. */
  li:has(:checked) label {
    font-weight: 400;
  }

  details {
    margin-block-start: -0.5em;
    padding-inline-start: 2.125em;
  }

  summary {
    display: inline-block;
    min-block-size: var(--_target);
    align-content: center;
    font-size: 0.875em;
  }

  textarea {
    margin-block-end: 0.5em;
  }

  .next {
    color: var(--_muted);
  }
`;
