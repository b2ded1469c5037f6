/** Generated from locales/catalogue.tsv by `npm run words`: change the words there. */
import type { Locale } from '../../localize/locale.js';
import { str } from '../str.js';

export const actionClose = (locale: Locale) => locale.msg('Luk', { id: 'common.action.close' });
export const actionNext = (locale: Locale) => locale.msg('Videre', { id: 'common.action.next' });
export const actionBack = (locale: Locale) => locale.msg('Tilbage', { id: 'common.action.back' });
export const actionChange = (locale: Locale) => locale.msg('Ret', { id: 'common.action.change' });
export const actionChangeWhat = (locale: Locale, what: string) =>
  locale.msg(str`Ret ${what}`, { id: 'common.action.change.what' });
export const actionRemove = (locale: Locale) => locale.msg('Fjern', { id: 'common.action.remove' });
export const actionRemoveWhat = (locale: Locale, what: string) =>
  locale.msg(str`Fjern ”${what}”`, { id: 'common.action.remove.what' });
export const actionMore = (locale: Locale) => locale.msg('Gem, del og udskriv', { id: 'common.action.more' });
export const actionMoreCopy = (locale: Locale) => locale.msg('Kopiér og del', { id: 'common.action.more.copy' });
export const moreFailed = (locale: Locale) =>
  locale.msg('Værktøjerne kunne ikke hentes. Prøv igen, når der er net.', { id: 'common.more.failed' });
export const optional = (locale: Locale) => locale.msg('valgfrit', { id: 'common.optional' });
export const error = (locale: Locale) => locale.msg('Fejl:', { id: 'common.error' });
export const errorSummary = (locale: Locale, n: number) =>
  locale.plural(n, {
    one: () => locale.msg(str`Ret ${n} fejl for at komme videre`, { id: 'common.error.summary#one' }),
    other: () => locale.msg(str`Ret ${n} fejl for at komme videre`, { id: 'common.error.summary#other' }),
  });
export const savedNewer = (locale: Locale) =>
  locale.msg('De gemte svar er fra en nyere udgave af værktøjet og bliver ikke ændret. Genindlæs siden.', {
    id: 'common.saved.newer',
  });
export const savedLocal = (locale: Locale) =>
  locale.msg('Gemmes kun i denne browser. Intet bliver sendt.', { id: 'common.saved.local' });
export const savedSession = (locale: Locale) =>
  locale.msg('Gemmes, indtil fanen bliver lukket.', { id: 'common.saved.session' });
export const savedNone = (locale: Locale) =>
  locale.msg('Gemmes ikke. Kopiér eller udskriv, før siden bliver lukket.', { id: 'common.saved.none' });
export const savedBlocked = (locale: Locale) =>
  locale.msg('Browseren tillader ikke, at der gemmes her. Kopiér eller udskriv, før siden bliver lukket.', {
    id: 'common.saved.blocked',
  });
export const savedBlockedCopy = (locale: Locale) =>
  locale.msg('Browseren tillader ikke, at der gemmes her. Kopiér svarene, før siden bliver lukket.', {
    id: 'common.saved.blocked.copy',
  });
export const sync = (locale: Locale) => locale.msg('Opdateret fra en anden fane.', { id: 'common.sync' });
export const chars = (locale: Locale, n: number) =>
  locale.plural(n, {
    one: () => locale.msg(str`${n} tegn tilbage`, { id: 'common.chars#one' }),
    other: () => locale.msg(str`${n} tegn tilbage`, { id: 'common.chars#other' }),
  });
export const charsOver = (locale: Locale, n: number) =>
  locale.plural(n, {
    one: () => locale.msg(str`${n} tegn for meget`, { id: 'common.chars.over#one' }),
    other: () => locale.msg(str`${n} tegn for meget`, { id: 'common.chars.over#other' }),
  });
export const privacy = (locale: Locale) => locale.msg('Skriv ikke følsomme oplysninger.', { id: 'common.privacy' });
export const dateDay = (locale: Locale) => locale.msg('Dag', { id: 'common.date.day' });
export const dateMonth = (locale: Locale) => locale.msg('Måned', { id: 'common.date.month' });
export const dateYear = (locale: Locale) => locale.msg('År', { id: 'common.date.year' });
export const dateHint = (locale: Locale, example: string) => locale.msg(str`Fx ${example}`, { id: 'common.date.hint' });
export const dateMissing = (locale: Locale) =>
  locale.msg('Skriv både dag, måned og år.', { id: 'common.date.missing' });
export const dateInvalid = (locale: Locale, example: string) =>
  locale.msg(str`Skriv en dato, der findes, fx ${example}.`, { id: 'common.date.invalid' });
export const datePast = (locale: Locale) =>
  locale.msg('Vælg en dato, der ikke er passeret.', { id: 'common.date.past' });
export const dateFar = (locale: Locale, date: string) =>
  locale.msg(str`Datoen er ${date}. Er det rigtigt?`, { id: 'common.date.far' });
export const weekend = (locale: Locale) => locale.msg('Datoen falder i en weekend.', { id: 'common.weekend' });
export const holiday = (locale: Locale) => locale.msg('Datoen er en helligdag.', { id: 'common.holiday' });
export const weekendUse = (locale: Locale, date: string) =>
  locale.msg(str`Brug ${date} i stedet`, { id: 'common.weekend.use' });
export const printed = (locale: Locale, date: string) => locale.msg(str`Udskrevet ${date}`, { id: 'common.printed' });
export const source = (locale: Locale, page: string) => locale.msg(str`Kilde: ${page}`, { id: 'common.source' });
export const fallback = (locale: Locale) =>
  locale.msg('Værktøjet kan ikke vises her. Indholdet står som almindelig tekst.', { id: 'common.fallback' });
