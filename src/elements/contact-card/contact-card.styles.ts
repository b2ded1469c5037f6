import { css } from 'lit';

export const contactCardStyles = css`
  .funding {
    color: var(--_muted);
  }

  address {
    margin-block-start: 1em;
  }

  .name {
    font-weight: 600;
  }

  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 1em;
    align-items: center;
  }

  dt {
    color: var(--_muted);
  }

  a {
    display: inline-block;
    padding-block: 0.625em;
  }

  .phone {
    white-space: nowrap;
  }
`;
