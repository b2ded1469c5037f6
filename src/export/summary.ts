/** What leaves a widget on paper or by the clipboard: the same content in each form. */
export interface Summary {
  readonly title: string;
  readonly groups: readonly SummaryGroup[];
}

export interface SummaryGroup {
  readonly heading?: string;
  readonly rows: readonly SummaryRow[];
}

export interface SummaryRow {
  readonly label: string;
  /** What was written. */
  readonly text: string;
  /** What the label means, for those who read it on paper. */
  readonly hint?: string;
}

/** Tidy text for where formatted text cannot go. */
export const toText = ({ title, groups }: Summary): string =>
  [
    title,
    ...groups.map(({ heading, rows }) =>
      [...(heading ? [heading] : []), ...rows.map(({ label, text }) => label + (text ? ` – ${text}` : ''))].join('\n'),
    ),
  ].join('\n\n');
