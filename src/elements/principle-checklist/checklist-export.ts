import { principles } from '../../content/principles.js';
import { emptyPrint } from '../../content/words/check-export.js';
import { summariseCheck, type CheckContent } from '../../export/check.js';
import { withoutText, type CheckState } from '../../state/check.js';
import type { AnswersController } from '../controllers/answers.js';
import type { ExportHost } from '../export-menu/export-host.js';
import { ExportMenu } from '../export-menu/export-menu.js';
import { renderAnswers, renderFormer } from './read-only-list.js';

/** The export menu of a checklist. */
export const checklistExport = (
  host: ExportHost,
  answers: AnswersController<CheckState>,
  listed: () => Omit<CheckContent, 'formerTitle'>,
): ExportMenu<CheckState> => {
  const content = (): CheckContent => ({
    ...listed(),
    formerTitle: (id) =>
      answers.store.formerTitle(id) ?? principles.find((item) => item.id === id)?.title(host.locale) ?? id,
  });
  return new ExportMenu(host, answers, {
    fileName: 'laeringsmiljoe-liste',
    placeholder: () => emptyPrint(host.locale),
    summarise: (state) => summariseCheck(content(), state),
    renderAnswers: (state) => renderAnswers(content(), state, host.headingLevel + 2),
    renderFormer: (state) => renderFormer(content(), state, host.headingLevel + 2),
    withoutText,
  });
};
