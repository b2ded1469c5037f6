import { withoutLink } from '../../export/page-address.js';

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

const FRAGMENT = /(?:^#|&)lm=([^&#]*)/;

let opened: (OpenedLink & { readonly code: string }) | undefined;

const decode = async (code: string): Promise<string | undefined> => {
  try {
    const { decodeLink } = await import('../../export/link.js');
    return await decodeLink(code);
  } catch {
    return undefined;
  }
};

/** The answers that the page's address holds, if there are any. */
export const openedLink = (): OpenedLink | undefined => {
  const [, code] = FRAGMENT.exec(location.hash) ?? [];
  if (code === undefined) opened = undefined;
  else if (code !== opened?.code) opened = { code, text: decode(code), readers: new Set(), isDone: false };
  return opened;
};

/** The reader has decided: a copied address must not spread what somebody wrote. */
export const forgetLink = (): void => {
  opened = undefined;
  const address = withoutLink(location.href);
  if (address !== location.href) history.replaceState(history.state, '', address);
};
