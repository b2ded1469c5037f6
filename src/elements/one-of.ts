import type { Widget } from './widget.js';

/** A value that an attribute or a property may take. */
export type AllowedValue = string | number | null | undefined;

/**
 * Restricts a reactive property to a list of values, the first of which is the default. Before each rendering the widget
 * puts the default in place of any other value, and warns once for each.
 */
export const oneOf =
  (values: readonly AllowedValue[]) =>
  (prototype: Widget, name: string): void => {
    const widget = prototype.constructor as typeof Widget;
    widget.allowedValues = new Map([...widget.allowedValues, [name, values]]);
  };
