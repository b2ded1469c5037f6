import { css } from 'lit';

export const principleChecklistStyles = css`
  fieldset {
    margin-block-start: 1em;
  }

  legend {
    padding: 0;
    font-weight: 600;
    color: var(--_muted);
  }

  li {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_border);
    max-inline-size: none;
  }

  details {
    padding-inline-start: 2.125em;
  }

  summary {
    display: inline-block;
    min-block-size: 44px;
    padding-block: 0.625em;
    color: var(--lm-link, var(--_accent));
    text-decoration: underline;
    cursor: pointer;
  }

  .progress {
    margin-block-start: 1em;
    font-weight: 600;
  }

  .next {
    color: var(--_muted);
  }
`;
