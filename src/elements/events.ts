/** What each event tells, besides the widget: ids and counts, never what somebody wrote. */
export interface EventFields {
  /** The widget has been rendered for the first time. */
  'lm-ready': object;
  /**
   * The user changed an answer. `item` is the id of the item; `done` how many are done (checklist) or chosen (picker);
   * `total` out of how many: all items (checklist), the most that may be chosen (picker).
   */
  'lm-change': { readonly item: string; readonly done: number; readonly total: number };
  /** The user did the last thing that was missing. */
  'lm-complete': object;
  /** The user went to another step, back included; the first is 1. */
  'lm-step': { readonly step: number; readonly total: number };
  /** The user exported the answers; `kind` is the word from the attribute `actions`. */
  'lm-export': { readonly kind: string };
  /**
   * The page has set something that cannot be used; `reason` is its name, and the default is used in its place. Or a
   * rendering has failed, `rendering`: the widget renders again at the next change.
   */
  'lm-error': { readonly reason: string };
  /** The user followed a link to call or to write, copied the number or the address, or kept the contact as a file. */
  'lm-contact': { readonly kind: 'call' | 'write' | 'copy-phone' | 'copy-email' | 'vcard' };
}

type Type = keyof EventFields;

/** The browser's own: an old library of the page, as MooTools, may have put another class in the place of `Event`. */
const NativeEvent = Object.getPrototypeOf(MessageEvent) as typeof Event;

/** An event of a widget. All bubble and cross shadow roots. */
export class LmEvent<T extends Type = Type> extends NativeEvent {
  declare readonly type: T;
  /** The tag of the widget. */
  declare readonly widget: string;

  constructor(type: T, widget: string, fields: EventFields[T]) {
    super(type, { bubbles: true, composed: true });
    // Read by name, and by nobody to be changed.
    for (const [name, value] of Object.entries({ widget, ...fields })) Object.defineProperty(this, name, { value });
  }
}

export type LmReadyEvent = LmEvent<'lm-ready'>;
export type LmChangeEvent = LmEvent<'lm-change'> & EventFields['lm-change'];
export type LmCompleteEvent = LmEvent<'lm-complete'>;
export type LmStepEvent = LmEvent<'lm-step'> & EventFields['lm-step'];
export type LmExportEvent = LmEvent<'lm-export'> & EventFields['lm-export'];
export type LmErrorEvent = LmEvent<'lm-error'> & EventFields['lm-error'];
export type LmContactEvent = LmEvent<'lm-contact'> & EventFields['lm-contact'];

/** The events by their types. They bubble, so a page, and whatever is around a widget, hears them too. */
export interface LmEventMap {
  'lm-ready': LmReadyEvent;
  'lm-change': LmChangeEvent;
  'lm-complete': LmCompleteEvent;
  'lm-step': LmStepEvent;
  'lm-export': LmExportEvent;
  'lm-error': LmErrorEvent;
  'lm-contact': LmContactEvent;
}

declare global {
  interface ElementEventMap extends LmEventMap {}
  interface ShadowRootEventMap extends LmEventMap {}
  interface DocumentEventMap extends LmEventMap {}
  interface WindowEventMap extends LmEventMap {}
}
