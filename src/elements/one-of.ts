/** A value that an attribute or a property may take. */
export type AllowedValue = string | number | null | undefined;

/** The allowed values by the name of the property. */
export type AllowedValues = ReadonlyMap<string, readonly AllowedValue[]>;

/**
 * Restricts a reactive property to a list of values, the first of which is the default. Before each rendering the widget
 * puts the default in place of any other value, and warns once for each.
 */
export const oneOf =
  (values: readonly AllowedValue[]) =>
  (prototype: object, name: string): void => {
    const element: object = prototype.constructor;
    const widget = element as { allowedValues: AllowedValues };
    widget.allowedValues = new Map([...widget.allowedValues, [name, values]]);
  };
