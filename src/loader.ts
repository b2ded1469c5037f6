/** A small script that fetches of the elements only what the page uses; links and frames as in the whole one. */
import { upgradeLazily } from './embed/lazy-links.js';
import { loadFrom } from './embed/load.js';
import { start } from './embed/start.js';
import { nearestLang } from './localize/nearest-lang.js';

const base = new URL('.', import.meta.url).href;
const define = loadFrom(base);
const upgrade = upgradeLazily(base, define);

start((element) => {
  if (element.matches(':not(:defined)')) define(element.localName, nearestLang(element));
  upgrade(element);
});
