/** What leaves a widget on paper or by the clipboard: the same content in each form. */
export interface Summary {
  readonly title: string;
  readonly groups: readonly SummaryGroup[];
}

export interface SummaryGroup {
  readonly heading?: string;
  readonly rows: readonly SummaryRow[];
  /** Question and answer side by side, in place of a list. */
  readonly table?: boolean;
}

export interface SummaryRow {
  readonly label: string;
  /** What was written. */
  readonly text: string;
  /** What the label means, for those who read it on paper. */
  readonly hint?: string;
}

/** A question keeps its mark before the answer; all else is set off by a dash. */
const line = ({ label, text }: SummaryRow): string => {
  if (!text) return label;
  return label.endsWith('?') ? `${label} ${text}` : `${label} – ${text}`;
};

/** Tidy text for where formatted text cannot go. */
export const toText = ({ title, groups }: Summary): string =>
  [title, ...groups.map(({ heading, rows }) => [...(heading ? [heading] : []), ...rows.map(line)].join('\n'))].join(
    '\n\n',
  );
