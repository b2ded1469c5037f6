import { html, nothing } from 'lit/html.js';
import { challenges, type Challenge } from '../../content/challenges.js';
import * as words from '../../content/words/pick.js';
import { renderFault } from '../shared/fault.js';
import type { PickerView, Step } from './picker-view.js';

const renderChoice = ({ locale, challenge, chooseChallenge }: PickerView, { id, title, text }: Challenge) => html`
  <div part="item" class="choice card">
    <input
      part="checkbox"
      type="radio"
      name="challenge"
      id=${id}
      aria-describedby=${text ? `${id}-text` : nothing}
      .checked=${challenge?.id === id}
      @change=${() => chooseChallenge(id)}
    />
    <label part="label" for=${id}>${title(locale)}</label>
    ${text ? html`<p class="text" id="${id}-text">${text(locale)}</p>` : nothing}
  </div>
`;

/** Step 1: which challenge? */
export const stepChallenge: Step = {
  title: words.s1Title,
  findFaults: ({ challenge, locale }) => new Map(challenge ? [] : [[challenges[0]?.id ?? '', words.s1Error(locale)]]),
  render(view) {
    const { locale, challenge, faults } = view;
    const [fault] = faults;
    return html`
      <fieldset aria-labelledby="step" aria-describedby=${fault ? `${fault[0]}-fault` : nothing}>
        ${fault ? renderFault(locale, ...fault) : nothing} ${challenges.map((choice) => renderChoice(view, choice))}
      </fieldset>
      ${challenge?.then ? html`<p class="then">${challenge.then(locale)}</p>` : nothing}
    `;
  },
};
