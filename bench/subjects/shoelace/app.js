/** Shoelace, only the components that are used. */
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/progress-bar/progress-bar.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import { start } from '../shared/hand-written.js';
import { libraryMarkup } from '../shared/library-markup.js';

start(libraryMarkup('sl'), {
  events: 'sl-change',
  box: 'sl-checkbox',
  bar: 'sl-progress-bar',
  step: 25,
});
