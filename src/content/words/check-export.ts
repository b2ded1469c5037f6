/** The words of a checklist on paper and on the clipboard. */
import type { Locale } from '../../localize/locale.js';

export const exportTitle = ({ msg, str }: Locale, date: string) =>
  msg(str`Status på læringsmiljøet, ${date}`, { id: 'check.export.title' });
export const exportYes = ({ msg }: Locale) => msg('[x]', { id: 'check.export.yes' });
export const exportNo = ({ msg }: Locale) => msg('[ ]', { id: 'check.export.no' });
export const former = ({ msg }: Locale) => msg('Tidligere punkter', { id: 'check.former' });
export const emptyPrint = ({ msg }: Locale) => msg('Skriv eksempler her:', { id: 'check.empty.print' });
