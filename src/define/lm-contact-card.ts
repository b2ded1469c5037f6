import { ContactCard } from '../elements/contact-card/contact-card.js';
import { defineOnce } from './define-once.js';

defineOnce('lm-contact-card', ContactCard);
