// The smallest first, for the first has to make what all share, and each may have a task of its own.
import './lm-contact-card.js';
import './lm-principle-checklist.js';
import './lm-challenge-picker.js';
