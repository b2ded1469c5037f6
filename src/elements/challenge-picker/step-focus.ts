import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FocusArea } from '../../content/focus-areas.js';
import * as common from '../../content/words/common.js';
import * as words from '../../content/words/pick.js';
import { renderButton } from '../templates/button.js';
import { renderFieldError } from '../templates/field-error.js';
import { countInWords, groupFocusAreas, onAdd, onFilter, onPick, onRemove, partOf, refuseInWords } from './choosing.js';
import { domId, type PickerView, type Step } from './picker-view.js';

const renderArea = (view: PickerView, area: FocusArea): TemplateResult => {
  const { locale, state, errors } = view;
  const id = domId(view, area);
  const error = errors.get(id);
  return html`
    <li part="item">
      ${renderFieldError(locale, id, error)}
      <div class="choice">
        <input
          part="checkbox"
          type="checkbox"
          id=${id}
          aria-describedby="${error ? `${id}-error` : ''} ${area.text ? `${id}-text` : ''}"
          .checked=${state.picks.includes(area.id)}
          @change=${({ target }: Event) => onPick(view, area, target as HTMLInputElement)}
        />
        <label part="label" for=${id}>${area.label(locale)}</label>
        ${area.text ? html`<p class="text" id="${id}-text">${area.text(locale)}</p>` : nothing}
      </div>
    </li>
  `;
};

const renderFilter = (view: PickerView): TemplateResult | typeof nothing => {
  const { locale, parts, areas } = view;
  const part = partOf(view);
  const used = parts.filter(({ id }) => areas.some((area) => area.part === id));
  const choice = (id: string, dom: string, label: string) => html`
    <div class="choice">
      <input type="radio" name="part" id=${dom} .checked=${part === id} @change=${() => onFilter(view, id)} />
      <label for=${dom}>${label}</label>
    </div>
  `;
  return used.length > 1
    ? html`
        <fieldset class="filter">
          <legend>${words.s2Filter(locale)}</legend>
          <div class="areas">
            ${choice('', 'all', words.s2All(locale))}
            ${used.map(({ id, label }, i) => choice(id, `p${i}`, label(locale)))}
          </div>
        </fieldset>
      `
    : nothing;
};

const renderTest = ({ locale, audience }: PickerView): TemplateResult => html`
  <div class="test" role="group" aria-labelledby="test">
    <p id="test" class="strong">${words.s2TestTitle(locale)}</p>
    <ul>
      <li>${words.s2Test1(locale, audience)}</li>
      <li>${words.s2Test2(locale)}</li>
      <li>${words.s2Test3(locale)}</li>
    </ul>
  </div>
`;

const renderAdd = (view: PickerView): TemplateResult => {
  const { locale, audience, errors } = view;
  const error = errors.get('own');
  const add = (inside: EventTarget | null) => {
    const input = (inside as Element).closest('details')?.querySelector('input');
    if (input) onAdd(view, input);
  };
  return html`
    <details class="own">
      <summary>${words.s2Own(locale, audience)}</summary>
      <div class="field">
        <label for="own">${words.s2OwnLabel(locale)}</label>
        <p class="hint" id="own-hint">${words.s2OwnHint(locale)}</p>
        ${renderFieldError(locale, 'own', error)}
        <input
          type="text"
          id="own"
          maxlength="80"
          autocomplete="off"
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby="own-hint ${error ? 'own-error' : ''}"
          @keydown=${({ key, target }: KeyboardEvent) => {
            if (key === 'Enter') add(target);
          }}
        />
        <div class="buttons">
          ${renderButton({ text: words.s2OwnAdd(locale), onClick: ({ target }) => add(target) })}
        </div>
      </div>
    </details>
  `;
};

const renderChosen = (view: PickerView): TemplateResult => {
  const { locale, picks, maxPicks } = view;
  return html`
    <div class="chosen">
      <p part="progress" class="progress" id="count" tabindex="-1">${countInWords(view)}</p>
      ${picks.length > maxPicks ? html`<p class="hint">${refuseInWords(view)}</p>` : nothing}
      <ul ?hidden=${!picks.length}>
        ${repeat(
          picks,
          ({ id }) => id,
          (area) => {
            const title = area.label(locale);
            return html`
              <li>
                <span>${title}</span>
                ${renderButton({
                  id: `remove-${domId(view, area)}`,
                  text: common.actionRemove(locale),
                  name: common.actionRemoveWhat(locale, title),
                  variant: 'small',
                  onClick: () => onRemove(view, area),
                })}
              </li>
            `;
          },
        )}
      </ul>
    </div>
  `;
};

/** Step 2: what do we work with? */
export const stepFocus: Step = {
  title: words.s2Title,
  validate: (view) => {
    const first = groupFocusAreas(view)[0]?.areas[0];
    return new Map(view.picks.length ? [] : [[first ? domId(view, first) : 'all', words.min(view.locale)]]);
  },
  render: (view) => html`
    <p class="hint">${words.s2Hint(view.locale, view.maxPicks)}</p>
    <div class="focus">
      ${renderTest(view)}
      <div class="list">
        ${renderFieldError(view.locale, 'all', view.errors.get('all'))} ${renderFilter(view)}
        ${groupFocusAreas(view).map(
          ({ title, areas }) => html`
            <fieldset aria-labelledby=${title ? nothing : 'step2'}>
              ${title ? html`<legend>${title}</legend>` : nothing}
              <ul class="areas">
                ${repeat(
                  areas,
                  ({ id }) => id,
                  (area) => renderArea(view, area),
                )}
              </ul>
            </fieldset>
          `,
        )}
        ${renderAdd(view)}
      </div>
      ${renderChosen(view)}
    </div>
  `,
};
