import { html, nothing, type TemplateResult } from 'lit';
import * as words from '../../content/words/common.js';
import type { Locale } from '../../localize/locale.js';
import { findFault, joinFields, parseDate, splitFields } from '../../state/date.js';
import { renderFieldError } from './field-error.js';

export interface DateFieldOptions {
  readonly locale: Locale;
  /** The id of the day, where an error moves focus. */
  readonly id: string;
  /** Default: none in sight, where what is above says it. */
  readonly legend?: string;
  /** What the date is about, for those who hear the fields one by one. */
  readonly about: string;
  /** ISO 8601. */
  readonly today: string;
  /** ISO 8601, or what was typed while it is none. */
  readonly value: string;
  readonly error: string | undefined;
  readonly onInput: (value: string) => void;
  /** The user has left the three fields. */
  readonly onLeave: () => void;
}

/** A day of next year, as it is typed. */
const example = (today: string): string => `14 1 ${Number(today.slice(0, 4)) + 1}`;

/** What is wrong with a typed date, in words; nothing typed at all is fine. A date that has passed is wrong if `fresh`. */
export const validateDate = (locale: Locale, text: string, today: string, fresh: boolean): string | undefined => {
  const error = findFault(text);
  if (error === 'missing') return words.dateMissing(locale);
  if (error === 'invalid') return words.dateInvalid(locale, example(today));
  return fresh && text && (parseDate(text) ?? today) < today ? words.datePast(locale) : undefined;
};

const FIELDS = ['day', 'month', 'year'] as const;
const LABELS = { day: words.dateDay, month: words.dateMonth, year: words.dateYear };

/** All three as they stand in the page: filling in by the browser changes them faster than they are rendered. */
const typed = ({ target }: Event): string => {
  const inputs = (target as HTMLInputElement).closest('fieldset')?.querySelectorAll('input') ?? [];
  const [day = '', month = '', year = ''] = [...inputs].map(({ value }) => value);
  return joinFields({ day, month, year });
};

/**
 * A date in three fields, as the Danish state's design system has it: a date picker speaks the browser's language, not
 * the page's. Letters are kept as typed; leaving a field tidies a date up.
 */
export const renderDateField = (options: DateFieldOptions): TemplateResult => {
  const { locale, id, legend, about, today, value, error, onInput, onLeave } = options;
  const fields = splitFields(value);
  return html`
    <fieldset
      class="field"
      aria-label=${legend ? nothing : about}
      aria-describedby="${id}-hint ${error ? `${id}-error` : ''}"
      @focusout=${({ currentTarget, relatedTarget }: FocusEvent) => {
        if (!(currentTarget as Element).contains(relatedTarget as Node | null)) onLeave();
      }}
    >
      ${legend ? html`<legend>${legend}</legend>` : nothing}
      <p class="hint" id="${id}-hint">${words.dateHint(locale, example(today))}</p>
      ${renderFieldError(locale, id, error)}
      <div class="date">
        ${FIELDS.map(
          (field) => html`
            <div>
              <label for=${field === 'day' ? id : `${id}-${field}`}
                >${LABELS[field](locale)}<span class="hidden">: ${about}</span></label
              >
              <input
                class=${field}
                id=${field === 'day' ? id : `${id}-${field}`}
                type="text"
                inputmode="numeric"
                autocomplete="off"
                maxlength=${field === 'year' ? 4 : 2}
                aria-invalid=${error ? 'true' : nothing}
                aria-describedby=${error ? `${id}-error` : nothing}
                .value=${fields[field]}
                @input=${(event: Event) => onInput(typed(event))}
                @change=${(event: Event) => onInput(parseDate(typed(event)) ?? typed(event))}
              />
            </div>
          `,
        )}
      </div>
    </fieldset>
  `;
};
