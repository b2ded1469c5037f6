/** Everything in one script: the elements, the links that become them, the frames that hold them. */
import './define/all.js';
import { start } from './embed/start.js';
import { upgradeLinks } from './embed/upgrade.js';

start(upgradeLinks(new URL('.', import.meta.url).href, () => undefined));
