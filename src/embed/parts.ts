/** The build fills it in. */
declare const __PARTS__: Readonly<Record<string, readonly string[]>>;

/** The files in `parts/` that a widget needs at first view, by its tag; the first holds its class. */
export const PARTS = __PARTS__;
