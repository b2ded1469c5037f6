import { html, nothing, type TemplateResult } from 'lit/html.js';
import * as words from '../../content/words/common.js';
import type { Locale } from '../../localize/locale.js';

/** What is wrong with the control `id`, above it. Tie it to the control with `aria-describedby="<id>-fault"`. */
export const renderFault = (
  locale: Locale,
  id: string,
  message: string | undefined,
): TemplateResult | typeof nothing =>
  message
    ? html`<p part="error" class="error" id="${id}-fault">
        <span class="hidden">${`${words.error(locale)} `}</span>${message}
      </p>`
    : nothing;
