/** Which values a property takes. Each is declared beside its property; the widget holds them all, in its setters. */

/** Tells of what can be used in place of a value, or of a part of it. */
export type Report = (use: string) => void;

/** The ways to tell of a value that is not refused as a whole. */
export interface Reports {
  /** Of what is seen at once: with the next rendering. */
  readonly later: Report;
  /** Of what shows when the value is used. */
  readonly now: Report;
}

/** What a property takes. */
export interface Rule {
  /** The value in the form that the property keeps; undefined where it cannot be used. It may throw. */
  readonly parse: (value: unknown, reports: Reports, current: unknown) => unknown;
  /** What can be used: “use …”. */
  readonly use: string;
  /** What holds where nothing is set, and in place of what cannot be used. */
  readonly fallback?: unknown;
}

/** The rules by the name of the property. */
export type Rules = ReadonlyMap<PropertyKey, Rule>;

/** Declares what a reactive property takes. Any other value is refused: the fallback holds, and one warning says so. */
export const takes =
  (rule: Rule) =>
  (prototype: object, name: PropertyKey): void => {
    const element: object = prototype.constructor;
    const widget = element as { rules: Rules };
    widget.rules = new Map([...widget.rules, [name, rule]]);
  };

/** Untrusted data for which there is a parser, which returns undefined where it can make nothing of it. */
export const parsedBy = (parse: (value: unknown) => unknown, use: string): ReturnType<typeof takes> =>
  takes({ parse: (value) => (parse(value) === undefined ? undefined : value), use });

const TEXT: Rule = { parse: (value) => (typeof value === 'string' ? value : undefined), use: 'use a text' };

/** `true` and `false` as frameworks may write them; an empty text is how an attribute without a value arrives. */
const SWITCH_WORDS = new Map<unknown, boolean>([
  [true, true],
  ['true', true],
  ['', true],
  [false, false],
  ['false', false],
]);
const SWITCH: Rule = { parse: (value) => SWITCH_WORDS.get(value), use: 'use true or false', fallback: false };

/** What a property takes by its type, where nothing else is declared. */
export const ruleOfType = (type: unknown): Rule | undefined =>
  type === Boolean ? SWITCH : type === String ? TEXT : undefined;
