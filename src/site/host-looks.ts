/** Pages of the kinds that the widgets stand on, as style sheets for the preview. */
export const HOST_LOOKS = ['plain', 'fluent', 'bootstrap', 'dkfds', 'old'] as const;
export type HostLook = (typeof HOST_LOOKS)[number];
export const LIGHTS = ['light', 'dark', 'forced'] as const;
export type Light = (typeof LIGHTS)[number];
/** Pixels; empty for all that there is. */
export const WIDTHS = ['320', '640', ''] as const;
export type Width = (typeof WIDTHS)[number];

const PLAIN = `
  :host { display: block; padding: 1.5rem; font: 16px/1.5 system-ui, sans-serif; background: #fff; color: #1c2329; }
  :host([data-light='dark']) { color-scheme: dark; background: #12161a; color: #e9eef2; }
  :host([data-light='forced']) { color-scheme: dark; background: #000; color: #fff; }
  div { max-width: 100%; margin-inline: auto; }
  div > * + * { margin-block-start: 1.5rem; }
`;

/** The custom properties by which the widgets know the design system, and the page's ground. */
export const SHEETS: Readonly<Record<HostLook, string>> = {
  plain: PLAIN,
  fluent: `${PLAIN}
    :host { font-family: 'Segoe UI', system-ui, sans-serif;
      --colorBrandBackground: #0f6cbd; --colorNeutralForegroundOnBrand: #fff; --colorNeutralForeground1: #242424;
      --colorNeutralForeground2: #424242; --colorNeutralBackground1: #fff; --colorNeutralBackground2: #fafafa;
      --colorBrandForegroundLink: #115ea3; --colorBrandForeground1: #0f6cbd; --colorNeutralStroke1: #d1d1d1;
      --colorNeutralStrokeAccessible: #616161; --borderRadiusMedium: 4px; --colorTransparentStroke: transparent;
      background: #faf9f8; }
    :host([data-light='dark']) { --colorBrandBackground: #115ea3; --colorNeutralForeground1: #fff;
      --colorNeutralForeground2: #d6d6d6; --colorNeutralBackground1: #292929; --colorNeutralBackground2: #1f1f1f;
      --colorBrandForegroundLink: #62abf5; --colorBrandForeground1: #62abf5; --colorNeutralStroke1: #666;
      --colorNeutralStrokeAccessible: #adadad; background: #1f1f1f; }
  `,
  bootstrap: `${PLAIN}
    :host { --bs-body-color: #212529; --bs-body-bg: #fff; --bs-white: #fff; --bs-primary: #0d6efd;
      --bs-primary-rgb: 13, 110, 253; --bs-body-font-family: system-ui; --bs-body-font-weight: 400;
      --bs-border-radius: .375rem; --bs-link-color: #0d6efd; --bs-border-color: #dee2e6;
      --bs-secondary-color: rgba(33, 37, 41, .75); --bs-tertiary-bg: #f8f9fa; }
    :host([data-light='dark']) { --bs-body-color: #dee2e6; --bs-body-bg: #212529; --bs-link-color: #6ea8fe;
      --bs-border-color: #495057; --bs-secondary-color: rgba(222, 226, 230, .75); --bs-tertiary-bg: #2b3035;
      background: #212529; }
  `,
  dkfds: `${PLAIN}
    :host { font-family: 'IBM Plex Sans', system-ui, sans-serif; background: #f5f5f5; }
  `,
  old: `${PLAIN}
    :host { font: 11px/1.1 Verdana, sans-serif; letter-spacing: 1px; text-transform: uppercase; text-align: justify;
      background: #e8e4d0; color: #333; }
    * { box-sizing: content-box !important; margin: 0 !important; }
    a, button, label, input { font-size: 9px !important; color: #c00 !important; }
  `,
};

/** What a browser makes of a page in high contrast, as far as it can be told from outside. */
export const FORCED = `
  * { color: CanvasText !important; background-color: Canvas !important; border-color: CanvasText !important; box-shadow: none !important; }
  a, summary { color: LinkText !important; }
  button { color: ButtonText !important; background-color: ButtonFace !important; }
`;
