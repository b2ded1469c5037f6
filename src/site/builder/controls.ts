/** The native controls that the views are made of. */
import { html, nothing, type TemplateResult } from 'lit/html.js';

type Choices = Readonly<Record<string, string>>;

export interface FieldOptions {
  readonly hint?: string | undefined;
  readonly rows?: number;
  readonly type?: string;
  readonly lang?: string;
}

const value = ({ target }: Event): string => (target as HTMLInputElement).value;

/** A text field with its label, and what helps to fill it in. */
export const renderField = (
  id: string,
  label: string,
  text: string,
  onInput: (text: string) => void,
  { hint, rows, type = 'text', lang }: FieldOptions = {},
): TemplateResult => {
  const described = hint ? `${id}-hint` : nothing;
  const input = (event: Event) => onInput(value(event));
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
      ${
        rows
          ? html`<textarea
              id=${id}
              rows=${rows}
              lang=${lang ?? nothing}
              aria-describedby=${described}
              .value=${text}
              @input=${input}
            ></textarea>`
          : html`<input
              id=${id}
              type=${type}
              lang=${lang ?? nothing}
              autocomplete="off"
              aria-describedby=${described}
              .value=${text}
              @input=${input}
            />`
      }
    </div>
  `;
};

/** A few choices, all of them in sight. */
export const renderRadios = (
  name: string,
  legend: string,
  choices: Choices,
  chosen: string,
  onChange: (value: string) => void,
): TemplateResult => html`
  <fieldset class="radios">
    <legend>${legend}</legend>
    ${Object.entries(choices).map(
      ([key, label]) => html`
        <label
          ><input type="radio" name=${name} value=${key} .checked=${key === chosen} @change=${() => onChange(key)} />
          <span>${label}</span></label
        >
      `,
    )}
  </fieldset>
`;

export const renderSelect = (
  id: string,
  label: string,
  choices: Choices | readonly (readonly [string, string])[],
  chosen: string,
  onChange: (value: string) => void,
): TemplateResult => html`
  <div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => onChange(value(event))}>
      ${(Array.isArray(choices) ? (choices as readonly (readonly [string, string])[]) : Object.entries(choices)).map(
        ([key, text]) => html`<option value=${key} .selected=${key === chosen}>${text}</option>`,
      )}
    </select>
  </div>
`;

export const renderSwitch = (label: string, isOn: boolean, onChange: (isOn: boolean) => void): TemplateResult => html`
  <label class="switch"
    ><input
      type="checkbox"
      .checked=${isOn}
      @change=${({ target }: Event) => onChange((target as HTMLInputElement).checked)}
    />
    <span>${label}</span></label
  >
`;
