import { css } from 'lit';

/**
 * What a portal lets leak in by inheritance is set back, without `!important`, so that a reader's own text spacing
 * (WCAG 1.4.12) still applies. Never `rem`: hosts set `html{font-size:62.5%}`.
 */
export const hostStyles = css`
  :host {
    --_text: var(--lm-text, #1c2329);
    --_muted: var(--lm-text-muted, #4a545d);
    --_bg: var(--lm-bg, #fff);
    --_surface: var(--lm-surface, #f3f6f8);
    --_accent: var(--lm-accent, #0b5175);
    --_accent-text: var(--lm-accent-text, #fff);
    --_border: var(--lm-border, #d3dae0);
    --_control: var(--lm-control-border, #64707a);
    --_error: var(--lm-error, #a3211b);
    --_radius: var(--lm-radius, 4px);

    display: block;
    font-size: var(--lm-font-size, medium);
    font-family: var(--lm-font, inherit);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    color: var(--_text);
  }

  :host([hidden]) {
    display: none;
  }

  * {
    box-sizing: border-box;
  }

  section {
    background: var(--_bg);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 1.5em;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  @media (max-width: 30em) {
    section {
      padding: 1em;
    }
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    line-height: 1.25;
    font-weight: 600;
    scroll-margin-block-start: 6em;
  }

  [part='heading'] {
    font-size: 1.5em;
  }

  p,
  ol,
  ul,
  dl,
  dd,
  fieldset,
  address {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
    font-style: normal;
  }

  p,
  li,
  dd {
    max-inline-size: 70ch;
  }

  ol,
  ul {
    list-style: none;
  }

  .intro {
    margin-block-start: 0.5em;
    color: var(--_muted);
  }

  .keeping {
    margin-block-start: 1.5em;
    font-size: 0.875em;
    color: var(--_muted);
  }

  :focus-visible {
    outline: 3px solid var(--lm-focus, var(--_accent));
    outline-offset: 2px;
    border-radius: 2px;
  }

  [tabindex='-1']:focus-visible {
    outline: none;
  }

  @media print {
    section {
      border: 0;
      padding: 0;
    }
  }
`;
