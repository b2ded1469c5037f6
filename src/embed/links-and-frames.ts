import { followFrames } from './frame.js';
import { upgradeLinks, type Define, type Upgrade } from './upgrade.js';

/** What a page may have of ours besides elements; gives back what is to see each of its elements. */
export const linksAndFrames = (base: string, define: Define): Upgrade => {
  followFrames();
  return upgradeLinks(base, define);
};
