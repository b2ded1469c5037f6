/** Who has opened the builder to be given links: a page that has it in a frame, and says in its query where it is from. */

/** A link of one widget. */
export interface Link {
  readonly href: string;
  readonly text: string;
}

/** The page around, as `pick.js` asks: `index.html?insert=https://portal.example`. Nothing where none asks. */
const originOf = (): string | undefined => {
  const asked = new URLSearchParams(location.search).get('insert');
  if (asked === null || window.parent === window) return undefined;
  return /^https?:/.test(asked) && URL.canParse(asked) ? new URL(asked).origin : undefined;
};

const origin = originOf();

export const isAsked = origin !== undefined;

/** Gives the links; none means that nothing is wanted. No other page than the one that asked can read them. */
export const answer = (links: readonly Link[]): void => {
  if (origin) window.parent.postMessage({ type: 'lm:insert', version: 1, links }, origin);
};
