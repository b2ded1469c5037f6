/** A line as it is seen. */
export interface Line {
  readonly text: string;
  /** What stands out at its beginning; empty where nothing does. */
  readonly strong?: string;
  readonly isHeading?: boolean;
}

/** The fields of a contact; `note` is what is none of the others, as it was written. */
export const FIELDS = [
  'name',
  'org',
  'position',
  'unit',
  'phone',
  'email',
  'url',
  'address',
  'hours',
  'closed',
  'note',
] as const;
export type Field = (typeof FIELDS)[number];

/** Each field as lines of text; what no line says is empty. */
export type ContactFields = Readonly<Record<Field, string>>;

/** What a line, or a part of one, turned out to be; of a text it is not known yet. */
export interface Entry {
  readonly field: Field | 'text';
  readonly text: string;
  readonly line: Line;
}
