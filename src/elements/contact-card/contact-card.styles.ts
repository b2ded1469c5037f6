import { css } from '../shared/element.js';

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
    min-block-size: var(--_target);
    align-content: center;
  }

  .phone {
    white-space: nowrap;
  }

  @container (max-width: 18em) {
    dl {
      display: block;
    }

    dt {
      font-size: 0.875em;
    }
  }
`;
