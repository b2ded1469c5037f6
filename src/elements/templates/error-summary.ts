import { html, type TemplateResult } from 'lit';
import * as words from '../../content/words/common.js';
import type { Locale } from '../../localize/locale.js';

/** What is wrong, by the id of the control that can mend it. */
export type ValidationErrors = ReadonlyMap<string, string>;

/**
 * Several validation errors at once, with a way to each: an anchor cannot reach a field in a shadow tree, so `focusOn`
 * moves focus there. As the Danish state's design system and GOV.UK have it.
 */
export const renderErrorSummary = (
  locale: Locale,
  errors: ValidationErrors,
  focusOn: (control: string) => void,
): TemplateResult => html`
  <div part="error" class="errors" role="group" aria-labelledby="errors" id="summary" tabindex="-1">
    <p class="strong" id="errors">${words.errorSummary(locale, errors.size)}</p>
    <ul>
      ${[...errors].map(
        ([control, message]) => html`
          <li>
            <a
              href="#${control}"
              @click=${(event: Event) => {
                event.preventDefault();
                focusOn(control);
              }}
              >${message}</a
            >
          </li>
        `,
      )}
    </ul>
  </div>
`;
