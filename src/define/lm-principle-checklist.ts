import { PrincipleChecklist } from '../elements/principle-checklist/principle-checklist.js';
import { defineOnce } from './define-once.js';

defineOnce('lm-principle-checklist', PrincipleChecklist);
