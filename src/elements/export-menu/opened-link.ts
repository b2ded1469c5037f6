import { valuesIn, without } from '../../export/fragment.js';

/** The saved text in a link that was opened; undefined where it cannot be decoded. */
export interface OpenedLink {
  readonly text: string | undefined;
}

/** One page has one address, so all widgets on it share what it holds. */
let opened: { readonly value: string; readonly link: Promise<OpenedLink> } | undefined;

const read = async (value: string): Promise<OpenedLink> => {
  try {
    const { readLink } = await import('../../export/link.js');
    return { text: await readLink(value) };
  } catch {
    return { text: undefined };
  }
};

/** The answers in the page's address, if there are any. They stay there until somebody has understood them. */
export const openedLink = (): Promise<OpenedLink> | undefined => {
  const value = valuesIn(location.hash, 'lm').at(-1);
  if (value === undefined) opened = undefined;
  else if (value !== opened?.value) opened = { value, link: read(value) };
  return opened?.link;
};

/**
 * Takes the answers out of the address, for they are understood: widgets that come later shall not show them, and a
 * copied address must not spread what somebody wrote. Nothing else of the address changes, nor does the page's state.
 */
export const forgetLink = (): void => {
  opened = undefined;
  const [page = ''] = location.href.split('#', 1);
  try {
    history.replaceState(history.state, '', page + without(location.hash, 'lm'));
  } catch {
    // A page whose address cannot be changed, as in a frame without one.
  }
};
