/** The words of what is rarely done with answers: to print, copy, link, save, open, clear. */
import type { Locale } from '../../localize/locale.js';

export const actionPrint = ({ msg }: Locale) => msg('Udskriv', { id: 'common.action.print' });
export const actionCopy = ({ msg }: Locale) => msg('Kopiér som tekst', { id: 'common.action.copy' });
export const actionLink = ({ msg }: Locale) => msg('Kopiér link', { id: 'common.action.link' });
export const actionSave = ({ msg }: Locale) => msg('Gem som fil', { id: 'common.action.save' });
export const actionOpen = ({ msg }: Locale) => msg('Åbn gemt fil', { id: 'common.action.open' });
export const actionClear = ({ msg }: Locale) => msg('Ryd alle svar', { id: 'common.action.clear' });
export const actionUndo = ({ msg }: Locale) => msg('Fortryd', { id: 'common.action.undo' });
export const copied = ({ msg }: Locale) => msg('Teksten er kopieret.', { id: 'common.copied' });
export const copyFailed = ({ msg }: Locale) =>
  msg('Teksten kunne ikke kopieres. Markér den i feltet, og kopiér den selv.', { id: 'common.copy.failed' });
export const copyBox = ({ msg }: Locale) => msg('Tekst til kopiering', { id: 'common.copy.box' });
export const linkCopied = ({ msg }: Locale) => msg('Linket er kopieret.', { id: 'common.link.copied' });
export const linkPrivacy = ({ msg }: Locale) =>
  msg('Alle, der får linket, kan se det, der er skrevet.', { id: 'common.link.privacy' });
export const linkNotes = ({ msg }: Locale) => msg('Tag noter og navne med i linket', { id: 'common.link.notes' });
export const linkToolong = ({ msg }: Locale) =>
  msg('Der er for meget tekst til et link. Gem som fil i stedet.', { id: 'common.link.toolong' });
export const sharedTitle = ({ msg }: Locale) => msg('Svarene her kommer fra et link', { id: 'common.shared.title' });
export const sharedUse = ({ msg }: Locale) => msg('Overtag svarene', { id: 'common.shared.use' });
export const sharedKeep = ({ msg }: Locale) => msg('Behold mine egne', { id: 'common.shared.keep' });
export const sharedDone = ({ msg }: Locale) => msg('Svarene fra linket er overtaget.', { id: 'common.shared.done' });
export const sharedBroken = ({ msg }: Locale) =>
  msg('Linket kan ikke læses. Bed om at få det sendt igen.', { id: 'common.shared.broken' });
export const sharedNewer = ({ msg }: Locale) =>
  msg('Linket er lavet i en nyere udgave. Genindlæs siden, og prøv igen.', { id: 'common.shared.newer' });
export const fileNewer = ({ msg }: Locale) =>
  msg('Filen er lavet i en nyere udgave. Genindlæs siden, og prøv igen.', { id: 'common.file.newer' });
export const fileSaved = ({ msg, str }: Locale, file: string) =>
  msg(str`Filen ${file} er gemt.`, { id: 'common.file.saved' });
export const fileOpened = ({ msg }: Locale) => msg('Svarene fra filen er hentet ind.', { id: 'common.file.opened' });
export const fileInvalid = ({ msg }: Locale) =>
  msg('Filen kan ikke læses. Vælg en fil, der er gemt herfra.', { id: 'common.file.invalid' });
export const cleared = ({ msg }: Locale) => msg('Alle svar er ryddet.', { id: 'common.cleared' });
export const restored = ({ msg }: Locale) => msg('Svarene er tilbage.', { id: 'common.restored' });
