/** A line as it is seen. */
export interface Line {
  readonly text: string;
  /** What stands out at its beginning; empty where nothing does. */
  readonly strong?: string;
  readonly isHeading?: boolean;
}

/** The fields of a contact, each as lines of text; what no line says is empty. */
export interface ContactFields {
  readonly name: string;
  readonly org: string;
  readonly position: string;
  readonly unit: string;
  readonly phone: string;
  readonly email: string;
  readonly url: string;
  readonly address: string;
  readonly hours: string;
  readonly closed: string;
  /** What is none of these, as it was written. */
  readonly note: string;
}

export type Field = keyof ContactFields;

/** What a line, or a part of one, turned out to be; of a text it is not known yet. */
export interface Entry {
  readonly field: Field | 'text';
  readonly text: string;
  readonly line: Line;
}
