import { html, nothing, type TemplateResult } from 'lit';
import * as words from '../../content/words/common.js';
import type { Locale } from '../../localize/locale.js';
import { findFault, isFar, joinFields, parseDate, splitFields } from '../../state/date.js';
import { parseWrittenDate } from '../../state/written-date.js';
import { renderFieldError } from './field-error.js';
import { fieldValue } from './field-value.js';

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
  readonly announce: (message: string) => void;
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

const inputsAround = ({ target }: Event): HTMLInputElement[] => [
  ...((target as Element).closest('fieldset')?.querySelectorAll('input') ?? []),
];

/** All three as they stand in the page: filling in by the browser changes them faster than they are rendered. */
const typed = (event: Event): string => {
  const [day = '', month = '', year = ''] = inputsAround(event).map(({ value }) => value);
  return joinFields({ day, month, year });
};

/** Here, for what is rendered leaves the fields alone that the user is in. */
const fill = (event: Event, date: string): void => {
  const fields = splitFields(date);
  inputsAround(event).forEach((input, i) => (input.value = fields[FIELDS[i] ?? 'day']));
};

/** A whole date in one of the fields goes into all three. */
const spread = (event: Event): string | undefined => {
  const date = parseWrittenDate((event.target as HTMLInputElement).value);
  if (date) fill(event, date);
  return date;
};

/** What comes in one piece may be a whole date; what is typed may still go on. */
const isPasted = (event: Event): boolean => /^insertFrom|Replacement/.test((event as InputEvent).inputType);

/**
 * A date in three fields, as the Danish state's design system has it: a date picker speaks the browser's language, not
 * the page's. Letters are kept as typed; leaving a field tidies a date up.
 */
export const renderDateField = (options: DateFieldOptions): TemplateResult => {
  const { locale, id, legend, about, today, value, error, onInput, announce, onLeave } = options;
  const fields = splitFields(value);
  const askIfFar = (iso: string | undefined) =>
    iso && isFar(iso, today) ? words.dateFar(locale, locale.date(iso, 'weekday')) : '';
  const far = askIfFar(parseDate(value));
  const onTyped = (event: Event) => {
    const whole = isPasted(event) ? spread(event) : undefined;
    onInput(whole ?? typed(event));
    if (whole) announce(askIfFar(whole) || locale.date(whole, 'weekday'));
  };
  const onChange = (event: Event) => {
    const whole = spread(event);
    const date = whole ?? parseDate(typed(event));
    if (date) fill(event, date);
    onInput(date ?? typed(event));
    const message = askIfFar(date) || (whole && locale.date(whole, 'weekday'));
    if (message) announce(message);
  };
  return html`
    <fieldset
      class="field"
      aria-label=${legend ? nothing : about}
      aria-describedby="${id}-hint ${error ? `${id}-error` : ''} ${far ? `${id}-far` : ''}"
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
                aria-invalid=${error ? 'true' : nothing}
                aria-describedby=${error ? `${id}-error` : nothing}
                .value=${fieldValue(fields[field])}
                @input=${onTyped}
                @change=${onChange}
              />
            </div>
          `,
        )}
      </div>
      ${far ? html`<p part="message" class="message" id="${id}-far">${far}</p>` : nothing}
    </fieldset>
  `;
};
