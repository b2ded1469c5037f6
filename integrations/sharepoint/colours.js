/** The colours of the section that a web part stands in, as the widgets' own properties. */

/** A custom property, and which of SharePoint's semantic colours it takes. */
const TAKES = {
  '--lm-text': 'bodyText',
  '--lm-text-muted': 'bodySubtext',
  '--lm-bg': 'bodyBackground',
  '--lm-surface': 'bodyStandoutBackground',
  '--lm-border': 'bodyDivider',
  '--lm-control-border': 'inputBorder',
  '--lm-link': 'link',
  '--lm-accent': 'primaryButtonBackground',
  '--lm-accent-text': 'primaryButtonText',
  '--lm-error': 'errorText',
};

const isAuto = (value) => !value || value === 'auto';

/** None where the editor has chosen a style of its own, or SharePoint says nothing. */
export const coloursOf = (theme, properties) => {
  const { semanticColors } = theme ?? {};
  if (!semanticColors || !isAuto(properties.theme) || !isAuto(properties.scheme)) return {};
  return Object.fromEntries(
    Object.entries(TAKES).flatMap(([name, slot]) => (semanticColors[slot] ? [[name, semanticColors[slot]]] : [])),
  );
};

/** What the colours leave open, such as what is ready, has to suit a dark section as well. */
export const schemeOf = (theme, properties) =>
  theme?.isInverted && isAuto(properties.theme) && isAuto(properties.scheme) ? 'dark' : undefined;
