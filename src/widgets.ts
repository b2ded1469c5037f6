/** THE list of widgets, in the order in which they are offered. Whatever else needs one is made from it. */
export const WIDGETS = [
  { name: 'principle-checklist', keepsAnswers: true },
  { name: 'challenge-picker', keepsAnswers: true },
  { name: 'contact-card', keepsAnswers: false },
] as const;

export type WidgetName = (typeof WIDGETS)[number]['name'];

export const WIDGET_NAMES: readonly WidgetName[] = WIDGETS.map(({ name }) => name);

export const tagOf = (name: WidgetName): `lm-${WidgetName}` => `lm-${name}`;

/** The stand-alone page, beside the script. */
export const pageOf = (name: WidgetName): string => `embed/${name}.html`;

/** The widget of a tag. */
export const widgetOf = (tag: string) => WIDGETS.find(({ name }) => tagOf(name) === tag);

export const TAGS = WIDGET_NAMES.map(tagOf);
