/** Words that every widget uses. */
import type { Locale } from '../../localize/locale.js';

export const actionPrint = ({ msg }: Locale) => msg('Udskriv', { id: 'common.action.print' });
export const actionCopy = ({ msg }: Locale) => msg('Kopiér som tekst', { id: 'common.action.copy' });
export const actionLink = ({ msg }: Locale) => msg('Kopiér link', { id: 'common.action.link' });
export const actionSave = ({ msg }: Locale) => msg('Gem som fil', { id: 'common.action.save' });
export const actionOpen = ({ msg }: Locale) => msg('Åbn gemt fil', { id: 'common.action.open' });
export const actionClear = ({ msg }: Locale) => msg('Ryd alle svar', { id: 'common.action.clear' });
export const actionUndo = ({ msg }: Locale) => msg('Fortryd', { id: 'common.action.undo' });
export const actionClose = ({ msg }: Locale) => msg('Luk', { id: 'common.action.close' });
export const actionNext = ({ msg }: Locale) => msg('Videre', { id: 'common.action.next' });
export const actionBack = ({ msg }: Locale) => msg('Tilbage', { id: 'common.action.back' });
export const actionChange = ({ msg }: Locale) => msg('Ret', { id: 'common.action.change' });
export const actionChangeWhat = ({ msg, str }: Locale, what: string) =>
  msg(str`Ret ${what}`, { id: 'common.action.change.what' });
export const actionRemove = ({ msg }: Locale) => msg('Fjern', { id: 'common.action.remove' });
export const actionRemoveWhat = ({ msg, str }: Locale, what: string) =>
  msg(str`Fjern ”${what}”`, { id: 'common.action.remove.what' });
export const actionMore = ({ msg }: Locale) => msg('Gem, del og udskriv', { id: 'common.action.more' });
export const optional = ({ msg }: Locale) => msg('valgfrit', { id: 'common.optional' });
export const error = ({ msg }: Locale) => msg('Fejl:', { id: 'common.error' });
export const errorSummary = ({ msg, str, plural }: Locale, n: number) =>
  plural(n, {
    one: () => msg(str`Ret ${n} fejl for at komme videre`, { id: 'common.error.summary#one' }),
    other: () => msg(str`Ret ${n} fejl for at komme videre`, { id: 'common.error.summary#other' }),
  });
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
export const savedNewer = ({ msg }: Locale) =>
  msg('De gemte svar er lavet i en nyere udgave og bliver ikke ændret. Genindlæs siden.', { id: 'common.saved.newer' });
export const fileSaved = ({ msg, str }: Locale, file: string) =>
  msg(str`Filen ${file} er gemt.`, { id: 'common.file.saved' });
export const fileOpened = ({ msg }: Locale) => msg('Svarene fra filen er hentet ind.', { id: 'common.file.opened' });
export const fileInvalid = ({ msg }: Locale) =>
  msg('Filen kan ikke læses. Vælg en fil, der er gemt herfra.', { id: 'common.file.invalid' });
export const cleared = ({ msg }: Locale) => msg('Alle svar er ryddet.', { id: 'common.cleared' });
export const restored = ({ msg }: Locale) => msg('Svarene er tilbage.', { id: 'common.restored' });
export const savedLocal = ({ msg }: Locale) =>
  msg('Gemmes i browseren på denne computer. Intet bliver sendt videre.', { id: 'common.saved.local' });
export const savedSession = ({ msg }: Locale) =>
  msg('Gemmes, indtil fanen bliver lukket.', { id: 'common.saved.session' });
export const savedNone = ({ msg }: Locale) =>
  msg('Gemmes ikke. Kopiér eller udskriv, før du forlader siden.', { id: 'common.saved.none' });
export const savedBlocked = ({ msg }: Locale) =>
  msg('Browseren tillader ikke, at der gemmes her. Kopiér eller udskriv, før du forlader siden.', {
    id: 'common.saved.blocked',
  });
export const sync = ({ msg }: Locale) => msg('Opdateret fra en anden fane.', { id: 'common.sync' });
export const chars = ({ msg, str, plural }: Locale, n: number) =>
  plural(n, {
    one: () => msg(str`${n} tegn tilbage`, { id: 'common.chars#one' }),
    other: () => msg(str`${n} tegn tilbage`, { id: 'common.chars#other' }),
  });
export const charsOver = ({ msg, str, plural }: Locale, n: number) =>
  plural(n, {
    one: () => msg(str`${n} tegn for meget`, { id: 'common.chars.over#one' }),
    other: () => msg(str`${n} tegn for meget`, { id: 'common.chars.over#other' }),
  });
export const privacy = ({ msg }: Locale) => msg('Skriv ikke følsomme oplysninger.', { id: 'common.privacy' });
export const dateDay = ({ msg }: Locale) => msg('Dag', { id: 'common.date.day' });
export const dateMonth = ({ msg }: Locale) => msg('Måned', { id: 'common.date.month' });
export const dateYear = ({ msg }: Locale) => msg('År', { id: 'common.date.year' });
export const dateHint = ({ msg, str }: Locale, example: string) => msg(str`Fx ${example}`, { id: 'common.date.hint' });
export const dateMissing = ({ msg }: Locale) => msg('Skriv både dag, måned og år.', { id: 'common.date.missing' });
export const dateInvalid = ({ msg, str }: Locale, example: string) =>
  msg(str`Skriv en dato, der findes, fx ${example}.`, { id: 'common.date.invalid' });
export const datePast = ({ msg }: Locale) => msg('Vælg en dato, der ikke er passeret.', { id: 'common.date.past' });
export const weekend = ({ msg }: Locale) => msg('Datoen falder i en weekend.', { id: 'common.weekend' });
export const weekendUse = ({ msg, str }: Locale, date: string) =>
  msg(str`Brug ${date} i stedet`, { id: 'common.weekend.use' });
export const printed = ({ msg, str }: Locale, date: string) => msg(str`Udskrevet ${date}`, { id: 'common.printed' });
export const source = ({ msg, str }: Locale, page: string) => msg(str`Kilde: ${page}`, { id: 'common.source' });
export const fallback = ({ msg }: Locale) =>
  msg('Værktøjet kan ikke vises her. Indholdet står som almindelig tekst.', { id: 'common.fallback' });
