import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FocusArea } from '../../content/focus-areas.js';
import * as common from '../../content/words/common.js';
import * as words from '../../content/words/pick.js';
import { FIELD_WORDS } from '../../export/pick.js';
import { readDate } from '../../state/date.js';
import { PLAN_FIELDS, planOf, type PlanField } from '../../state/pick.js';
import { renderHeading } from '../shared/heading.js';
import type { PickerView, Step } from './picker-view.js';

/** One line of the overview: what, its answer, and the way back to it. */
const renderRow = (
  { locale, goTo }: PickerView,
  term: string,
  answer: string,
  { name, step, control }: { readonly name: string; readonly step: number; readonly control: string },
): TemplateResult => html`
  <div class="row">
    <dt>${term}</dt>
    <dd class=${answer ? nothing : 'strong'}>${answer || words.statusMissing(locale, term)}</dd>
    <dd>
      <button part="button" class="small" aria-label=${name} @click=${() => goTo(step, control)}>
        ${common.actionChange(locale)}
      </button>
    </dd>
  </div>
`;

const renderPlan = (view: PickerView, area: FocusArea): TemplateResult => {
  const { locale, level, state } = view;
  const plan = planOf(state, area.id);
  const title = area.label(locale);
  const answer = (field: PlanField): string => {
    const date = field === 'when' ? readDate(plan.when ?? '') : undefined;
    return date ? locale.date(date, 'weekday') : field === 'when' ? '' : (plan[field]?.trim() ?? '');
  };
  return html`
    <div part="plan" class="card">
      ${renderHeading(level + 1, title)}
      <dl>
        ${PLAN_FIELDS.map((field) => {
          const term = FIELD_WORDS[field](locale);
          const name = common.actionChangeWhat(locale, `${term}: ${title}`);
          return renderRow(view, term, answer(field), { name, step: 3, control: `${area.id}-${field}` });
        })}
      </dl>
    </div>
  `;
};

/** Step 4: the plan, to be checked and taken along. */
export const stepOverview: Step = {
  title: words.s4Title,
  findFaults: () => new Map(),
  render(view) {
    const { locale, audience, challenge, picks } = view;
    if (!challenge || picks.length === 0) return html`<p>${words.s4Empty(locale, audience)}</p>`;
    const change = (what: string) => common.actionChangeWhat(locale, what.toLocaleLowerCase(locale.tag));
    const [term, focus] = [words.s4Challenge(locale), words.s4Focus(locale)];
    const titles = locale.list(picks.map(({ label }) => label(locale)));
    return html`
      <dl>
        ${renderRow(view, term, challenge.title(locale), { name: change(term), step: 1, control: challenge.id })}
        ${renderRow(view, focus, titles, { name: change(focus), step: 2, control: picks[0]?.id ?? '' })}
      </dl>
      ${picks.map((area) => renderPlan(view, area))}
    `;
  },
};
