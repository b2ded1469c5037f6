/** Lines of calendar and contact files, which are written alike. */

/** Characters with a meaning of their own in a text (RFC 5545, 3.3.11; RFC 2426, 4); what a terminal would obey is left out. */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}/gu, '');

const LINE = 75;
const octets = (text: string): number => new TextEncoder().encode(text).length;

/** Lines of at most 75 octets, never broken within a character (RFC 5545, 3.1; RFC 2425, 5.8.1). */
export const fold = (line: string): string => {
  let folded = '';
  let room = LINE;
  for (const char of line) {
    const size = octets(char);
    if (size > room) {
      folded += '\r\n ';
      room = LINE - 1;
    }
    folded += char;
    room -= size;
  }
  return folded;
};
