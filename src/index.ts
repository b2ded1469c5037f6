/** The classes, events and types, without side effects. To register an element import `./define/<tag>.js`. */
export { PrincipleChecklist } from './elements/principle-checklist/principle-checklist.js';
export { ChallengePicker } from './elements/challenge-picker/challenge-picker.js';
export { ContactCard } from './elements/contact-card/contact-card.js';
export * from './elements/shared/events.js';
export { addWords } from './localize/locale-controller.js';
export type { Environment } from './elements/shared/environment.js';
export type { OwnContact } from './elements/contact-card/own-contacts.js';
export type { Clock } from './elements/shared/clock.js';
export type { Localised } from './elements/shared/localised.js';
export type { OwnItem } from './elements/shared/own-list.js';
export type { Density, Scheme, Theme } from './elements/shared/theme.js';
export type { Audience } from './content/audience.js';
export type { CheckState, Level } from './state/check.js';
export type { PickState } from './state/pick.js';
export type { Keeping, Persistence } from './state/persistence.js';
export type { StorageMode } from './storage/browser.js';
