/** Characters of a value that a message shows. */
const LONGEST = 60;

/** A value of any type, in a warning: short, on one line. Never throws; what has no text is named by its type. */
export const describe = (value: unknown): string => {
  let text: string;
  try {
    text = String(value);
  } catch {
    // A cyclic list, an object without a prototype, a proxy that throws.
    return typeof value;
  }
  const line = text.slice(0, LONGEST + 1).replace(/\s/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};
