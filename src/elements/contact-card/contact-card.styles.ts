import { css } from 'lit';

export const contactCardStyles = css`
  .funding {
    color: var(--_muted);
  }

  address {
    margin-block-start: var(--_space);
  }

  .name {
    font-weight: 600;
  }

  .contacts > li + li,
  .contacts + address {
    margin-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
  }

  .contacts + address {
    padding-block-start: var(--_space);
  }

  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 1em;
    margin-block: 0.25em;
    align-items: start;
  }

  dt {
    color: var(--_muted);
  }

  /* As high as a finger needs; the words beside it stand on its first line. */
  a {
    display: inline-block;
    baseline-source: first;
  }

  a,
  dt:has(+ dd > a),
  dt:has(+ dd > p:first-child > a) {
    padding-block: calc((var(--_target) - 1.5em) / 2);
  }

  .line a {
    padding-block: 0.25em;
  }

  section > :is(h2, h3, h4, h5, h6):not([part]) {
    margin-block-start: var(--_space);
  }

  .contacts :is(h3, h4, h5, h6) {
    font-size: 1em;
  }

  .phone,
  .times {
    white-space: nowrap;
  }

  /* A break that is not read aloud, nor copied. */
  .breakable::before {
    content: '\\200b' / '';
  }

  .line .phone {
    white-space: normal;
  }

  .print {
    display: none;
  }

  .open {
    color: var(--_success);
    font-weight: 600;
  }

  .shut {
    font-weight: 600;
  }

  .take {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  /* Small, but no smaller than WCAG 2.5.8 asks; large where a finger points. */
  .take > button {
    min-block-size: 24px;
  }

  @media (pointer: coarse) {
    .take > button {
      min-block-size: 44px;
    }
  }

  @media print {
    .print {
      display: inline;
    }

    .screen {
      display: none;
    }
  }

  @container (max-width: 18em) or (max-width: 288px) {
    dl {
      display: block;
    }

    dt {
      padding-block: 0.5em 0;
      font-size: 0.875em;
    }

    dd a {
      padding-block: 0.25em;
    }
  }
`;
