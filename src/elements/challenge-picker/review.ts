import { html, nothing, type TemplateResult } from 'lit/html.js';
import * as common from '../../content/words/common.js';
import * as words from '../../content/words/pick.js';
import { offWeekend, readDate } from '../../state/date.js';
import { reviewPresets } from '../../state/pick.js';
import { findDateFault, renderDateField } from '../shared/date-field.js';
import type { Faults, PickerView } from './picker-view.js';

const NONE = 'none';

/** The review as it is typed: nothing while none is agreed, or when its day has come and a new one is asked for. */
const typed = ({ state, today, ui }: PickerView): string => {
  const reached = !ui.typesReview && (readDate(state.review) ?? today) <= today;
  return state.review === NONE || reached ? '' : state.review;
};

export const findReviewFaults = (view: PickerView): Faults => {
  const fault = findDateFault(view.locale, typed(view), view.today, view.ui.fresh.includes('review'));
  return new Map(fault ? [['review', fault]] : []);
};

/** When do you follow up? Dates that are offered first, one's own, or none. A weekend is a hint, never an error. */
export const renderReview = (view: PickerView): TemplateResult => {
  const { locale, audience, state, today, ui, faults } = view;
  const review = (date: string, typesReview: boolean) => {
    view.show({ typesReview, ...(typesReview && { fresh: [...ui.fresh, 'review'] }) });
    view.change('review', (old) => ({ ...old, review: date }));
  };
  const presets = reviewPresets(today);
  const own = ui.typesReview || (typed(view) !== '' && !presets.some(({ date }) => date === state.review));
  const date = readDate(typed(view));
  const monday = date ? offWeekend(date) : undefined;
  const choice = (dom: string, label: string, checked: boolean, onChange: () => void) => html`
    <div class="choice">
      <input type="radio" name="review" id=${dom} .checked=${checked} @change=${onChange} />
      <label for=${dom}>${label}</label>
    </div>
  `;
  return html`
    <fieldset class="review">
      <legend>${words.reviewTitle(locale, audience)}</legend>
      ${presets.map(({ unit, n, date }, i) => {
        const label = unit === 'weeks' ? words.reviewWeeks : words.reviewMonths;
        const day = locale.date(date, date.slice(0, 4) === today.slice(0, 4) ? 'day' : undefined);
        const checked = !own && state.review === date;
        return choice(`r${i}`, label(locale, n, day), checked, () => review(date, false));
      })}
      ${choice('other', words.reviewOther(locale), own, () => review('', true))}
      ${
        own
          ? renderDateField({
              locale,
              today,
              id: 'review',
              about: words.reviewTitle(locale, audience),
              value: typed(view),
              fault: faults.get('review'),
              onInput: (value) => review(value, true),
              onLeave: () => view.leaveDate('review'),
            })
          : nothing
      }
      ${
        own && monday && monday !== date
          ? html`
              <div part="message" class="message">
                <p>${common.weekend(locale)}</p>
                <button part="button" @click=${() => review(monday, true)}>
                  ${common.weekendUse(locale, locale.date(monday, 'weekday'))}
                </button>
              </div>
            `
          : nothing
      }
      ${choice(NONE, words.reviewNone(locale), state.review === NONE, () => review(NONE, false))}
    </fieldset>
  `;
};
