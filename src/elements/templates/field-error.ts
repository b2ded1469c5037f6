import { html, nothing, type TemplateResult } from 'lit';
import * as words from '../../content/words/common.js';
import type { Locale } from '../../localize/locale.js';

/** The validation error of the control `id`, above it. Tie it to the control with `aria-describedby="<id>-error"`. */
export const renderFieldError = (
  locale: Locale,
  id: string,
  message: string | undefined,
): TemplateResult | typeof nothing =>
  message
    ? html`<p part="error" class="error" id="${id}-error">
        <span class="hidden">${`${words.error(locale)} `}</span>${message}
      </p>`
    : nothing;
