import { emptyPrint } from '../../content/words/check-export.js';
import { summariseCheck, type CheckContent } from '../../export/check.js';
import { withoutText, type CheckState } from '../../state/check.js';
import { Actions, type ActionsHost } from '../shared/actions.js';

/** What a team does with a checklist that it has talked through. */
export const checklistActions = (host: ActionsHost<CheckState>, content: () => CheckContent): Actions<CheckState> =>
  new Actions(host, {
    fileName: 'laeringsmiljoe-liste',
    paper: () => emptyPrint(host.locale),
    summarise: (state) => summariseCheck(content(), state),
    withoutText,
  });
