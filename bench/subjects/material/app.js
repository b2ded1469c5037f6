/** Material Web, only the components that are used. */
import '@material/web/checkbox/checkbox.js';
import '@material/web/labs/card/outlined-card.js';
import '@material/web/progress/linear-progress.js';
import '@material/web/radio/radio.js';
import { BARE } from '../shared/bare-markup.js';
import { start } from '../shared/hand-written.js';

const inMaterial = (markup) =>
  markup
    .replace(/<input type="checkbox".*?>/g, '<md-checkbox touch-target="wrapper"></md-checkbox>')
    .replace(/<input type="radio" (.*?)>/g, '<md-radio $1></md-radio>')
    .replace(/<progress.*<\/progress>/, '<md-linear-progress value="0"></md-linear-progress>')
    .replace(/^<div class="bench">(.*)<\/div>$/, '<md-outlined-card class="bench">$1</md-outlined-card>');

start(Object.fromEntries(Object.entries(BARE).map(([kind, markup]) => [kind, inMaterial(markup)])), {
  box: 'md-checkbox',
  bar: 'md-linear-progress',
  step: 0.25,
});
