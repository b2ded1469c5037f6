/** Everything in one script: the elements, the links that become them, the frames that hold them. */
import './define/all.js';
import { placesOf, scriptAddress } from './embed/script-address.js';
import { start } from './embed/start.js';
import { upgradeLinks } from './embed/upgrade.js';

start(upgradeLinks(placesOf(scriptAddress(import.meta.url)), () => undefined));
