/** What the fields of a contact file are called in lines of text; all others say nothing to a reader. */
const LABELS: Readonly<Record<string, string>> = {
  FN: 'Navn: ',
  TITLE: 'Stilling: ',
  TEL: 'Telefon: ',
  EMAIL: 'Mail: ',
  URL: 'Hjemmeside: ',
  ADR: 'Adresse: ',
  NOTE: '',
};

const unescape = (text: string): string => text.replace(/\\n/gi, ', ').replace(/\\([,;\\])/g, '$1');

/** A contact file (RFC 6350) that was pasted as text, as the lines that it says; other lines as they are. */
export const withoutVcard = (lines: readonly string[]): readonly string[] => {
  if (!lines.some((line) => /^BEGIN:VCARD/i.test(line.trim()))) return lines;
  return lines.flatMap((line) => {
    const [, name = '', parameters = '', value = ''] =
      /^\s*(?:item\d+\.)?([A-Z-]+)((?:;[^:]*)?):(.*)$/i.exec(line) ?? [];
    const field = name.toUpperCase();
    const parts = value.split(/(?<!\\);/).map((part) => unescape(part).trim());
    if (field === 'ORG') return parts.filter(Boolean).map((part, i) => `${i ? 'Afdeling' : 'Organisation'}: ${part}`);
    const label = LABELS[field];
    if (label === undefined) return name ? [] : [line];
    const said = parts.filter(Boolean).join(', ').replace(/^tel:/i, '');
    return said ? [(/cell/i.test(parameters) ? 'Mobil: ' : label) + said] : [];
  });
};
