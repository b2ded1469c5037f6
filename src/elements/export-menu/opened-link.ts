import { pageAddress } from '../../export/page-address.js';

/** The saved text in a link that was opened; undefined where it cannot be decoded. */
export interface OpenedLink {
  readonly text: string | undefined;
}

const FRAGMENT = /(?:^#|&)lm=([\w-]*)/;

/** One page has one address, so all widgets on it share what it holds. */
let opened: Promise<OpenedLink> | undefined;

const read = async (code: string): Promise<OpenedLink> => {
  // Out of the address bar at once: a copied address must not spread what somebody wrote.
  history.replaceState(history.state, '', pageAddress());
  try {
    const { decodeLink } = await import('../../export/link.js');
    return { text: await decodeLink(code) };
  } catch {
    return { text: undefined };
  }
};

/** The answers that came with the page's address, if any did and nobody has taken them yet. */
export const openedLink = (): Promise<OpenedLink> | undefined => {
  const [, code] = FRAGMENT.exec(location.hash) ?? [];
  if (code !== undefined) opened = read(code);
  return opened;
};

/** Somebody has shown what the link brought: widgets that come later shall not. */
export const forgetLink = (): void => {
  opened = undefined;
};
