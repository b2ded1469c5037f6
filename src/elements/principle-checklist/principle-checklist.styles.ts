import { css } from 'lit';

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

  /* What is missing stands out; what is done is quiet. The last of three levels is yes. */
  li:has([type='checkbox']:checked) label,
  li:has(.choice:last-child :checked) legend {
    font-weight: 400;
  }

  .more-about {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    padding-inline-start: 2.125em;
  }

  /* The row ends where that begins: no target lies over another. */
  .choice:has(+ .more-about) {
    padding-block-end: 0;
  }

  /* A field grows with what is in it, and a pasted address has no place to break. */
  .more-about > [open] {
    flex-basis: 100%;
    min-inline-size: 0;
  }

  .more-about summary {
    font-size: 0.875em;
  }

  .levels {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25em;
    margin: 0;
  }

  .levels > .text {
    flex-basis: 100%;
    color: var(--_muted);
  }

  .levels + .more-about {
    padding: 0;
  }

  .levels > legend {
    padding-block-start: calc(var(--_space) * 0.375);
  }

  .levels > .choice {
    column-gap: 0.5em;
  }

  .levels label {
    font-weight: 400;
  }

  .why li {
    padding: 0;
    border: 0;
    margin-inline-start: 1.25em;
    list-style: disc;
  }

  .meeting {
    margin-block-start: 0.75em;
    font-size: 1.6em;
  }

  .meeting .hint,
  .meeting button {
    font-size: 0.625em;
  }

  textarea {
    margin-block-end: 0.5em;
  }

  .buttons > .hint {
    flex-basis: 100%;
    margin: 0;
  }

  .next {
    color: var(--_muted);
  }

  @media print {
    li {
      break-inside: avoid;
    }

    .more-about {
      display: block;
    }

    textarea {
      min-block-size: 3.5em;
    }
  }
`;
