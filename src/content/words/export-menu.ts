/** Generated from locales/catalogue.tsv by `npm run words`: change the words there. */
import type { Locale } from '../../localize/locale.js';
import { str } from '../str.js';

export const actionPrint = (locale: Locale) => locale.msg('Udskriv', { id: 'common.action.print' });
export const actionCopy = (locale: Locale) => locale.msg('Kopiér som tekst', { id: 'common.action.copy' });
export const actionLink = (locale: Locale) => locale.msg('Kopiér link', { id: 'common.action.link' });
export const actionSave = (locale: Locale) => locale.msg('Gem som fil', { id: 'common.action.save' });
export const actionOpen = (locale: Locale) => locale.msg('Åbn gemt fil', { id: 'common.action.open' });
export const actionClear = (locale: Locale) => locale.msg('Ryd alle svar', { id: 'common.action.clear' });
export const actionUndo = (locale: Locale) => locale.msg('Fortryd', { id: 'common.action.undo' });
export const copied = (locale: Locale) => locale.msg('Teksten er kopieret.', { id: 'common.copied' });
export const copyFailed = (locale: Locale) =>
  locale.msg('Teksten kunne ikke kopieres. Markér den i feltet, og kopiér den selv.', { id: 'common.copy.failed' });
export const copyBox = (locale: Locale) => locale.msg('Tekst til kopiering', { id: 'common.copy.box' });
export const linkCopied = (locale: Locale) =>
  locale.msg('Linket er kopieret – uden det skrevne.', { id: 'common.link.copied' });
export const linkCopiedAll = (locale: Locale) =>
  locale.msg('Linket er kopieret – med det skrevne.', { id: 'common.link.copied.all' });
export const linkPrivacy = (locale: Locale) =>
  locale.msg('Så kan alle, der får linket, læse det.', { id: 'common.link.privacy' });
export const linkNotes = (locale: Locale) => locale.msg('Tag det skrevne med i linket', { id: 'common.link.notes' });
export const linkToolong = (locale: Locale) =>
  locale.msg('Der er for meget tekst til et link. Gem som fil i stedet.', { id: 'common.link.toolong' });
export const linkToolongCopy = (locale: Locale) =>
  locale.msg('Der er for meget tekst til et link. Kopiér teksten i stedet.', { id: 'common.link.toolong.copy' });
export const sharedTitle = (locale: Locale) => locale.msg('Her er svarene fra linket', { id: 'common.shared.title' });
export const sharedUse = (locale: Locale) => locale.msg('Brug svarene', { id: 'common.shared.use' });
export const sharedKeep = (locale: Locale) => locale.msg('Behold mine egne', { id: 'common.shared.keep' });
export const sharedDone = (locale: Locale) =>
  locale.msg('Svarene fra linket bliver brugt nu.', { id: 'common.shared.done' });
export const sharedBroken = (locale: Locale) =>
  locale.msg('Linket kan ikke læses. Bed om at få det sendt igen.', { id: 'common.shared.broken' });
export const sharedNewer = (locale: Locale) =>
  locale.msg('Linket er lavet med en nyere udgave af værktøjet. Genindlæs siden, og prøv igen.', {
    id: 'common.shared.newer',
  });
export const fileNewer = (locale: Locale) =>
  locale.msg('Filen er lavet med en nyere udgave af værktøjet. Genindlæs siden, og prøv igen.', {
    id: 'common.file.newer',
  });
export const sharedOther = (locale: Locale) =>
  locale.msg('Linket hører til en anden liste, så svarene kan ikke vises her.', { id: 'common.shared.other' });
export const fileSaved = (locale: Locale, file: string) =>
  locale.msg(str`Browseren gemmer filen ${file}.`, { id: 'common.file.saved' });
export const fileOpened = (locale: Locale) =>
  locale.msg('Svarene fra filen er hentet ind.', { id: 'common.file.opened' });
export const fileInvalid = (locale: Locale) =>
  locale.msg('Filen kan ikke læses. Vælg en fil, der er gemt herfra.', { id: 'common.file.invalid' });
export const fileOther = (locale: Locale) =>
  locale.msg('Filen hører til en anden liste. Intet er ændret.', { id: 'common.file.other' });
export const cleared = (locale: Locale) => locale.msg('Alle svar er ryddet.', { id: 'common.cleared' });
export const restored = (locale: Locale) => locale.msg('Svarene er tilbage.', { id: 'common.restored' });
