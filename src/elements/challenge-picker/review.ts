import { html, nothing, type TemplateResult } from 'lit';
import * as common from '../../content/words/common.js';
import * as words from '../../content/words/pick.js';
import { parseDate } from '../../state/date.js';
import { isHoliday, toWorkday } from '../../state/holidays.js';
import { reviewPresets } from '../../state/pick.js';
import { renderButton } from '../templates/button.js';
import { renderDateField, validateDate } from '../templates/date-field.js';
import type { ValidationErrors } from '../templates/error-summary.js';
import type { PickerView } from './picker-view.js';

const NONE = 'none';

/** The review as it is typed: nothing while none is agreed, or when its day has come and a new one is asked for. */
const typed = ({ state, today, viewState }: PickerView): string => {
  const reached = !viewState.typesReview && (parseDate(state.review) ?? today) <= today;
  return state.review === NONE || reached ? '' : state.review;
};

export const validateReview = (view: PickerView): ValidationErrors => {
  const error = validateDate(view.locale, typed(view), view.today, view.viewState.fresh.includes('review'));
  return new Map(error ? [['review', error]] : []);
};

/** When do you follow up? Dates that are offered first, one's own, or none. A weekend or a holiday is a hint, never an error. */
export const renderReview = (view: PickerView): TemplateResult => {
  const { locale, audience, state, today, viewState, errors } = view;
  const review = (date: string, typesReview: boolean) => {
    view.show({ typesReview, ...(typesReview && { fresh: [...viewState.fresh, 'review'] }) });
    view.change('review', (old) => ({ ...old, review: date }));
  };
  const presets = reviewPresets(today);
  const isTyped = viewState.typesReview || (typed(view) !== '' && !presets.some(({ date }) => date === state.review));
  const date = parseDate(typed(view));
  const workday = date && toWorkday(date);
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
        const checked = !isTyped && state.review === date;
        return choice(`r${i}`, label(locale, n, day), checked, () => review(date, false));
      })}
      ${choice('other', words.reviewOther(locale), isTyped, () => review('', true))}
      ${
        isTyped
          ? renderDateField({
              locale,
              today,
              id: 'review',
              about: words.reviewTitle(locale, audience),
              value: typed(view),
              error: errors.get('review'),
              onInput: (value) => review(value, true),
              announce: view.announce,
              onLeave: () => view.leaveDate('review'),
            })
          : nothing
      }
      ${
        isTyped && date && workday && workday !== date
          ? html`
              <div part="message" class="message">
                <p>${isHoliday(date) ? common.holiday(locale) : common.weekend(locale)}</p>
                ${renderButton({
                  text: common.weekendUse(locale, locale.date(workday, 'weekday')),
                  onClick: ({ currentTarget }) => {
                    // A field that has focus is the user's, and not every press moves it.
                    (currentTarget as HTMLElement).focus();
                    review(workday, true);
                  },
                })}
              </div>
            `
          : nothing
      }
      ${choice(NONE, words.reviewNone(locale), state.review === NONE, () => review(NONE, false))}
    </fieldset>
  `;
};
