import { html, nothing } from 'lit';
import type { Challenge } from '../../content/challenges.js';
import * as words from '../../content/words/pick.js';
import { renderFieldError } from '../templates/field-error.js';
import type { PickerView, Step } from './picker-view.js';

const renderChoice = (view: PickerView, { id, title, text }: Challenge, i: number) => {
  const dom = `c${i}`;
  return html`
    <div part="item" class="choice card">
      <input
        part="checkbox"
        type="radio"
        name="challenge"
        id=${dom}
        aria-describedby=${text ? `${dom}-text` : nothing}
        .checked=${view.challenge?.id === id}
        @change=${() => {
          view.show({ part: undefined });
          view.change(id, (state) => ({ ...state, challenge: id }));
        }}
      />
      <label part="label" for=${dom}>${title(view.locale)}</label>
      ${text ? html`<p class="text" id="${dom}-text">${text(view.locale)}</p>` : nothing}
    </div>
  `;
};

/** Step 1: which challenge? */
export const stepChallenge: Step = {
  title: words.s1Title,
  validate: ({ challenge, locale }) => new Map(challenge ? [] : [['c0', words.s1Error(locale)]]),
  render(view) {
    const { locale, challenge, challenges, errors } = view;
    const error = errors.get('c0');
    return html`
      <fieldset aria-labelledby="step1" aria-describedby=${error ? 'c0-error' : nothing}>
        ${renderFieldError(locale, 'c0', error)} ${challenges.map((choice, i) => renderChoice(view, choice, i))}
      </fieldset>
      ${challenge?.then ? html`<p class="then">${challenge.then(locale)}</p>` : nothing}
    `;
  },
};
