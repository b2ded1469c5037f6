/** The words of the challenge picker. */
import type { Audience } from '../audience.js';
import type { Locale } from '../../localize/locale.js';

export const heading = ({ msg }: Locale) => msg('Fra udfordring til plan', { id: 'pick.heading' });
export const intro = ({ msg }: Locale, audience: Audience) =>
  audience === 'me'
    ? msg('Find få ting, du selv kan ændre, og lav en kort plan. Det tager omkring 10 minutter.', {
        id: 'pick.intro.me',
      })
    : msg('Find få ting, I selv kan ændre, og lav en kort plan. Det tager omkring 15 minutter.', {
        id: 'pick.intro.team',
      });
export const hints = ({ msg, str }: Locale, titles: string) =>
  msg(str`Ikke på plads endnu ifølge listen: ${titles}`, { id: 'pick.hints' });
export const step = ({ msg, str }: Locale, n: number, total: number) =>
  msg(str`Trin ${n} af ${total}`, { id: 'pick.step' });
export const s1Title = ({ msg }: Locale, audience: Audience) =>
  audience === 'me'
    ? msg('Hvad driller dig mest?', { id: 'pick.s1.title.me' })
    : msg('Hvad driller mest hos jer?', { id: 'pick.s1.title.team' });
export const s1Error = ({ msg }: Locale) => msg('Vælg en udfordring for at komme videre.', { id: 'pick.s1.error' });
export const s2Title = ({ msg }: Locale, audience: Audience) =>
  audience === 'me'
    ? msg('Hvad vil du arbejde med?', { id: 'pick.s2.title.me' })
    : msg('Hvad vil I arbejde med?', { id: 'pick.s2.title.team' });
export const s2Hint = ({ msg, str, plural }: Locale, max: number) =>
  plural(max, {
    one: () => msg(str`Vælg ${max} forhold.`, { id: 'pick.s2.hint#one' }),
    other: () => msg(str`Vælg op til ${max} forhold. Få er bedre end mange.`, { id: 'pick.s2.hint#other' }),
  });
export const s2Filter = ({ msg }: Locale) => msg('Vis forhold, der handler om', { id: 'pick.s2.filter' });
export const s2All = ({ msg }: Locale) => msg('Alle dele af hverdagen', { id: 'pick.s2.all' });
export const s2Good = ({ msg }: Locale) => msg('Godt at begynde med', { id: 'pick.s2.good' });
export const s2TestTitle = ({ msg }: Locale) => msg('Er det konkret nok?', { id: 'pick.s2.test.title' });
export const s2Test1 = ({ msg }: Locale, audience: Audience) =>
  audience === 'me'
    ? msg('Kan du selv ændre det?', { id: 'pick.s2.test.1.me' })
    : msg('Kan I selv ændre det?', { id: 'pick.s2.test.1.team' });
export const s2Test2 = ({ msg }: Locale) => msg('Kan det begynde inden for en måned?', { id: 'pick.s2.test.2' });
export const s2Test3 = ({ msg }: Locale) => msg('Kan man se, om det virker?', { id: 'pick.s2.test.3' });
export const s2Own = ({ msg }: Locale, audience: Audience) =>
  audience === 'me'
    ? msg('Tilføj dit eget', { id: 'pick.s2.own.me' })
    : msg('Tilføj jeres eget', { id: 'pick.s2.own.team' });
export const s2OwnLabel = ({ msg }: Locale) => msg('Eget forhold', { id: 'pick.s2.own.label' });
export const s2OwnHint = ({ msg }: Locale) =>
  msg('Skriv det så kort, at alle forstår det.', { id: 'pick.s2.own.hint' });
export const s2OwnAdd = ({ msg }: Locale) => msg('Tilføj', { id: 'pick.s2.own.add' });
export const s2OwnError = ({ msg }: Locale) => msg('Skriv, hvad det handler om.', { id: 'pick.s2.own.error' });
export const count = ({ msg, str, plural }: Locale, n: number, max: number) =>
  plural(n, {
    zero: () => msg('Ingen valgt endnu', { id: 'pick.count#zero' }),
    one: () => msg(str`${n} af ${max} valgt`, { id: 'pick.count#one' }),
    other: () => msg(str`${n} af ${max} valgt`, { id: 'pick.count#other' }),
  });
export const max = ({ msg, str, plural }: Locale, max: number) =>
  plural(max, {
    one: () => msg(str`Der er allerede valgt ${max}. Fjern det, før du vælger et andet.`, { id: 'pick.max#one' }),
    other: () => msg(str`Der er allerede valgt ${max}. Fjern et, før du vælger et nyt.`, { id: 'pick.max#other' }),
  });
export const min = ({ msg }: Locale) => msg('Vælg mindst ét forhold for at komme videre.', { id: 'pick.min' });
export const s3Title = ({ msg }: Locale) => msg('Lav en kort plan', { id: 'pick.s3.title' });
export const planWhat = ({ msg }: Locale, audience: Audience) =>
  audience === 'me'
    ? msg('Hvad gør du?', { id: 'pick.plan.what.me' })
    : msg('Hvad gør I?', { id: 'pick.plan.what.team' });
export const planSuggest = ({ msg, str }: Locale, step: string) =>
  msg(str`Forslag: ${step}`, { id: 'pick.plan.suggest' });
export const planSuggestUse = ({ msg }: Locale) => msg('Brug forslaget', { id: 'pick.plan.suggest.use' });
export const planSuggestName = ({ msg, str }: Locale, title: string) =>
  msg(str`Brug forslaget til ”${title}”`, { id: 'pick.plan.suggest.name' });
export const planWho = ({ msg }: Locale) => msg('Hvem sørger for det?', { id: 'pick.plan.who' });
export const planWhoHint = ({ msg }: Locale) => msg('En rolle er nok, fx ”teamleder”.', { id: 'pick.plan.who.hint' });
export const planWhen = ({ msg }: Locale) => msg('Hvornår er det gjort?', { id: 'pick.plan.when' });
export const planSign = ({ msg }: Locale) => msg('Hvordan kan man se, at det virker?', { id: 'pick.plan.sign' });
export const statusReady = ({ msg }: Locale) => msg('Klar', { id: 'pick.status.ready' });
export const statusMissing = ({ msg, str }: Locale, fields: string) =>
  msg(str`Mangler ${fields}`, { id: 'pick.status.missing' });
export const fieldWhat = ({ msg }: Locale) => msg('handling', { id: 'pick.field.what' });
export const fieldWho = ({ msg }: Locale) => msg('ansvarlig', { id: 'pick.field.who' });
export const fieldWhen = ({ msg }: Locale) => msg('dato', { id: 'pick.field.when' });
export const reviewTitle = ({ msg }: Locale, audience: Audience) =>
  audience === 'me'
    ? msg('Hvornår følger du op?', { id: 'pick.review.title.me' })
    : msg('Hvornår følger I op?', { id: 'pick.review.title.team' });
export const reviewWeeks = ({ msg, str, plural }: Locale, n: number, date: string) =>
  plural(n, {
    one: () => msg(str`Om ${n} uge – ${date}`, { id: 'pick.review.weeks#one' }),
    other: () => msg(str`Om ${n} uger – ${date}`, { id: 'pick.review.weeks#other' }),
  });
export const reviewMonths = ({ msg, str, plural }: Locale, n: number, date: string) =>
  plural(n, {
    one: () => msg(str`Om ${n} måned – ${date}`, { id: 'pick.review.months#one' }),
    other: () => msg(str`Om ${n} måneder – ${date}`, { id: 'pick.review.months#other' }),
  });
export const reviewOther = ({ msg }: Locale) => msg('En anden dato', { id: 'pick.review.other' });
export const reviewNone = ({ msg }: Locale) => msg('Ikke aftalt endnu', { id: 'pick.review.none' });
export const s4Title = ({ msg }: Locale, audience: Audience) =>
  audience === 'me' ? msg('Din plan', { id: 'pick.s4.title.me' }) : msg('Jeres plan', { id: 'pick.s4.title.team' });
export const s4Challenge = ({ msg }: Locale) => msg('Udfordring', { id: 'pick.s4.challenge' });
export const s4Focus = ({ msg }: Locale) => msg('Forhold', { id: 'pick.s4.focus' });
export const s4Empty = ({ msg }: Locale, audience: Audience) =>
  audience === 'me'
    ? msg('Du har ikke lavet en plan endnu.', { id: 'pick.s4.empty.me' })
    : msg('I har ikke lavet en plan endnu.', { id: 'pick.s4.empty.team' });
export const restart = ({ msg }: Locale) => msg('Start forfra', { id: 'pick.restart' });
export const followupTitle = ({ msg }: Locale) => msg('Hvordan går det med planen?', { id: 'pick.followup.title' });
export const followupLearned = ({ msg }: Locale, audience: Audience) =>
  audience === 'me'
    ? msg('Hvad lærte jeg?', { id: 'pick.followup.learned.me' })
    : msg('Hvad lærte vi?', { id: 'pick.followup.learned.team' });
export const followupDone = ({ msg }: Locale) => msg('Gjort', { id: 'pick.followup.done' });
export const followupGoing = ({ msg }: Locale) => msg('I gang', { id: 'pick.followup.going' });
export const followupNot = ({ msg }: Locale) => msg('Ikke begyndt', { id: 'pick.followup.not' });
export const followupDrop = ({ msg }: Locale) => msg('Droppet', { id: 'pick.followup.drop' });
export const sayStep = ({ msg, str }: Locale, n: number, total: number, title: string) =>
  msg(str`Trin ${n} af ${total}: ${title}`, { id: 'pick.say.step' });
export const sayRemoved = ({ msg, str }: Locale, title: string, count: string) =>
  msg(str`${title} er fjernet. ${count}.`, { id: 'pick.say.removed' });
export const sayFilter = ({ msg, str, plural }: Locale, n: number) =>
  plural(n, {
    zero: () => msg('Ingen forhold vises', { id: 'pick.say.filter#zero' }),
    one: () => msg(str`${n} forhold vises`, { id: 'pick.say.filter#one' }),
    other: () => msg(str`${n} forhold vises`, { id: 'pick.say.filter#other' }),
  });
export const saySuggest = ({ msg }: Locale) => msg('Forslaget er sat ind.', { id: 'pick.say.suggest' });
