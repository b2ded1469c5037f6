const OPEN = { bubbles: true, composed: true } as const;

/** `lm-ready`: the widget has been rendered for the first time. */
export class LmReadyEvent extends Event {
  /** The tag of the widget. */
  readonly widget: string;

  constructor(widget: string) {
    super('lm-ready', OPEN);
    this.widget = widget;
  }
}

/** `lm-change`: the user changed an answer. Ids and counts only, never what was written. */
export class LmChangeEvent extends Event {
  /** The tag of the widget. */
  readonly widget: string;
  /** The id of the item. */
  readonly item: string;
  /** How many are done (checklist) or chosen (picker). */
  readonly done: number;
  /** Out of how many: all items (checklist), the most that may be chosen (picker). */
  readonly total: number;

  constructor(widget: string, item: string, done: number, total: number) {
    super('lm-change', OPEN);
    this.widget = widget;
    this.item = item;
    this.done = done;
    this.total = total;
  }
}

/** `lm-complete`: the user did the last thing that was missing. */
export class LmCompleteEvent extends Event {
  /** The tag of the widget. */
  readonly widget: string;

  constructor(widget: string) {
    super('lm-complete', OPEN);
    this.widget = widget;
  }
}

/** `lm-step`: the user went to another step, back included. */
export class LmStepEvent extends Event {
  /** The tag of the widget. */
  readonly widget: string;
  /** The step, from 1. */
  readonly step: number;
  /** How many steps there are. */
  readonly total: number;

  constructor(widget: string, step: number, total: number) {
    super('lm-step', OPEN);
    this.widget = widget;
    this.step = step;
    this.total = total;
  }
}

/** `lm-contact`: the user followed a link to call or to write. */
export class LmContactEvent extends Event {
  /** The tag of the widget. */
  readonly widget: string;
  /** What the link does. */
  readonly kind: 'call' | 'write';

  constructor(widget: string, kind: 'call' | 'write') {
    super('lm-contact', OPEN);
    this.widget = widget;
    this.kind = kind;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lm-ready': LmReadyEvent;
    'lm-change': LmChangeEvent;
    'lm-complete': LmCompleteEvent;
    'lm-step': LmStepEvent;
    'lm-contact': LmContactEvent;
  }
}
