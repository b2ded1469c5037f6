/** Words that every widget uses. */
import type { Locale } from '../../localize/locale.js';

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
export const savedNewer = ({ msg }: Locale) =>
  msg('De gemte svar er lavet i en nyere udgave og bliver ikke ændret. Genindlæs siden.', { id: 'common.saved.newer' });
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
