import { takes } from './property-rules.js';

/** A value that an attribute or a property may take. */
export type AllowedValue = string | number | null | undefined;

/** As HTML reads values out of a list: case and space around do not matter, and a number may be written as text. */
const normalise = (value: unknown): unknown => (typeof value === 'string' ? value.trim().toLowerCase() : value);

/**
 * Restricts a reactive property to a list of values, the first of which is the default. The default takes the place of
 * any other value, and one warning says so.
 */
export const oneOf = (values: readonly AllowedValue[]): ReturnType<typeof takes> =>
  takes({
    parse(value) {
      const given = normalise(value);
      return values.find((allowed) => normalise(allowed) === given || String(allowed) === given);
    },
    use: `use one of ${values.filter(Boolean).join(', ')}`,
    fallback: values[0],
  });
