import { ChallengePicker } from '../elements/challenge-picker/challenge-picker.js';
import { defineOnce } from './define-once.js';

defineOnce('lm-challenge-picker', ChallengePicker);
