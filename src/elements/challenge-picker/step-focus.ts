import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FocusArea } from '../../content/focus-areas.js';
import * as common from '../../content/words/common.js';
import * as words from '../../content/words/pick.js';
import { renderFault } from '../shared/fault.js';
import { countInWords, groupFocusAreas, onAddOwn, onFilter, onPick, onRemove, partOf } from './choosing.js';
import { domId, type PickerView, type Step } from './picker-view.js';

const renderArea = (view: PickerView, area: FocusArea): TemplateResult => {
  const { locale, state, faults } = view;
  const id = domId(view, area);
  const fault = faults.get(id);
  return html`
    <li part="item">
      ${renderFault(locale, id, fault)}
      <div class="choice">
        <input
          part="checkbox"
          type="checkbox"
          id=${id}
          aria-describedby="${fault ? `${id}-fault` : ''} ${area.text ? `${id}-text` : ''}"
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

const renderOwn = (view: PickerView): TemplateResult => {
  const { locale, audience, faults } = view;
  const fault = faults.get('own');
  const add = (inside: EventTarget | null) => {
    const input = (inside as Element).closest('details')?.querySelector('input');
    if (input) onAddOwn(view, input);
  };
  return html`
    <details class="own">
      <summary>${words.s2Own(locale, audience)}</summary>
      <div class="field">
        <label for="own">${words.s2OwnLabel(locale)}</label>
        <p class="hint" id="own-hint">${words.s2OwnHint(locale)}</p>
        ${renderFault(locale, 'own', fault)}
        <input
          type="text"
          id="own"
          maxlength="80"
          autocomplete="off"
          aria-invalid=${fault ? 'true' : nothing}
          aria-describedby="own-hint ${fault ? 'own-fault' : ''}"
          @keydown=${({ key, target }: KeyboardEvent) => {
            if (key === 'Enter') add(target);
          }}
        />
        <div class="buttons">
          <button part="button" @click=${({ target }: Event) => add(target)}>${words.s2OwnAdd(locale)}</button>
        </div>
      </div>
    </details>
  `;
};

const renderChosen = (view: PickerView): TemplateResult => {
  const { locale, picks } = view;
  return html`
    <div class="chosen">
      <p part="progress" class="progress" id="count" tabindex="-1">${countInWords(view)}</p>
      <ul ?hidden=${!picks.length}>
        ${picks.map((area) => {
          const title = area.label(locale);
          return html`
            <li>
              <span>${title}</span>
              <button
                part="button"
                class="small"
                id="remove-${domId(view, area)}"
                aria-label=${common.actionRemoveWhat(locale, title)}
                @click=${() => onRemove(view, area)}
              >
                ${common.actionRemove(locale)}
              </button>
            </li>
          `;
        })}
      </ul>
    </div>
  `;
};

/** Step 2: what do we work with? */
export const stepFocus: Step = {
  title: words.s2Title,
  findFaults: (view) => {
    const first = groupFocusAreas(view)[0]?.areas[0];
    return new Map(view.picks.length ? [] : [[first ? domId(view, first) : 'all', words.min(view.locale)]]);
  },
  render: (view) => html`
    <p class="hint">${words.s2Hint(view.locale, view.maxPicks)}</p>
    <div class="focus">
      ${renderTest(view)}
      <div class="list">
        ${renderFault(view.locale, 'all', view.faults.get('all'))} ${renderFilter(view)}
        ${groupFocusAreas(view).map(
          ({ title, areas }) => html`
            <fieldset aria-labelledby=${title ? nothing : 'step2'}>
              ${title ? html`<legend>${title}</legend>` : nothing}
              <ul class="areas">
                ${areas.map((area) => renderArea(view, area))}
              </ul>
            </fieldset>
          `,
        )}
        ${renderOwn(view)}
      </div>
      ${renderChosen(view)}
    </div>
  `,
};
