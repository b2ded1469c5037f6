import { html, type TemplateResult } from 'lit/html.js';
import * as words from '../../content/words/common.js';
import type { Locale } from '../../localize/locale.js';

/**
 * Several faults at once, with a way to each: an anchor cannot reach a field in a shadow tree, so `go` takes the focus
 * there. As the Danish state's design system and GOV.UK have it.
 */
export const renderFaultSummary = (
  locale: Locale,
  faults: ReadonlyMap<string, string>,
  go: (control: string) => void,
): TemplateResult => html`
  <div part="error" class="faults" role="group" aria-labelledby="faults" id="summary" tabindex="-1">
    <p class="strong" id="faults">${words.errorSummary(locale, faults.size)}</p>
    <ul>
      ${[...faults].map(
        ([control, message]) => html`
          <li>
            <a
              href="#${control}"
              @click=${(event: Event) => {
                event.preventDefault();
                go(control);
              }}
              >${message}</a
            >
          </li>
        `,
      )}
    </ul>
  </div>
`;
