import { css } from 'lit';

export const challengePickerStyles = css`
  .step {
    margin-block-start: calc(var(--_space) * 1.5);
  }

  [id^='step'] {
    margin-block-start: 0.5em;
    font-size: 1.25em;
  }

  [id='step0'] {
    margin-block-start: calc(var(--_space) * 1.5);
  }

  .review .field {
    margin-block: 0 0.5em;
    padding-inline-start: 2.125em;
  }

  .bar {
    max-inline-size: 12em;
  }

  fieldset,
  .test,
  .chosen {
    margin-block-start: var(--_space);
  }

  .then {
    margin-block-start: var(--_space);
    font-weight: 600;
  }

  .areas {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    column-gap: 1.5em;
  }

  /* Below a bold heading, and chosen or not in a box of its own. */
  .choice:not(.card) > label {
    font-weight: 400;
  }

  .test,
  .chosen {
    padding: var(--_space);
    background: var(--_surface);
    /* Seen where backgrounds are not: forced colours. */
    border: 1px solid transparent;
    border-radius: var(--_radius);
  }

  .test li {
    display: list-item;
    margin-inline-start: 1.25em;
    list-style: disc;
  }

  .chosen .progress {
    margin: 0;
  }

  .chosen li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.375em;
    border-block-start: 1px solid var(--_border);
  }

  .errors {
    margin-block-start: var(--_space);
    padding: var(--_space);
    border: 2px solid var(--_error);
    border-radius: var(--_radius);
  }

  .errors a {
    display: inline-block;
    min-block-size: var(--_target);
    align-content: center;
    color: inherit;
  }

  .outcomes {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
  }

  .suggestion {
    margin-block: 0.375em;
    color: var(--_muted);
  }

  .meeting {
    font-size: 1.4em;
  }

  .meeting .hint {
    display: none;
  }

  .status {
    font-size: 0.875em;
  }

  .ready {
    color: var(--_success);
  }

  .date {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: 0.5em;
  }

  .date input {
    inline-size: 3.5em;
  }

  .date .year {
    inline-size: 5em;
  }

  dl {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  .row {
    display: grid;
    grid-template-columns: 11em 1fr auto;
    gap: 0.25em 1em;
    align-items: center;
    padding-block: 0.375em;
    border-block-start: 1px solid var(--_border);
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

  @container (min-width: 48em) and (min-width: 768px) {
    .focus {
      display: grid;
      grid-template: auto 1fr / 1fr 17em;
      column-gap: 2em;
    }

    .focus > .list {
      grid-area: 1 / 1 / 3 / 2;
    }

    .focus > .chosen {
      align-self: start;
      position: sticky;
      inset-block-start: 1em;
    }
  }

  @container (max-width: 30em) or (max-width: 480px) {
    .row {
      grid-template-columns: 1fr auto;
    }

    .row dt {
      grid-column: 1 / -1;
    }
  }
`;
