/** Plain HTML, which is in the page itself, with hand-written script. */
import { start } from '../shared/hand-written.js';

const written = [...document.querySelectorAll('[data-widget]')].map(({ dataset, innerHTML }) => [
  dataset.widget,
  innerHTML,
]);
start(Object.fromEntries(written));
