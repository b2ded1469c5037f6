/** Generated from locales/catalogue.tsv by `npm run words`: change the words there. */
import type { Audience } from '../audience.js';
import type { Locale } from '../../localize/locale.js';
import { str } from '../str.js';

export const heading = (locale: Locale, audience: Audience) =>
  audience === 'me'
    ? locale.msg('Sådan lærer du i hverdagen', { id: 'check.heading.me' })
    : locale.msg('Fire principper for et godt læringsmiljø', { id: 'check.heading.team' });
export const intro = (locale: Locale, audience: Audience) =>
  audience === 'me'
    ? locale.msg('Sæt kryds ved det, du allerede gør. Skriv gerne et eksempel.', { id: 'check.intro.me' })
    : locale.msg('Sæt kryds ved det, I allerede gør. Skriv gerne et eksempel.', { id: 'check.intro.team' });
export const legend = (locale: Locale, audience: Audience) =>
  audience === 'me'
    ? locale.msg('Det gør jeg', { id: 'check.legend.me' })
    : locale.msg('Det gør vi', { id: 'check.legend.team' });
export const levelNo = (locale: Locale) => locale.msg('Ikke endnu', { id: 'check.level.no' });
export const levelPartly = (locale: Locale) => locale.msg('Delvist', { id: 'check.level.partly' });
export const levelYes = (locale: Locale) => locale.msg('Ja', { id: 'check.level.yes' });
export const progress = (locale: Locale, n: number, total: number) =>
  locale.plural(n, {
    zero: () => locale.msg(str`Ingen af de ${total} principper er på plads endnu`, { id: 'check.progress#zero' }),
    one: () => locale.msg(str`${n} af ${total} principper er på plads`, { id: 'check.progress#one' }),
    other: () => locale.msg(str`${n} af ${total} principper er på plads`, { id: 'check.progress#other' }),
  });
export const next = (locale: Locale, title: string) => locale.msg(str`Næste skridt: ${title}`, { id: 'check.next' });
export const doneTitle = (locale: Locale, audience: Audience) =>
  audience === 'me'
    ? locale.msg('Du er kommet hele vejen rundt', { id: 'check.done.title.me' })
    : locale.msg('I er kommet hele vejen rundt', { id: 'check.done.title.team' });
export const doneText = (locale: Locale, audience: Audience) =>
  audience === 'me'
    ? locale.msg('Se på listen igen om nogle måneder.', { id: 'check.done.text.me' })
    : locale.msg('Aftal, hvornår I ser på listen igen.', { id: 'check.done.text.team' });
export const ideaShow = (locale: Locale) => locale.msg('Vis en idé', { id: 'check.idea.show' });
export const ideaHide = (locale: Locale) => locale.msg('Skjul idéen', { id: 'check.idea.hide' });
export const ideaName = (locale: Locale, title: string) =>
  locale.msg(str`Vis en idé til ”${title}”`, { id: 'check.idea.name' });
export const ideaNameHide = (locale: Locale, title: string) =>
  locale.msg(str`Skjul idéen til ”${title}”`, { id: 'check.idea.name.hide' });
export const noteAdd = (locale: Locale) => locale.msg('Tilføj eksempel', { id: 'check.note.add' });
export const noteAddName = (locale: Locale, title: string) =>
  locale.msg(str`Tilføj eksempel til ”${title}”`, { id: 'check.note.add.name' });
export const noteLabel = (locale: Locale, audience: Audience) =>
  audience === 'me'
    ? locale.msg('Eksempel fra din hverdag', { id: 'check.note.label.me' })
    : locale.msg('Eksempel fra jeres hverdag', { id: 'check.note.label.team' });
export const why = (locale: Locale) => locale.msg('Hvorfor er det værd at gøre?', { id: 'check.why' });
export const meetingOn = (locale: Locale) => locale.msg('Mødevisning', { id: 'check.meeting.on' });
export const meetingOff = (locale: Locale) => locale.msg('Luk mødevisning', { id: 'check.meeting.off' });
export const meetingProgress = (locale: Locale, n: number, total: number) =>
  locale.msg(str`Princip ${n} af ${total}`, { id: 'check.meeting.progress' });
export const meetingPrev = (locale: Locale) => locale.msg('Forrige princip', { id: 'check.meeting.prev' });
export const meetingNext = (locale: Locale) => locale.msg('Næste princip', { id: 'check.meeting.next' });
export const meetingAsk = (locale: Locale) => locale.msg('Hvornår har I sidst gjort det?', { id: 'check.meeting.ask' });
export const topicker = (locale: Locale, audience: Audience) =>
  audience === 'me'
    ? locale.msg('Vælg, hvad du vil arbejde med', { id: 'check.topicker.me' })
    : locale.msg('Vælg, hvad I vil arbejde med', { id: 'check.topicker.team' });
export const topickerHidden = (locale: Locale) =>
  locale.msg('”Fra udfordring til plan” kan ikke ses på siden lige nu. Måske ligger den under en anden fane.', {
    id: 'check.topicker.hidden',
  });
