/** Generated from locales/catalogue.tsv by `npm run words`: change the words there. */
import type { Audience } from '../audience.js';
import type { Locale } from '../../localize/locale.js';
import { str } from '../str.js';

export const heading = (locale: Locale) => locale.msg('Fra udfordring til plan', { id: 'pick.heading' });
export const intro = (locale: Locale, audience: Audience) =>
  audience === 'me'
    ? locale.msg('Find få ting, du selv kan ændre, og lav en kort plan. Det tager omkring 10 minutter.', {
        id: 'pick.intro.me',
      })
    : locale.msg('Find få ting, I selv kan ændre, og lav en kort plan. Det tager omkring 15 minutter.', {
        id: 'pick.intro.team',
      });
export const hints = (locale: Locale, titles: string) =>
  locale.msg(str`Ikke på plads endnu ifølge listen: ${titles}`, { id: 'pick.hints' });
export const step = (locale: Locale, n: number, total: number) =>
  locale.msg(str`Trin ${n} af ${total}`, { id: 'pick.step' });
export const s1Title = (locale: Locale, audience: Audience) =>
  audience === 'me'
    ? locale.msg('Hvad driller dig mest?', { id: 'pick.s1.title.me' })
    : locale.msg('Hvad driller mest hos jer?', { id: 'pick.s1.title.team' });
export const s1Error = (locale: Locale) =>
  locale.msg('Vælg en udfordring for at komme videre.', { id: 'pick.s1.error' });
export const s2Title = (locale: Locale, audience: Audience) =>
  audience === 'me'
    ? locale.msg('Hvad vil du arbejde med?', { id: 'pick.s2.title.me' })
    : locale.msg('Hvad vil I arbejde med?', { id: 'pick.s2.title.team' });
export const s2Hint = (locale: Locale, max: number) =>
  locale.plural(max, {
    one: () => locale.msg(str`Vælg ${max} forhold.`, { id: 'pick.s2.hint#one' }),
    other: () => locale.msg(str`Vælg op til ${max} forhold. Få er bedre end mange.`, { id: 'pick.s2.hint#other' }),
  });
export const s2Filter = (locale: Locale) => locale.msg('Vis forhold, der handler om', { id: 'pick.s2.filter' });
export const s2All = (locale: Locale) => locale.msg('Alle dele af hverdagen', { id: 'pick.s2.all' });
export const s2Good = (locale: Locale) => locale.msg('Godt at begynde med', { id: 'pick.s2.good' });
export const s2TestTitle = (locale: Locale) => locale.msg('Er det konkret nok?', { id: 'pick.s2.test.title' });
export const s2Test1 = (locale: Locale, audience: Audience) =>
  audience === 'me'
    ? locale.msg('Kan du selv ændre det?', { id: 'pick.s2.test.1.me' })
    : locale.msg('Kan I selv ændre det?', { id: 'pick.s2.test.1.team' });
export const s2Test2 = (locale: Locale) => locale.msg('Kan det begynde inden for en måned?', { id: 'pick.s2.test.2' });
export const s2Test3 = (locale: Locale) => locale.msg('Kan man se, om det virker?', { id: 'pick.s2.test.3' });
export const s2Own = (locale: Locale, audience: Audience) =>
  audience === 'me'
    ? locale.msg('Tilføj dit eget', { id: 'pick.s2.own.me' })
    : locale.msg('Tilføj jeres eget', { id: 'pick.s2.own.team' });
export const s2OwnLabel = (locale: Locale) => locale.msg('Eget forhold', { id: 'pick.s2.own.label' });
export const s2OwnHint = (locale: Locale) =>
  locale.msg('Skriv det så kort, at alle forstår det.', { id: 'pick.s2.own.hint' });
export const s2OwnAdd = (locale: Locale) => locale.msg('Tilføj', { id: 'pick.s2.own.add' });
export const s2OwnError = (locale: Locale) => locale.msg('Skriv, hvad det handler om.', { id: 'pick.s2.own.error' });
export const count = (locale: Locale, n: number, max: number) =>
  locale.plural(n, {
    zero: () => locale.msg('Ingen valgt endnu', { id: 'pick.count#zero' }),
    one: () => locale.msg(str`${n} af ${max} valgt`, { id: 'pick.count#one' }),
    other: () => locale.msg(str`${n} af ${max} valgt`, { id: 'pick.count#other' }),
  });
export const max = (locale: Locale, max: number) =>
  locale.msg(str`Der er valgt ${max}. Fjern én for at vælge en ny.`, { id: 'pick.max' });
export const min = (locale: Locale) => locale.msg('Vælg mindst ét forhold for at komme videre.', { id: 'pick.min' });
export const s3Title = (locale: Locale) => locale.msg('Lav en kort plan', { id: 'pick.s3.title' });
export const planWhat = (locale: Locale, audience: Audience) =>
  audience === 'me'
    ? locale.msg('Hvad gør du?', { id: 'pick.plan.what.me' })
    : locale.msg('Hvad gør I?', { id: 'pick.plan.what.team' });
export const planSuggest = (locale: Locale, step: string) =>
  locale.msg(str`Forslag: ${step}`, { id: 'pick.plan.suggest' });
export const planSuggestUse = (locale: Locale) => locale.msg('Brug forslaget', { id: 'pick.plan.suggest.use' });
export const planSuggestName = (locale: Locale, title: string) =>
  locale.msg(str`Brug forslaget til ”${title}”`, { id: 'pick.plan.suggest.name' });
export const planWho = (locale: Locale) => locale.msg('Hvem sørger for det?', { id: 'pick.plan.who' });
export const planWhoHint = (locale: Locale) =>
  locale.msg('En rolle er nok, fx ”teamleder”.', { id: 'pick.plan.who.hint' });
export const planWhen = (locale: Locale) => locale.msg('Hvornår er det gjort?', { id: 'pick.plan.when' });
export const planSign = (locale: Locale) => locale.msg('Hvordan kan man se, at det virker?', { id: 'pick.plan.sign' });
export const statusReady = (locale: Locale) => locale.msg('Klar', { id: 'pick.status.ready' });
export const statusMissing = (locale: Locale, fields: string) =>
  locale.msg(str`Mangler ${fields}`, { id: 'pick.status.missing' });
export const fieldWhat = (locale: Locale) => locale.msg('handling', { id: 'pick.field.what' });
export const fieldWho = (locale: Locale) => locale.msg('ansvarlig', { id: 'pick.field.who' });
export const fieldWhen = (locale: Locale) => locale.msg('dato', { id: 'pick.field.when' });
export const reviewTitle = (locale: Locale, audience: Audience) =>
  audience === 'me'
    ? locale.msg('Hvornår følger du op?', { id: 'pick.review.title.me' })
    : locale.msg('Hvornår følger I op?', { id: 'pick.review.title.team' });
export const reviewWeeks = (locale: Locale, n: number, date: string) =>
  locale.plural(n, {
    one: () => locale.msg(str`Om ${n} uge – ${date}`, { id: 'pick.review.weeks#one' }),
    other: () => locale.msg(str`Om ${n} uger – ${date}`, { id: 'pick.review.weeks#other' }),
  });
export const reviewMonths = (locale: Locale, n: number, date: string) =>
  locale.plural(n, {
    one: () => locale.msg(str`Om ${n} måned – ${date}`, { id: 'pick.review.months#one' }),
    other: () => locale.msg(str`Om ${n} måneder – ${date}`, { id: 'pick.review.months#other' }),
  });
export const reviewOther = (locale: Locale) => locale.msg('En anden dato', { id: 'pick.review.other' });
export const reviewNone = (locale: Locale) => locale.msg('Ikke aftalt endnu', { id: 'pick.review.none' });
export const s4Title = (locale: Locale, audience: Audience) =>
  audience === 'me'
    ? locale.msg('Din plan', { id: 'pick.s4.title.me' })
    : locale.msg('Jeres plan', { id: 'pick.s4.title.team' });
export const s4Challenge = (locale: Locale) => locale.msg('Udfordring', { id: 'pick.s4.challenge' });
export const s4Focus = (locale: Locale) => locale.msg('Forhold', { id: 'pick.s4.focus' });
export const s4Empty = (locale: Locale, audience: Audience) =>
  audience === 'me'
    ? locale.msg('Du har ikke lavet en plan endnu.', { id: 'pick.s4.empty.me' })
    : locale.msg('I har ikke lavet en plan endnu.', { id: 'pick.s4.empty.team' });
export const restart = (locale: Locale) => locale.msg('Start forfra', { id: 'pick.restart' });
export const followupTitle = (locale: Locale) =>
  locale.msg('Hvordan går det med planen?', { id: 'pick.followup.title' });
export const followupLearned = (locale: Locale, audience: Audience) =>
  audience === 'me'
    ? locale.msg('Hvad lærte jeg?', { id: 'pick.followup.learned.me' })
    : locale.msg('Hvad lærte vi?', { id: 'pick.followup.learned.team' });
export const followupDone = (locale: Locale) => locale.msg('Gjort', { id: 'pick.followup.done' });
export const followupGoing = (locale: Locale) => locale.msg('I gang', { id: 'pick.followup.going' });
export const followupNot = (locale: Locale) => locale.msg('Ikke begyndt', { id: 'pick.followup.not' });
export const followupDrop = (locale: Locale) => locale.msg('Droppet', { id: 'pick.followup.drop' });
export const sayStep = (locale: Locale, n: number, total: number, title: string) =>
  locale.msg(str`Trin ${n} af ${total}: ${title}`, { id: 'pick.say.step' });
export const sayRemoved = (locale: Locale, title: string, count: string) =>
  locale.msg(str`${title} er fjernet. ${count}.`, { id: 'pick.say.removed' });
export const sayFilter = (locale: Locale, n: number) =>
  locale.plural(n, {
    zero: () => locale.msg('Ingen forhold vises', { id: 'pick.say.filter#zero' }),
    one: () => locale.msg(str`${n} forhold vises`, { id: 'pick.say.filter#one' }),
    other: () => locale.msg(str`${n} forhold vises`, { id: 'pick.say.filter#other' }),
  });
export const saySuggest = (locale: Locale) => locale.msg('Forslaget er sat ind.', { id: 'pick.say.suggest' });
