import { nothing } from 'lit/html.js';
import * as words from '../../content/words/pick-export.js';
import { toIcs } from '../../export/ics.js';
import { pickEntry, summarisePick } from '../../export/pick.js';
import { toText, type Summary } from '../../export/summary.js';
import { readDate } from '../../state/date.js';
import { withoutText, type PickState } from '../../state/pick.js';
import { Actions, type ActionsHost } from '../shared/actions.js';
import { renderButton } from '../shared/button.js';
import { pageAddress } from '../shared/opened-link.js';
import { saveFile } from '../shared/take-along.js';
import type { PickerView } from './picker-view.js';

/** The picker, as far as its calendar file and its paper need it. */
export interface PickerSource {
  readonly view: (answers?: PickState) => PickerView;
  readonly now: () => Date;
  readonly isMeeting: () => boolean;
}

const FILE_NAME = 'laeringsmiljoe-plan';

/** What is done with a plan. */
export const pickerActions = (
  host: ActionsHost<PickState>,
  { view, now, isMeeting }: PickerSource,
): Actions<PickState> => {
  const summarise = (state: PickState): Summary => {
    const shown = view(state);
    return summarisePick(shown, shown.areas, state);
  };
  const saveCalendar = (): void => {
    const { store, today } = host;
    // A newer form of an entry takes the place of the one before: same name, higher number.
    store.update((state) => ({
      ...state,
      uid: state.uid || [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16)).join(''),
      sequence: state.uid ? state.sequence + 1 : 0,
    }));
    const entry = pickEntry(view(), toText(summarise(store.state)), now(), pageAddress());
    saveFile(`${FILE_NAME}-${today}.ics`, 'text/calendar', toIcs({ ...entry, meeting: isMeeting() }));
  };
  return new Actions(host, {
    fileName: FILE_NAME,
    paper: () => '',
    summarise,
    withoutText,
    renderCalendar: (done) =>
      readDate(host.store.state.review)
        ? renderButton('ics', words.ics(host.locale), () => {
            saveCalendar();
            done(words.icsDone(host.locale));
          })
        : nothing,
  });
};
