import { nothing } from 'lit';
import { challenges } from '../../content/challenges.js';
import { focusAreas } from '../../content/focus-areas.js';
import * as words from '../../content/words/pick-export.js';
import { saveFile } from '../../export/file.js';
import { toIcs } from '../../export/ics.js';
import { pageAddress } from '../../export/page-address.js';
import { pickEntry, summarisePick } from '../../export/pick.js';
import { toText, type Summary } from '../../export/summary.js';
import { parseDate } from '../../state/date.js';
import { withoutText, type PickState } from '../../state/pick.js';
import type { AnswersController } from '../controllers/answers.js';
import type { ExportHost } from '../export-menu/export-host.js';
import { ExportMenu } from '../export-menu/export-menu.js';
import { renderButton } from '../templates/button.js';
import type { PickerView } from './picker-view.js';
import { renderAnswers, renderFormer } from './read-only-plan.js';

/** The picker, as far as its calendar file and its paper need it. */
export interface PickerSource {
  readonly view: (answers?: PickState) => PickerView;
  readonly now: () => Date;
  readonly isMeeting: () => boolean;
  readonly rememberView: () => () => void;
}

const FILE_NAME = 'laeringsmiljoe-plan';

/** The export menu of a plan. */
export const pickerExport = (
  host: ExportHost,
  answers: AnswersController<PickState>,
  { view, now, isMeeting, rememberView }: PickerSource,
): ExportMenu<PickState> => {
  const formerTitle = (id: string): string =>
    answers.store.formerTitle(id) ??
    [...challenges.map(({ id, title }) => ({ id, label: title })), ...focusAreas]
      .find((known) => known.id === id)
      ?.label(host.locale) ??
    id;
  const summarise = (state: PickState): Summary => {
    const shown = view(state);
    return summarisePick(shown, shown.areas, state, formerTitle);
  };
  const saveCalendar = (): void => {
    // A newer form of an entry takes the place of the one before: same name, higher number.
    answers.update((state) => ({
      ...state,
      uid: state.uid || [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16)).join(''),
      sequence: state.uid ? state.sequence + 1 : 0,
    }));
    const entry = pickEntry(view(), toText(summarise(answers.state)), now(), pageAddress());
    saveFile(`${FILE_NAME}-${host.today}.ics`, 'text/calendar', toIcs({ ...entry, meeting: isMeeting() }));
  };
  return new ExportMenu(host, answers, {
    fileName: FILE_NAME,
    placeholder: () => '',
    summarise,
    renderAnswers: (state) => renderAnswers(view(state), state, formerTitle),
    renderFormer: (state) => renderFormer(view(state), state, formerTitle),
    withoutText,
    rememberView,
    renderCalendar: (done) =>
      parseDate(answers.state.review)
        ? renderButton({
            id: 'ics',
            text: words.ics(host.locale),
            onClick: () => {
              saveCalendar();
              done(words.icsDone(host.locale));
            },
          })
        : nothing,
  });
};
