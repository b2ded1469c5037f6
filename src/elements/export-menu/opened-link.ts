import { valuesIn, without } from '../../export/fragment.js';

/** A widget that could show what a link brought. */
export interface LinkReader {
  readonly element: HTMLElement;
  /** How well the answers suit it; 0 where they are not for it. */
  rate(text: string | undefined): number;
  /** Another widget may be the one that shows them. */
  changed(): void;
}

/** A link with answers that was opened. One page has one address, so all widgets on it share what it holds. */
export interface OpenedLink {
  /** The saved text; undefined where it cannot be decoded. */
  readonly text: Promise<string | undefined>;
  readonly readers: Set<LinkReader>;
  /** It cannot be used, and the user has gone on. */
  isDone: boolean;
}

let opened: (OpenedLink & { readonly value: string }) | undefined;

const read = async (value: string): Promise<string | undefined> => {
  try {
    const { readLink } = await import('../../export/link.js');
    return await readLink(value);
  } catch {
    return undefined;
  }
};

/** The answers that the page's address holds, if there are any. */
export const openedLink = (): OpenedLink | undefined => {
  const value = valuesIn(location.hash, 'lm').at(-1);
  if (value === undefined) opened = undefined;
  else if (value !== opened?.value) opened = { value, text: read(value), readers: new Set(), isDone: false };
  return opened;
};

/**
 * Takes the answers out of the address, for the reader has decided: widgets that come later shall not show them, and a
 * copied address must not spread what somebody wrote. Nothing else of the address changes, nor does the page's state.
 */
export const forgetLink = (): void => {
  opened = undefined;
  const [page = ''] = location.href.split('#', 1);
  const address = page + without(location.hash, 'lm');
  if (address === location.href) return;
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // A page whose address cannot be changed, as in a frame without one.
  }
};
