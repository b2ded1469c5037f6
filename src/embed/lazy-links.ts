import type { Define, upgradeLinks } from './upgrade.js';

type Upgrade = ReturnType<typeof upgradeLinks>;

/** Whether an address of ours may be in an element. To look closer is the business of what is fetched then. */
const mayHoldAddress = (element: Element): boolean =>
  element.matches('a[href*="embed/"]') ||
  [...element.childNodes].some((node) => node instanceof Text && node.data.includes('/embed/'));

/** What makes widgets of links, fetched where a page has one. */
export const upgradeLazily = (base: string, define: Define): Upgrade => {
  let links: Promise<Upgrade> | undefined;
  const loadLinks = async (): Promise<Upgrade> => {
    try {
      const part = (await import(new URL('parts/links.js', base).href)) as { upgradeLinks: typeof upgradeLinks };
      return part.upgradeLinks(base, define);
    } catch (error) {
      console.warn(`links: ${String(error)}`);
      return () => undefined;
    }
  };
  return (element) => {
    if (!mayHoldAddress(element)) return;
    links ??= loadLinks();
    void links.then((upgrade) => upgrade(element));
  };
};
