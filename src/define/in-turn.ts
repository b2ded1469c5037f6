import { ChallengePicker } from '../elements/challenge-picker/challenge-picker.js';
import { ContactCard } from '../elements/contact-card/contact-card.js';
import { PrincipleChecklist } from '../elements/principle-checklist/principle-checklist.js';
import { defineOnce } from './define-once.js';

/** The smallest first, for the first has to make what all share. */
const ELEMENTS = {
  'lm-contact-card': ContactCard,
  'lm-principle-checklist': PrincipleChecklist,
  'lm-challenge-picker': ChallengePicker,
};

/** Each in a task of its own, so that a slow telephone answers in between. */
for (const [tag, element] of Object.entries(ELEMENTS)) setTimeout(defineOnce, 0, tag, element);
