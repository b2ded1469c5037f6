import { css } from 'lit';

export const challengePickerStyles = css`
  .step {
    margin-block-start: 1.5em;
    font-size: 0.875em;
    color: var(--_muted);
  }

  #step {
    font-size: 1.25em;
  }

  fieldset,
  .test,
  .chosen {
    margin-block-start: 1em;
  }

  legend,
  .label {
    padding: 0;
    font-weight: 600;
  }

  .card {
    margin-block-start: 0.75em;
    padding: 0.75em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .card.choice:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .then {
    margin-block-start: 1em;
    font-weight: 600;
  }

  .test {
    padding: 0.75em 1em;
    background: var(--_surface);
  }

  .test ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  .progress,
  .status {
    font-weight: 600;
  }

  .status {
    font-size: 0.875em;
    color: var(--_muted);
  }

  .chosen li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.25em;
    border-block-end: 1px solid var(--_border);
  }

  .date {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .date input {
    inline-size: 4em;
  }

  .date .year {
    inline-size: 6em;
  }

  dl {
    margin-block-start: 0.75em;
  }

  .row {
    display: grid;
    grid-template-columns: minmax(6em, 10em) 1fr auto;
    gap: 0.25em 1em;
    align-items: center;
    padding-block: 0.375em;
    border-block-end: 1px solid var(--_border);
  }

  .row dd {
    white-space: pre-line;
  }

  dt {
    color: var(--_muted);
  }

  dt::first-letter {
    text-transform: uppercase;
  }

  .missing {
    font-weight: 600;
  }

  @media (max-width: 30em) {
    .row {
      grid-template-columns: 1fr auto;
    }

    .row dt {
      grid-column: 1 / -1;
    }
  }
`;
