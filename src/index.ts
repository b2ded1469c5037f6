/** The classes, events and types, without side effects. To register an element import `./define/<tag>.js`. */
export { PrincipleChecklist } from './elements/principle-checklist/principle-checklist.js';
export { ChallengePicker } from './elements/challenge-picker/challenge-picker.js';
export { ContactCard } from './elements/contact-card/contact-card.js';
export * from './elements/events.js';
export { oneOf } from './elements/one-of.js';
export { addWords } from './localize/locale-controller.js';
export type { Clock } from './elements/clock.js';
export type { Environment } from './elements/environment.js';
export type { OwnContact } from './elements/contact-card/custom-contacts.js';
export type { Localised } from './elements/localised.js';
export type { OwnItem } from './elements/custom-items.js';
export type { Density, Scheme, Theme } from './elements/themes.js';
export type { Audience } from './content/audience.js';
export type { CheckState, Level } from './state/check.js';
export type { PickState } from './state/pick.js';
export type { Keeping, KeptText, Persistence } from './state/persistence.js';
export type { StorageMode } from './storage/browser.js';
