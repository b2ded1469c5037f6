import { html, nothing, type TemplateResult } from 'lit';
import * as words from '../../content/words/export-menu.js';
import type { Locale } from '../../localize/locale.js';

export interface Message {
  readonly text: string;
  /** What the browser would not copy, to be copied by hand. */
  readonly box?: string;
}

/** What was done last; `more` is what can be done about it. */
export const renderMessage = (
  locale: Locale,
  { text, box }: Message,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult => html`
  <div part="message" class="message">
    <p>${text}</p>
    ${more}
    ${
      box === undefined
        ? nothing
        : html`<textarea
            id="box"
            readonly
            aria-label=${words.copyBox(locale)}
            .value=${box}
            @focus=${({ target }: Event) => (target as HTMLTextAreaElement).select()}
          ></textarea>`
    }
  </div>
`;
