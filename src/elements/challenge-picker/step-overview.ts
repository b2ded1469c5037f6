import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FocusArea } from '../../content/focus-areas.js';
import * as common from '../../content/words/common.js';
import { heading as contactHeading } from '../../content/words/contact.js';
import { list } from '../../content/list.js';
import * as words from '../../content/words/pick.js';
import { describePlan, describeReview, FIELD_WORDS } from '../../export/plan-lines.js';
import { planOf, type PlanField } from '../../state/pick.js';
import { renderButton } from '../templates/button.js';
import { renderHeading } from '../templates/heading.js';
import { domId, type PickerView, type Step } from './picker-view.js';

/** One line of the overview: what, its answer, and the way back to it. */
const renderRow = (
  { locale, goTo, isReadOnly }: PickerView,
  term: string,
  answer: string,
  { name, step, control }: { readonly name: string; readonly step: number; readonly control: string },
): TemplateResult => html`
  <div class="row">
    <dt>${term}</dt>
    <dd class=${answer ? nothing : 'strong'}>
      ${answer || words.statusMissing(locale, term.toLocaleLowerCase(locale.tag))}
    </dd>
    ${
      isReadOnly
        ? nothing
        : html`<dd>
            ${renderButton({
              text: common.actionChange(locale),
              name: common.actionChangeWhat(locale, name),
              variant: 'small',
              onClick: () => goTo(step, control),
            })}
          </dd>`
    }
  </div>
`;

const renderPlan = (view: PickerView, area: FocusArea): TemplateResult => {
  const { locale, audience, level, state } = view;
  const title = area.label(locale);
  const term = (field: string, label: string) =>
    Object.hasOwn(FIELD_WORDS, field) ? FIELD_WORDS[field as PlanField](locale) : label;
  return html`
    <div part="plan" class="card">
      ${renderHeading(level + 1, title)}
      <dl>
        ${describePlan(locale, audience, area, planOf(state, area.id)).map(({ field, label, text }) =>
          field === 'outcome' || (field === 'sign' && !text)
            ? text
              ? html`<div class="row">
                  <dt>${label}</dt>
                  <dd>${text}</dd>
                </div>`
              : nothing
            : renderRow(view, term(field, label), text, {
                name: `${term(field, label)}: ${title}`,
                step: 3,
                control: `${domId(view, area)}-${field}`,
              }),
        )}
      </dl>
    </div>
  `;
};

/** The way to the contact card, if one is on the page. */
const renderHelp = ({ locale }: PickerView): TemplateResult | typeof nothing => {
  const card = document.querySelector('lm-contact-card');
  return card
    ? renderButton({
        text: contactHeading(locale),
        variant: 'small',
        onClick: () => {
          card.scrollIntoView();
          card.shadowRoot?.querySelector<HTMLElement>('#heading')?.focus();
        },
      })
    : nothing;
};

/** Step 4: the plan, to be checked and exported. */
export const stepOverview: Step = {
  title: words.s4Title,
  validate: () => new Map(),
  render(view) {
    const { locale, audience, challenge, challenges, picks, state, isReadOnly } = view;
    if (isReadOnly ? !challenge && !picks.length : !challenge || !picks.length)
      return html`<p>${words.s4Empty(locale, audience)}</p>`;
    const [term, focus, review] = [
      words.s4Challenge(locale),
      words.s4Focus(locale),
      words.reviewTitle(locale, audience),
    ];
    const row = (term: string, answer: string, step: number, control: string) =>
      renderRow(view, term, answer, {
        name: term.endsWith('?') ? term : term.toLocaleLowerCase(locale.tag),
        step,
        control,
      });
    return html`
      <dl>
        ${row(term, challenge?.title(locale) ?? '', 1, `c${challenge ? challenges.indexOf(challenge) : 0}`)}
        ${row(
          focus,
          list(
            locale,
            picks.map(({ label }) => label(locale)),
          ),
          2,
          picks[0] ? domId(view, picks[0]) : '',
        )}
      </dl>
      ${repeat(
        picks,
        ({ id }) => id,
        (area) => renderPlan(view, area),
      )}
      <dl>
        ${row(review, describeReview(locale, state) || words.reviewNone(locale), 3, 'r0')}
        ${
          state.learned
            ? html`<div class="row">
                <dt>${words.followupLearned(locale, audience)}</dt>
                <dd>${state.learned}</dd>
              </div>`
            : nothing
        }
      </dl>
      ${isReadOnly ? nothing : renderHelp(view)}
    `;
  },
};
