import { css } from 'lit';

/**
 * The frame, and what a portal lets leak in by inheritance set back. A rule of the page for `*` reaches the host, over
 * what is said of it here, and no further: so all is set back on the section too. Letters and words alone stay as far
 * apart as the host has them, for it is by such a rule that a reader spaces a page out (WCAG 1.4.12). The widget is its
 * own container, for it lives in columns of 260 to 1,200 px; widths are asked in px as well, as the host's `em` may be
 * the page's.
 */
export const hostStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    /* What it needs where a parent asks: more would push a grid of fractions, or a telephone, out of shape. */
    contain-intrinsic-inline-size: max(16em, 256px);
    flex-grow: 1;
    min-inline-size: 0;
    max-inline-size: var(--lm-max-width, none);
    writing-mode: horizontal-tb;
    letter-spacing: normal;
    word-spacing: normal;
  }

  :host,
  section {
    font: 400 var(--lm-font-size, medium) / 1.5 serif;
    font-family: var(--lm-font, inherit);
  }

  :host([hidden]) {
    display: none;
  }

  * {
    box-sizing: border-box;
  }

  section {
    padding: var(--lm-padding, calc(var(--_space) * 1.5));
    color: var(--_text);
    background: var(--_bg);
    border: var(--lm-border-width, 1px) solid var(--_border);
    box-shadow: var(--lm-shadow, var(--_t-shadow, none));
    border-radius: var(--_radius);
    writing-mode: horizontal-tb;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    text-emphasis: none;
    text-underline-offset: auto;
    text-underline-position: auto;
    -webkit-text-fill-color: currentColor;
    -webkit-text-stroke: 0;
    white-space: normal;
    word-break: normal;
    line-break: auto;
    overflow-wrap: anywhere;
    hyphens: auto;
    tab-size: 8;
    quotes: auto;
    list-style: none;
    caret-color: auto;
    cursor: auto;
    -webkit-user-select: text;
    user-select: text;
  }

  .theme-inherit {
    padding-inline: 0;
    border-width: 1px 0;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-size: 1.125em;
    line-height: 1.25;
    font-family: var(--lm-heading-font, inherit);
    font-weight: var(--lm-heading-weight, var(--_t-heading-weight, 600));
    color: var(--lm-heading-color, inherit);
    text-wrap: balance;
    /* Clear of a header that sticks (WCAG 2.4.11). */
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
    list-style: none;
  }

  p,
  dd {
    max-inline-size: 70ch;
  }

  .intro {
    margin-block-start: calc(var(--_space) * 0.5);
    color: var(--_muted);
  }

  @container (max-width: 26em) or (max-width: 416px) {
    section {
      padding: var(--lm-padding, var(--_space));
    }

    [part='heading'] {
      font-size: 1.25em;
    }
  }

  /* Black on white, whatever the screen shows. */
  @media print {
    section[class] {
      --_text: #000;
      --_muted: #000;
      --_link: #000;
      --_bg: #fff;
      --_space: 0.75em;
      --_target: 0;
      border: 0;
      padding: 0;
      font-size: max(0.875em, 0.875 * var(--lm-font-size, 16px));
      line-height: 1.375;
      color-scheme: light;
    }
  }
`;
