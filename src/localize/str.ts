/** A text with values in it, kept apart so that a translation may order the values anew. */
export interface StrResult {
  readonly strTag: true;
  readonly strings: TemplateStringsArray;
  readonly values: readonly (string | number)[];
}

/** The tag for texts with values. The mark is what the extractor of `@lit/localize` looks for. */
export interface Str {
  (strings: TemplateStringsArray, ...values: (string | number)[]): StrResult;
  readonly _LIT_LOCALIZE_STR_?: never;
}

export const str: Str = (strings, ...values) => ({ strTag: true, strings, values });

/** Joins a text; `order` are the places that a translation gives to the values of the source text. */
export const join = (
  { strings, values }: StrResult,
  source: StrResult['values'] = values,
  translated = false,
): string =>
  strings.reduce((text, part, i) => text + String(translated ? source[Number(values[i - 1])] : source[i - 1]) + part);
