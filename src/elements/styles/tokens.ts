import { css } from 'lit';

/**
 * The tokens. What the page sets (`--lm-*`) comes first, then what the theme takes from the page or knows of the
 * page's design system (`--_t-*`), then our own. Light or dark is what `color-scheme` says where the widget stands.
 *
 * Traps, measured: Fluent's `colorNeutralStroke1` (1.5:1) and Bootstrap's `--bs-border-color` (1.3:1) are no borders for
 * controls; `colorBrandBackground` in Fluent's dark theme (2.2:1) and `--bs-primary` (4.5:1 on white alone) no colours
 * for text. The Danish state's design system (dkfds) has no custom properties.
 */
export const tokenStyles = css`
  section {
    --_text: var(--lm-text, var(--_f-text, var(--_t-text, light-dark(#1c2329, #e9eef2))));
    --_muted: var(--lm-text-muted, var(--_f-muted, var(--_t-muted, light-dark(#46515a, #b8c3cc))));
    --_bg: var(--lm-bg, var(--_f-bg, var(--_t-bg, light-dark(#fff, #161b20))));
    --_surface: var(--lm-surface, var(--_f-surface, var(--_t-surface, light-dark(#f2f5f7, #212930))));
    --_accent: var(--lm-accent, var(--_f-accent, var(--_t-accent, light-dark(#0b5175, #9bd0ee))));
    --_accent-text: var(--lm-accent-text, var(--_f-accent-text, var(--_t-accent-text, light-dark(#fff, #0b1a24))));
    --_link: var(--lm-link, var(--_f-link, var(--_t-link, light-dark(#0b5175, #9bd0ee))));
    --_border: var(--lm-border, var(--_f-border, var(--_t-border, light-dark(#d5dce1, #3a444d))));
    --_control: var(--lm-control-border, var(--_f-control, var(--_t-control, light-dark(#64707a, #8d99a4))));
    --_focus: var(--lm-focus, var(--_t-focus, var(--_link)));
    --_error: var(--lm-error, var(--_t-error, light-dark(#98201a, #ffb4ad)));
    --_success: var(--lm-success, var(--_t-success, light-dark(#0f5a37, #8fd6ae)));
    --_radius: var(--lm-radius, var(--_f-radius, var(--_t-radius, 4px)));
    --_space: var(--lm-space, 1em);
    --_target: var(--lm-target, 44px);
  }

  @media (prefers-contrast: more) {
    section {
      --_muted: var(--_text);
      --_border: var(--_control);
    }
  }

  .compact {
    --_space: var(--lm-space, 0.75em);
    --_target: var(--lm-target, 24px);
  }

  .scheme-light {
    color-scheme: light;
  }

  .scheme-dark {
    color-scheme: dark;
  }

  .theme-dkfds {
    --_t-text: #1a1a1a;
    --_t-muted: #454545;
    --_t-bg: #fff;
    --_t-surface: #f5f5f5;
    --_t-accent: #0059b3;
    --_t-accent-text: #fff;
    --_t-link: #004d99;
    --_t-border: #dcdcdc;
    --_t-control: #747474;
    --_t-focus: #454545;
    --_t-error: #b30000;
    --_t-success: #2f6b14;
    --_t-radius: 8px;
    --_t-check: #1a1a1a;
    --_t-button: #1a1a1a;
    color-scheme: light;
  }

  .theme-inherit {
    --_t-text: inherit;
    --_t-muted: currentColor;
    --_t-bg: transparent;
    --_t-surface: transparent;
    --_t-accent: transparent;
    --_t-accent-text: currentColor;
    --_t-link: currentColor;
    --_t-border: currentColor;
    --_t-control: currentColor;
    --_t-focus: currentColor;
    --_t-error: currentColor;
    --_t-success: currentColor;
  }

  /*
   * A page is known by what it has: a property that it lacks leaves ours in place, and is looked for again at once. Of a
   * page that has both, Fluent's are taken.
   */
  .scheme-auto:is(.theme-auto, .theme-fluent) {
    --_f-text: var(--colorNeutralForeground1);
    --_f-muted: var(--colorNeutralForeground2);
    --_f-bg: var(--colorNeutralBackground1);
    --_f-surface: var(--colorNeutralBackground3);
    --_f-accent: var(--colorBrandBackground);
    --_f-accent-text: var(--colorNeutralForegroundOnBrand);
    --_f-link: var(--colorBrandForegroundLink);
    --_f-border: var(--colorNeutralStroke2);
    --_f-control: var(--colorNeutralStrokeAccessible);
    --_f-radius: var(--borderRadiusMedium);
    --_t-focus: var(--colorStrokeFocus2);
    --_t-error: var(--colorPaletteRedForeground1);
    --_t-success: var(--colorPaletteGreenForeground1);
    --_t-shadow: var(--shadow4);
    /* A card of Fluent's has a shadow and no line; forced colours draw this one. */
    border-color: var(--lm-border, var(--colorTransparentStroke, var(--_border)));
  }

  /* Bootstrap 5.0 and 5.1 have a primary colour, but none for text: then it may be too light for a button. */
  .scheme-auto:is(.theme-auto, .theme-bootstrap) {
    --_t-text: var(--bs-body-color);
    --_t-muted: var(--bs-secondary-color);
    --_t-bg: var(--bs-body-bg);
    --_t-surface: var(--bs-tertiary-bg);
    --_t-accent: color-mix(in srgb, var(--bs-primary) 100%, var(--bs-body-color));
    --_t-accent-text: var(--bs-white);
    --_t-link: var(--bs-link-hover-color);
    --_t-border: var(--bs-border-color);
    --_t-control: var(--bs-secondary-color);
    --_t-radius: var(--bs-border-radius);
    /* Its headings are 500, its buttons 400. */
    --_t-heading-weight: calc(var(--bs-body-font-weight) + 100);
    --_t-button-weight: var(--bs-body-font-weight);
  }
`;
