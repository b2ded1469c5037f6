/** Names of the scripts as they are hosted; another name may be that of a bundle. */
const OURS = /\/lm-[^/]*$/;

/**
 * The address of this script, `url` being that of the module. None where it cannot know: written into the page, run as
 * text (`getScript`), imported from a blob, in the bundle of a program that fills in a path of the machine it ran on.
 */
export const scriptAddress = (url: string | undefined): string | undefined => {
  const { currentScript } = document;
  const address = currentScript instanceof HTMLScriptElement ? currentScript.src : url;
  const { protocol = '' } = address && /^(https?|file):/.test(address) ? new URL(address) : {};
  // A page from a server has no script from a disk.
  return protocol && (protocol !== 'file:' || location.protocol === 'file:') ? address : undefined;
};

/** The origin of the page, with a slash; that of the page around where it was written by that. */
const pageAddress = (): string => new URL('/', origin === 'null' ? document.baseURI : origin).href;

/** Addresses on the origins whose links become widgets, and what the console is to be told of them. */
export interface Places {
  readonly places: readonly string[];
  readonly note: string;
}

/** The script's own origin; that of the page besides where the script cannot know, or may be part of a bundle. */
export const placesOf = (address: string | undefined): Places => {
  if (address && OURS.test(new URL(address).pathname)) return { places: [address], note: '' };
  const page = pageAddress();
  if (address && new URL(address).origin === new URL(page).origin) return { places: [address], note: '' };
  const places = address ? [address, page] : [page];
  const note = `The address of the script of the learning tools is not known: links to ${page}…/embed/ become tools.`;
  return { places, note };
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
