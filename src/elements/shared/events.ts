/** All events bubble and cross shadow roots. They hold ids and counts, never what somebody wrote. */
class LmEvent<Fields extends object> extends Event {
  /** The tag of the widget. */
  declare readonly widget: string;

  constructor(type: string, widget: string, fields?: Fields) {
    super(type, { bubbles: true, composed: true });
    Object.assign(this, { widget }, fields);
  }
}

/** `lm-ready`: the widget has been rendered for the first time. */
export class LmReadyEvent extends LmEvent<object> {
  constructor(widget: string) {
    super('lm-ready', widget);
  }
}

/** `lm-change`: the user changed an answer. */
export class LmChangeEvent extends LmEvent<Pick<LmChangeEvent, 'item' | 'done' | 'total'>> {
  /** The id of the item. */
  declare readonly item: string;
  /** How many are done (checklist) or chosen (picker). */
  declare readonly done: number;
  /** Out of how many: all items (checklist), the most that may be chosen (picker). */
  declare readonly total: number;

  constructor(widget: string, item: string, done: number, total: number) {
    super('lm-change', widget, { item, done, total });
  }
}

/** `lm-complete`: the user did the last thing that was missing. */
export class LmCompleteEvent extends LmEvent<object> {
  constructor(widget: string) {
    super('lm-complete', widget);
  }
}

/** `lm-step`: the user went to another step, back included. */
export class LmStepEvent extends LmEvent<Pick<LmStepEvent, 'step' | 'total'>> {
  /** The step, from 1. */
  declare readonly step: number;
  /** How many steps there are. */
  declare readonly total: number;

  constructor(widget: string, step: number, total: number) {
    super('lm-step', widget, { step, total });
  }
}

/** `lm-export`: the user took the answers along. */
export class LmExportEvent extends LmEvent<Pick<LmExportEvent, 'kind'>> {
  /** The way, by its word in the attribute `actions`. */
  declare readonly kind: string;

  constructor(widget: string, kind: string) {
    super('lm-export', widget, { kind });
  }
}

/** `lm-error`: the page has set something that cannot be used; the default is used in its place. */
export class LmErrorEvent extends LmEvent<Pick<LmErrorEvent, 'reason'>> {
  /** The name of what cannot be used. */
  declare readonly reason: string;

  constructor(widget: string, reason: string) {
    super('lm-error', widget, { reason });
  }
}

/** `lm-contact`: the user followed a link to call or to write. */
export class LmContactEvent extends LmEvent<Pick<LmContactEvent, 'kind'>> {
  /** What the link does. */
  declare readonly kind: 'call' | 'write';

  constructor(widget: string, kind: 'call' | 'write') {
    super('lm-contact', widget, { kind });
  }
}

declare global {
  interface HTMLElementEventMap {
    'lm-ready': LmReadyEvent;
    'lm-change': LmChangeEvent;
    'lm-complete': LmCompleteEvent;
    'lm-step': LmStepEvent;
    'lm-export': LmExportEvent;
    'lm-error': LmErrorEvent;
    'lm-contact': LmContactEvent;
  }
}
