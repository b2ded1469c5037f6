import './lm-principle-checklist.js';
import './lm-challenge-picker.js';
import './lm-contact-card.js';
