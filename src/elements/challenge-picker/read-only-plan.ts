import { html, nothing, type TemplateResult } from 'lit';
import { former } from '../../content/words/check-export.js';
import { describeFormer } from '../../export/pick.js';
import type { PickState } from '../../state/pick.js';
import { renderHeading } from '../templates/heading.js';
import type { PickerView } from './picker-view.js';
import { stepOverview } from './step-overview.js';

/** Plans for what the content has no more. */
export const renderFormer = (
  view: PickerView,
  state: PickState,
  formerTitle: (id: string) => string,
): TemplateResult | typeof nothing => {
  const plans = describeFormer(view, view.areas, state, formerTitle);
  if (!plans.length) return nothing;
  return html`
    ${renderHeading(view.level + 1, former(view.locale))}
    ${plans.map(
      ({ title, rows }) => html`
        <div part="plan" class="card">
          ${renderHeading(view.level + 2, title)}
          <dl>
            ${rows.map(
              ({ label, text }) =>
                html`<div class="row">
                  <dt>${label}</dt>
                  <dd>${text}</dd>
                </div>`,
            )}
          </dl>
        </div>
      `,
    )}
  `;
};

/** A plan as in the overview, to be looked at. */
export const renderAnswers = (
  view: PickerView,
  state: PickState,
  formerTitle: (id: string) => string,
): TemplateResult => html`
  ${stepOverview.render({ ...view, isReadOnly: true })} ${renderFormer(view, state, formerTitle)}
`;
