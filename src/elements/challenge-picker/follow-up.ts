import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FocusArea } from '../../content/focus-areas.js';
import * as words from '../../content/words/pick.js';
import { describePlan, OUTCOME_WORDS } from '../../export/plan-lines.js';
import { OUTCOMES, planOf, writePlan } from '../../state/pick.js';
import { fieldValue } from '../templates/field-value.js';
import { renderHeading } from '../templates/heading.js';
import { domId, type PickerView, type Step } from './picker-view.js';
import { validateReview, renderReview } from './review.js';

const renderOutcome = (view: PickerView, area: FocusArea): TemplateResult => {
  const { locale, audience, level, state } = view;
  const id = domId(view, area);
  const plan = planOf(state, area.id);
  return html`
    <div part="plan" class="card">
      ${renderHeading(level + 1, area.label(locale), { id: `${id}-title` })}
      <dl>
        ${describePlan(locale, audience, area, plan)
          .filter(({ field, text }) => text && field !== 'outcome')
          .map(
            ({ label, text }) =>
              html`<div class="row">
                <dt>${label}</dt>
                <dd>${text}</dd>
              </div>`,
          )}
      </dl>
      <fieldset class="outcomes" aria-labelledby="${id}-title">
        ${OUTCOMES.map(
          (outcome) => html`
            <div class="choice">
              <input
                type="radio"
                name="${id}-outcome"
                id="${id}-${outcome}"
                .checked=${plan.outcome === outcome}
                @change=${() => view.change(area.id, (old) => writePlan(old, area.id, 'outcome', outcome))}
              />
              <label for="${id}-${outcome}">${OUTCOME_WORDS[outcome](locale)}</label>
            </div>
          `,
        )}
      </fieldset>
    </div>
  `;
};

/** When its day has come: how is the plan going, what was learned, and when is it looked at again? */
export const followUp: Step = {
  title: words.followupTitle,
  validate: validateReview,
  render: (view) => html`
    ${repeat(
      view.picks,
      ({ id }) => id,
      (area) => renderOutcome(view, area),
    )}
    <div class="field">
      <label for="learned">${words.followupLearned(view.locale, view.audience)}</label>
      <textarea
        id="learned"
        .value=${fieldValue(view.state.learned)}
        @input=${({ target }: Event) => view.change('learned', (old) => ({ ...old, learned: (target as HTMLTextAreaElement).value }))}
      ></textarea>
    </div>
    ${renderReview(view)}
  `,
};
