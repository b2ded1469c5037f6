import { html, nothing, type TemplateResult } from 'lit/html.js';
import { focusAreas, type FocusArea } from '../../content/focus-areas.js';
import { parts } from '../../content/parts.js';
import * as common from '../../content/words/common.js';
import * as words from '../../content/words/pick.js';
import { renderFault } from '../shared/fault.js';
import type { PickerView, Step } from './picker-view.js';

interface Group {
  readonly id: string;
  readonly title: string;
  readonly areas: readonly FocusArea[];
}

/** The focus areas that the filter leaves: those good to begin with first, then the others by part. */
export const groupFocusAreas = ({ locale, challenge, part }: PickerView): readonly Group[] => {
  const shown = focusAreas.filter((area) => !part || area.part === part);
  const recommends = challenge?.recommends ?? [];
  const good = shown.filter(({ id }) => recommends.includes(id));
  return [
    { id: 'good', title: words.s2Good(locale), areas: good },
    ...parts.map(({ id, label }) => ({
      id,
      title: label(locale),
      areas: shown.filter((area) => area.part === id && !good.includes(area)),
    })),
  ].filter(({ areas }) => areas.length > 0);
};

const renderArea = ({ locale, picks, faults, pick }: PickerView, area: FocusArea): TemplateResult => {
  const { id, label } = area;
  const fault = faults.get(id);
  return html`
    <li part="item">
      ${renderFault(locale, id, fault)}
      <div class="choice">
        <input
          part="checkbox"
          type="checkbox"
          id=${id}
          aria-describedby=${fault ? `${id}-fault` : nothing}
          .checked=${picks.includes(area)}
          @change=${(event: Event) => pick(id, event.target as HTMLInputElement)}
        />
        <label part="label" for=${id}>${label(locale)}</label>
      </div>
    </li>
  `;
};

const renderFilter = ({ locale, part, filter }: PickerView): TemplateResult => html`
  <div class="field">
    <label for="filter">${words.s2Filter(locale)}</label>
    <select id="filter" @change=${(event: Event) => filter((event.target as HTMLSelectElement).value)}>
      <option value="" .selected=${!part}>${words.s2All(locale)}</option>
      ${parts.map(({ id, label }) => html`<option value=${id} .selected=${id === part}>${label(locale)}</option>`)}
    </select>
  </div>
`;

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

const renderChosen = ({ locale, picks, maxPicks, remove }: PickerView): TemplateResult => html`
  <div class="chosen">
    <p part="progress" class="progress" id="count" tabindex="-1">${words.count(locale, picks.length, maxPicks)}</p>
    ${
      picks.length
        ? html`<ul>
            ${picks.map(
              ({ id, label }) => html`
                <li>
                  <span>${label(locale)}</span>
                  <button
                    part="button"
                    id="remove-${id}"
                    aria-label=${common.actionRemoveWhat(locale, label(locale))}
                    @click=${() => remove(id)}
                  >
                    ${common.actionRemove(locale)}
                  </button>
                </li>
              `,
            )}
          </ul>`
        : nothing
    }
  </div>
`;

/** Step 2: what do we work with? */
export const stepFocus: Step = {
  title: words.s2Title,
  findFaults: (view) => {
    const first = groupFocusAreas(view)[0]?.areas[0]?.id;
    return new Map(view.picks.length || !first ? [] : [[first, words.min(view.locale)]]);
  },
  render: (view) => html`
    <p class="hint">${words.s2Hint(view.locale, view.maxPicks)}</p>
    <div class="focus">
      ${renderTest(view)}
      <div class="list">
        ${renderFilter(view)}
        ${groupFocusAreas(view).map(
          ({ title, areas }) => html`
            <fieldset>
              <legend>${title}</legend>
              <ul class="areas">
                ${areas.map((area) => renderArea(view, area))}
              </ul>
            </fieldset>
          `,
        )}
      </div>
      ${renderChosen(view)}
    </div>
  `,
};
