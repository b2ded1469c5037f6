import type { ReactiveControllerHost } from 'lit';
import type { Locale } from '../../localize/locale.js';

/** What can be done with answers, in the order in which it is offered. */
export type ExportAction = 'print' | 'copy' | 'ics' | 'link' | 'file' | 'clear';

/** What the menu reads of the widget, and has it do. */
export interface ExportHost extends ReactiveControllerHost, HTMLElement {
  readonly locale: Locale;
  readonly headingLevel: number;
  /** ISO 8601. */
  readonly today: string;
  readonly shareBase: string | null | undefined;
  announce(message: string): void;
  fire(type: 'lm-export', fields: { readonly kind: ExportAction }): void;
  focusOn(id: string): Promise<void>;
}
