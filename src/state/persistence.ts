import type { Word } from '../content/types.js';

/** How answers are kept: in the browser, until the tab closes, not at all on request, or not at all because the browser refuses. */
export const KEEPINGS = ['local', 'session', 'none', 'blocked'] as const;
export type Keeping = (typeof KEEPINGS)[number];

/** A place for one text. What it is made of, the state does not know. */
export interface Persistence {
  readonly keeping: Keeping;
  /** Where the answers are, in a sentence that is always in sight. Default: that of `keeping`. */
  readonly sentence?: Word;
  /** The text, or null where there is none. Never throws. */
  read(): string | null;
  /** Keeps the text. False when the place refuses, as a full or forbidden one does. Never throws. */
  write(text: string): boolean;
  /**
   * Tells when somebody else has written, another tab or another widget `here`, and when `keeping` or `sentence` has
   * changed. Returns the way to stop.
   */
  subscribe(listener: (here: boolean) => void): () => void;
  /**
   * What the place keeps under its other keys, for lists whose answers were kept under another name. Absent where that
   * cannot be told: then a list begins empty under a new name. Never throws.
   */
  others?(): readonly KeptText[];
}

/** A text under its key. */
export interface KeptText {
  readonly key: string;
  readonly text: string;
}
