import { retry } from './retry.js';
import type { Places } from './script-address.js';
import type { Define, Upgrade, upgradeLinks } from './upgrade.js';

/** Whether an address of ours may be in an element. To look closer is the business of what is fetched then. */
const mayHoldAddress = (element: Element): boolean =>
  element.matches('a[href*="embed/"], [data-lm-link]') ||
  [...element.childNodes].some((node) => node instanceof Text && node.data.includes('/embed/'));

/** What makes widgets of links, fetched where a page has one. */
export const upgradeLazily = (base: string, places: Places, define: Define): Upgrade => {
  let upgrade: Upgrade | undefined;
  let waiting: Element[] = [];
  const fetchLinks = retry('links', async (folder) => {
    const part = (await import(new URL(`${folder}/links.js`, base).href)) as { upgradeLinks: typeof upgradeLinks };
    upgrade ??= part.upgradeLinks(places, define);
    for (const element of waiting) upgrade.visit(element);
    upgrade.settle();
    waiting = [];
  });
  return {
    visit(element) {
      if (upgrade) upgrade.visit(element);
      else if (mayHoldAddress(element)) {
        waiting.push(element);
        fetchLinks();
      }
    },
    settle: () => upgrade?.settle(),
  };
};
