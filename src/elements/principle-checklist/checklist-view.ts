import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Audience } from '../../content/audience.js';
import type { Principle } from '../../content/principles.js';
import * as common from '../../content/words/common.js';
import * as words from '../../content/words/check.js';
import { LEVEL_WORDS } from '../../export/level-words.js';
import type { Locale } from '../../localize/locale.js';
import { isDone, LEVELS, levelOf, noteOf, type CheckState, type Level } from '../../state/check.js';

/** Characters that an example should not be longer than. It is kept all the same. */
export const NOTE_LENGTH = 300;
/** From when on the counter shows. */
const NEAR_END = 50;

/** What an item is shown from, and what can be done with it. */
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

const renderCheckbox = ({ locale, audience, state, answer }: ChecklistView, item: Principle, dom: string) => html`
  <div class="choice">
    <input
      part="checkbox"
      type="checkbox"
      id=${dom}
      aria-describedby=${item.text ? `${dom}-text` : nothing}
      .checked=${isDone(state, item.id)}
      @change=${({ target }: Event) => answer(item.id, (target as HTMLInputElement).checked ? 'yes' : undefined)}
    />
    <label part="label" for=${dom}>${item.title(locale)}</label>
    ${item.text ? html`<p class="text" id="${dom}-text">${item.text(locale, audience)}</p>` : nothing}
  </div>
`;

const renderLevels = ({ locale, audience, state, answer }: ChecklistView, item: Principle, dom: string) => html`
  <fieldset class="levels" aria-describedby=${item.text ? `${dom}-text` : nothing}>
    <legend part="label">${item.title(locale)}</legend>
    ${item.text ? html`<p class="text" id="${dom}-text">${item.text(locale, audience)}</p>` : nothing}
    ${LEVELS.map(
      (level) => html`
        <div class="choice">
          <input
            part="checkbox"
            type="radio"
            name=${dom}
            id="${dom}-${level}"
            .checked=${levelOf(state, item.id) === level}
            @change=${() => answer(item.id, level)}
          />
          <label for="${dom}-${level}">${LEVEL_WORDS[level](locale)}</label>
        </div>
      `,
    )}
  </fieldset>
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
        .value=${text}
        @input=${({ target }: Event) => note(id, (target as HTMLTextAreaElement).value)}
      ></textarea>
      ${text ? html`<p class="paper">${text}</p>` : nothing}
      ${count ? html`<p class=${left < 0 ? 'error' : 'hint'} id="${dom}-count">${count}</p>` : nothing}
    </details>
  `;
};

/** One principle; `dom` is the begin of the ids in the shadow tree, where an item's own could be any text. */
export const renderItem = (view: ChecklistView, item: Principle, dom: string): TemplateResult => html`
  ${view.threeLevels ? renderLevels(view, item, dom) : renderCheckbox(view, item, dom)}
  <div class="more-about">${renderIdea(view, item)} ${view.withNotes ? renderNote(view, item, dom) : nothing}</div>
`;
