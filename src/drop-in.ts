/** All widgets and both languages in one script: `lm-widgets.js` and `lm-widgets.module.js`. */
import './define/all.js';
