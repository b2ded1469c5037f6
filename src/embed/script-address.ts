/** Names of the scripts as they are hosted; another name may be that of a bundle. */
const OURS = /\/lm-[^/]*$/;

const withoutQuery = (address: string): string => address.split(/[?#]/, 1)[0] ?? '';

/**
 * The address of this script, `url` being that of the module. None where it cannot know: written into the page, run as
 * text (`getScript`), imported from a blob, bundled by a program that fills in a path of the machine it ran on.
 */
export const scriptAddress = (url: string | undefined): string | undefined => {
  const { currentScript } = document;
  const address = currentScript instanceof HTMLScriptElement ? currentScript.src : (url ?? '');
  // A module that is written into a page has the page's address. A page from a server has no script from a disk.
  const isAddress = /^https?:/.test(address) || (address.startsWith('file:') && location.protocol === 'file:');
  return isAddress && withoutQuery(address) !== withoutQuery(document.baseURI) ? address : undefined;
};

/** An address on the origin of the page; on that of the page around where it was written by that. */
const pageAddress = (): string => (origin === 'null' ? document.baseURI : origin);

/** Addresses on the origins whose links become widgets, and what the console is to be told of them. */
export interface Places {
  readonly places: readonly string[];
  readonly note: string;
}

/** The script's own origin; that of the page as well where the script does not know, or goes by the name of a bundle. */
export const placesOf = (address: string | undefined): Places => {
  if (address && OURS.test(withoutQuery(address))) return { places: [address], note: '' };
  const page = pageAddress();
  return {
    places: address ? [address, page] : [page],
    note: `laeringsmiljoe-widgets: the script does not know where its files are; links to …/embed/ on ${new URL(page).origin} become widgets`,
  };
};

/**
 * The folder of a script, for what is beside it. Where it does not know its address, the browser may: of one that was
 * fetched as text it keeps the name. Else the folder of the page.
 */
export const folderOf = (address: string | undefined, file: string): string => {
  const fetched = () =>
    performance.getEntriesByType('resource').find(({ name }) => name.split(/[?#]/)[0]?.endsWith(`/${file}`));
  return new URL('.', address ?? fetched()?.name ?? document.baseURI).href;
};
