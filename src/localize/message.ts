/** Says a text in the language of one element. The mark is what the extractor of `@lit/localize` looks for. */
export interface Msg {
  /** In the source a message has an id; the build puts the English text in its place. */
  (danish: string, english: string | { readonly id: string }): string;
  readonly _LIT_LOCALIZE_MSG_?: never;
}

/** The tag for texts with values. The mark is what the extractor of `@lit/localize` looks for. */
export interface Str {
  (strings: TemplateStringsArray, ...values: (string | number)[]): string;
  readonly _LIT_LOCALIZE_STR_?: never;
}
