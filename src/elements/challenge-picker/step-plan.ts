import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FocusArea } from '../../content/focus-areas.js';
import * as common from '../../content/words/common.js';
import { list } from '../../content/list.js';
import * as words from '../../content/words/pick.js';
import { FIELD_WORDS } from '../../export/plan-lines.js';
import type { Locale } from '../../localize/locale.js';
import { missingFields, planOf, writePlan, type Plan } from '../../state/pick.js';
import { renderButton } from '../templates/button.js';
import { renderDateField, validateDate } from '../templates/date-field.js';
import { fieldValue } from '../templates/field-value.js';
import { renderHeading } from '../templates/heading.js';
import { domId, type PickerView, type Step } from './picker-view.js';
import { validateReview, renderReview } from './review.js';

/** "Klar", or what is missing. */
const renderStatus = (locale: Locale, plan: Plan): TemplateResult => {
  const missing = missingFields(plan).map((field) => FIELD_WORDS[field](locale));
  return missing.length
    ? html`<p part="tag" class="status strong">${words.statusMissing(locale, list(locale, missing))}</p>`
    : html`<p part="tag" class="status ready">${words.statusReady(locale)}</p>`;
};

const onSuggest = (view: PickerView, { id }: FocusArea, suggestion: string): void => {
  view.change(id, (state) => {
    const { what = '' } = planOf(state, id);
    if (what.includes(suggestion)) return state;
    return writePlan(state, id, 'what', what.trim() ? `${what.trimEnd()}\n${suggestion}` : suggestion);
  });
  view.announce(words.saySuggest(view.locale));
};

const renderSuggestion = (view: PickerView, area: FocusArea, id: string) => {
  const { locale } = view;
  const suggestion = area.step?.(locale);
  return suggestion
    ? html`
        <p class="suggestion" id="${id}-step">${words.planSuggest(locale, suggestion)}</p>
        ${renderButton({
          text: words.planSuggestUse(locale),
          name: words.planSuggestName(locale, area.label(locale)),
          variant: 'small',
          onClick: () => onSuggest(view, area, suggestion),
        })}
      `
    : nothing;
};

const renderCard = (view: PickerView, area: FocusArea): TemplateResult => {
  const { locale, audience, level, state, errors, today } = view;
  const id = domId(view, area);
  const title = area.label(locale);
  const plan = planOf(state, area.id);
  const write = (field: keyof Plan, value: string | undefined) =>
    view.change(area.id, (old) => writePlan(old, area.id, field, value));
  const onInput =
    (field: keyof Plan) =>
    ({ target }: Event) =>
      write(field, (target as HTMLInputElement).value || undefined);
  const label = (field: string, text: string) =>
    html`<label for="${id}-${field}">${text}<span class="hidden">: ${title}</span></label>`;
  return html`
    <div part="plan" class="card" role="group" aria-labelledby="${id}-title">
      ${renderHeading(level + 1, title, { id: `${id}-title` })} ${renderStatus(locale, plan)}
      <div class="field">
        ${label('what', words.planWhat(locale, audience))}
        <textarea
          id="${id}-what"
          aria-describedby=${area.step ? `${id}-step` : nothing}
          .value=${fieldValue(plan.what ?? '')}
          @input=${onInput('what')}
        ></textarea>
        ${renderSuggestion(view, area, id)}
      </div>
      <div class="field">
        ${label('who', words.planWho(locale))}
        <p class="hint" id="${id}-who-hint">${words.planWhoHint(locale)}</p>
        <input
          id="${id}-who"
          type="text"
          autocomplete="off"
          aria-describedby="${id}-who-hint"
          .value=${fieldValue(plan.who ?? '')}
          @input=${onInput('who')}
        />
      </div>
      ${renderDateField({
        locale,
        today,
        id: `${id}-when`,
        legend: words.planWhen(locale),
        about: title,
        value: plan.when ?? '',
        error: errors.get(`${id}-when`),
        onInput: (value) => {
          view.show({ fresh: [...view.viewState.fresh, `${id}-when`] });
          write('when', value || undefined);
        },
        announce: view.announce,
        onLeave: () => view.leaveDate(`${id}-when`),
      })}
      <details>
        <summary>${words.planSign(locale)}<span class="hidden">: ${title}</span></summary>
        <textarea
          id="${id}-sign"
          aria-label="${title}: ${words.planSign(locale)}"
          .value=${fieldValue(plan.sign ?? area.sign?.(locale) ?? '')}
          @input=${({ target }: Event) => write('sign', (target as HTMLTextAreaElement).value)}
        ></textarea>
      </details>
    </div>
  `;
};

/** Step 3: who does what, and when? Nothing is mandatory: half a plan is better than none. */
export const stepPlan: Step = {
  title: words.s3Title,
  validate: (view) =>
    new Map([
      ...view.picks.flatMap((area): [string, string][] => {
        const id = `${domId(view, area)}-when`;
        const error = validateDate(
          view.locale,
          planOf(view.state, area.id).when ?? '',
          view.today,
          view.viewState.fresh.includes(id),
        );
        // A name for the message: there may be several cards.
        return error ? [[id, `${area.label(view.locale)}: ${error}`]] : [];
      }),
      ...validateReview(view),
    ]),
  render: (view) => html`
    <p class="hint">${common.privacy(view.locale)}</p>
    ${repeat(
      view.picks,
      ({ id }) => id,
      (area) => renderCard(view, area),
    )}
    ${view.picks.length ? renderReview(view) : nothing}
  `,
};
