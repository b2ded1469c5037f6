import { html, nothing, type TemplateResult } from 'lit';
import { former } from '../../content/words/check-export.js';
import { formerIds, type CheckContent } from '../../export/check.js';
import { renderLines } from '../../export/html.js';
import { LEVEL_WORDS } from '../../export/level-words.js';
import { isDone, levelOf, noteOf, type CheckState } from '../../state/check.js';
import { renderHeading } from '../templates/heading.js';

const markOf = ({ locale, threeLevels }: CheckContent, state: CheckState, id: string): string => {
  const level = threeLevels ? levelOf(state, id) : undefined;
  if (level) return `${LEVEL_WORDS[level](locale)}:`;
  return isDone(state, id) ? '☑' : '☐';
};

const renderEntry = (content: CheckContent, state: CheckState, id: string, title: string): TemplateResult => {
  const note = noteOf(state, id);
  const line = `${markOf(content, state, id)} ${title}`;
  return html`<li>${line}${note ? html`<br />${renderLines(note)}` : nothing}</li>`;
};

/** Answers to items that the list has no more, under a heading of a level. */
export const renderFormer = (content: CheckContent, state: CheckState, level: number) => {
  const ids = formerIds(content.items, state);
  if (!ids.length) return nothing;
  return html`
    ${renderHeading(level, former(content.locale))}
    <ul>
      ${ids.map((id) => renderEntry(content, state, id, content.formerTitle(id)))}
    </ul>
  `;
};

/** The answers to a checklist, to be looked at. */
export const renderAnswers = (content: CheckContent, state: CheckState, level: number): TemplateResult => html`
  <ul>
    ${content.items.map(({ id, title }) => renderEntry(content, state, id, title(content.locale)))}
  </ul>
  ${renderFormer(content, state, level)}
`;
