/** Web Awesome, only the components that are used. */
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js';
import '@awesome.me/webawesome/dist/components/progress-bar/progress-bar.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import { start } from '../shared/hand-written.js';
import { libraryMarkup } from '../shared/library-markup.js';

start(libraryMarkup('wa'), { box: 'wa-checkbox', bar: 'wa-progress-bar', step: 25 });
