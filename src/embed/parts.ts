/** The files in `parts/` that a widget needs at first view, by its tag; the first holds its class. The build fills it in. */
export const PARTS: Readonly<Record<string, readonly string[]>> = {};
