import { emptyPrint } from '../../content/words/check-export.js';
import { summariseCheck, type CheckContent } from '../../export/check.js';
import { withoutText, type CheckState } from '../../state/check.js';
import type { AnswersController } from '../controllers/answers.js';
import type { ExportHost } from '../export-menu/export-host.js';
import { ExportMenu } from '../export-menu/export-menu.js';

/** The export menu of a checklist. */
export const checklistExport = (
  host: ExportHost,
  answers: AnswersController<CheckState>,
  content: () => CheckContent,
): ExportMenu<CheckState> =>
  new ExportMenu(host, answers, {
    fileName: 'laeringsmiljoe-liste',
    placeholder: () => emptyPrint(host.locale),
    summarise: (state) => summariseCheck(content(), state),
    withoutText,
  });
