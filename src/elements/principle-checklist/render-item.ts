import { html, nothing, type TemplateResult } from 'lit';
import type { Audience } from '../../content/audience.js';
import type { Principle } from '../../content/principles.js';
import * as common from '../../content/words/common.js';
import * as words from '../../content/words/check.js';
import { LEVEL_WORDS } from '../../export/level-words.js';
import type { Locale } from '../../localize/locale.js';
import { fieldValue } from '../templates/field-value.js';
import { isDone, LEVELS, levelOf, noteOf, type CheckState, type Level } from '../../state/check.js';

/** Characters that an example should not be longer than. It is kept all the same. */
export const NOTE_LENGTH = 300;
/** From when on the counter shows. */
const NEAR_END = 50;

/** What an item is rendered from, and what can be done with it. */
export interface ChecklistView {
  readonly locale: Locale;
  readonly audience: Audience;
  readonly state: CheckState;
  readonly threeLevels: boolean;
  readonly withNotes: boolean;
  /** Ids of the items whose idea is open. */
  readonly openIdeas: ReadonlySet<string>;
  /** Ids of the items in whose field something was written. */
  readonly openNotes: ReadonlySet<string>;
  readonly answer: (id: string, level: Level | undefined) => void;
  readonly note: (id: string, text: string) => void;
  readonly toggleIdea: (id: string, open: boolean) => void;
}

const renderLevel = ({ locale, state, answer }: ChecklistView, { id }: Principle, level: Level, dom: string) => html`
  <div class="choice">
    <input
      part="checkbox"
      type="radio"
      name=${dom}
      id="${dom}-${level}"
      .checked=${levelOf(state, id) === level}
      @change=${() => answer(id, level)}
    />
    <label for="${dom}-${level}">${LEVEL_WORDS[level](locale)}</label>
  </div>
`;

const renderIdea = ({ locale, openIdeas, toggleIdea }: ChecklistView, { id, title, idea }: Principle) => {
  if (!idea) return nothing;
  const open = openIdeas.has(id);
  const name = open ? words.ideaNameHide : words.ideaName;
  return html`
    <details ?open=${open} @toggle=${({ target }: Event) => toggleIdea(id, (target as HTMLDetailsElement).open)}>
      <summary aria-label=${name(locale, title(locale))}>${(open ? words.ideaHide : words.ideaShow)(locale)}</summary>
      <p>${idea(locale)}</p>
    </details>
  `;
};

const renderNote = (
  { locale, audience, state, openNotes, note }: ChecklistView,
  { id, title }: Principle,
  dom: string,
) => {
  const text = noteOf(state, id);
  const left = NOTE_LENGTH - text.length;
  const count = left < 0 ? common.charsOver(locale, -left) : left <= NEAR_END ? common.chars(locale, left) : '';
  return html`
    <details ?open=${text !== '' || openNotes.has(id)}>
      <summary aria-label=${words.noteAddName(locale, title(locale))}>${words.noteAdd(locale)}</summary>
      <label for="${dom}-note"
        >${words.noteLabel(locale, audience)}<span class="hidden">: ${title(locale)}</span></label
      >
      <textarea
        part="note"
        id="${dom}-note"
        aria-describedby=${count ? `${dom}-count` : nothing}
        .value=${fieldValue(text)}
        @input=${({ target }: Event) => note(id, (target as HTMLTextAreaElement).value)}
      ></textarea>
      ${text ? html`<p class="paper">${text}</p>` : nothing}
      ${count ? html`<p class=${left < 0 ? 'error' : 'hint'} id="${dom}-count">${count}</p>` : nothing}
    </details>
  `;
};

/** One principle; `dom` is the begin of the ids in the shadow tree, where an item's own could be any text. */
export const renderItem = (view: ChecklistView, item: Principle, dom: string): TemplateResult => {
  const { locale, audience, state, threeLevels, withNotes, answer } = view;
  const title = item.title(locale);
  const text = item.text?.(locale, audience);
  const more = html`<div class="more-about">
    ${renderIdea(view, item)} ${withNotes ? renderNote(view, item, dom) : nothing}
  </div>`;
  if (threeLevels)
    return html`
      <fieldset class="levels" aria-describedby="${dom}-text">
        <legend part="label">${title}</legend>
        <p class="text" id="${dom}-text">${text}</p>
        ${LEVELS.map((level) => renderLevel(view, item, level, dom))}
      </fieldset>
      ${more}
    `;
  return html`
    <div class="choice">
      <input
        part="checkbox"
        type="checkbox"
        id=${dom}
        aria-describedby="${dom}-text"
        .checked=${isDone(state, item.id)}
        @change=${({ target }: Event) => answer(item.id, (target as HTMLInputElement).checked ? 'yes' : undefined)}
      />
      <label part="label" for=${dom}>${title}</label>
      <p class="text" id="${dom}-text">${text}</p>
    </div>
    ${more}
  `;
};
