/** A small script that fetches of the elements only what the page uses; links and frames as in the whole one. */
import { upgradeLazily } from './embed/lazy-links.js';
import { loadFrom } from './embed/load.js';
import { folderOf, placesOf, scriptAddress } from './embed/script-address.js';
import { start } from './embed/start.js';
import { nearestLang } from './localize/nearest-lang.js';

const address = scriptAddress(import.meta.url);
const base = folderOf(address, 'lm-loader.js');
const define = loadFrom(base);
const { visit, settle } = upgradeLazily(base, placesOf(address), define);

start({
  visit(element) {
    if (element.matches(':not(:defined)')) define(element.localName, nearestLang(element));
    visit(element);
  },
  settle,
});
