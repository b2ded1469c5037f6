import type { linksAndFrames } from './links-and-frames.js';
import type { Define, Upgrade } from './upgrade.js';

/**
 * Whether an address of ours may be in an element. To look closer is the business of what is fetched then. A frame may
 * be given its address later, as where consent is asked for first.
 */
const mayHoldAddress = (element: Element): boolean =>
  element.matches('a[href*="embed/"], iframe') ||
  [...element.childNodes].some((node) => node instanceof Text && node.data.includes('/embed/'));

/** What makes widgets of links and gives frames their height, fetched where a page has one. */
export const upgradeLate = (base: string, define: Define): Upgrade => {
  let links: Promise<Upgrade> | undefined;
  const fetchLinks = async (): Promise<Upgrade> => {
    try {
      const part = (await import(new URL('parts/links.js', base).href)) as { linksAndFrames: typeof linksAndFrames };
      return part.linksAndFrames(base, define);
    } catch (error) {
      console.warn(`links: ${String(error)}`);
      return () => undefined;
    }
  };
  return (element) => {
    if (!mayHoldAddress(element)) return;
    links ??= fetchLinks();
    void links.then((upgrade) => upgrade(element));
  };
};
