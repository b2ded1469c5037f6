import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FocusArea } from '../../content/focus-areas.js';
import * as common from '../../content/words/common.js';
import * as words from '../../content/words/pick.js';
import { FIELD_WORDS } from '../../export/pick.js';
import type { Locale } from '../../localize/locale.js';
import { findDateFault } from '../../state/date.js';
import { missingFields, planOf, type Plan, type PlanField } from '../../state/pick.js';
import { renderDateField } from '../shared/date-field.js';
import { renderHeading } from '../shared/heading.js';
import type { PickerView, Step } from './picker-view.js';

/** "Klar", or what is missing. */
const renderStatus = (locale: Locale, plan: Plan): TemplateResult => {
  const missing = missingFields(plan).map((field) => FIELD_WORDS[field](locale));
  return missing.length
    ? html`<p part="tag" class="status strong">${words.statusMissing(locale, locale.list(missing))}</p>`
    : html`<p part="tag" class="status ready">${words.statusReady(locale)}</p>`;
};

const renderSuggestion = ({ locale, suggest }: PickerView, area: FocusArea): TemplateResult | typeof nothing =>
  area.step
    ? html`
        <p class="hint" id="${area.id}-step">${words.planSuggest(locale, area.step(locale))}</p>
        <button
          part="button"
          class="small"
          aria-label=${words.planSuggestName(locale, area.label(locale))}
          @click=${() => suggest(area)}
        >
          ${words.planSuggestUse(locale)}
        </button>
      `
    : nothing;

const renderCard = (view: PickerView, area: FocusArea): TemplateResult => {
  const { locale, audience, level, state, faults, exampleDate } = view;
  const { id } = area;
  const title = area.label(locale);
  const plan = planOf(state, id);
  const onInput = (field: PlanField) => (event: Event) =>
    view.plan(id, field, (event.target as HTMLInputElement).value);
  return html`
    <div part="plan" class="card" role="group" aria-labelledby="${id}-title">
      ${renderHeading(level + 1, title, { id: `${id}-title` })} ${renderStatus(locale, plan)}
      <div class="field">
        <label for="${id}-what">${words.planWhat(locale, audience)}<span class="hidden">: ${title}</span></label>
        <textarea
          id="${id}-what"
          aria-describedby=${area.step ? `${id}-step` : nothing}
          .value=${plan.what ?? ''}
          @input=${onInput('what')}
        ></textarea>
        ${renderSuggestion(view, area)}
      </div>
      <div class="field">
        <label for="${id}-who">${words.planWho(locale)}<span class="hidden">: ${title}</span></label>
        <p class="hint" id="${id}-who-hint">${words.planWhoHint(locale)}</p>
        <input
          id="${id}-who"
          type="text"
          autocomplete="off"
          aria-describedby="${id}-who-hint"
          .value=${plan.who ?? ''}
          @input=${onInput('who')}
        />
      </div>
      ${renderDateField({
        locale,
        id: `${id}-when`,
        legend: words.planWhen(locale),
        about: title,
        example: exampleDate,
        value: plan.when ?? '',
        fault: faults.get(`${id}-when`),
        onInput: (value) => view.plan(id, 'when', value),
      })}
    </div>
  `;
};

/** Step 3: who does what, and when? Nothing is mandatory: half a plan is better than none. */
export const stepPlan: Step = {
  title: words.s3Title,
  findFaults: ({ locale, state, picks, exampleDate }) =>
    new Map(
      picks.flatMap(({ id }) => {
        const fault = findDateFault(planOf(state, id).when ?? '');
        const message = fault === 'missing' ? common.dateMissing(locale) : common.dateInvalid(locale, exampleDate);
        return fault ? [[`${id}-when`, message]] : [];
      }),
    ),
  render: (view) => html`
    <p class="hint">${common.privacy(view.locale)}</p>
    ${view.picks.map((area) => renderCard(view, area))}
  `,
};
