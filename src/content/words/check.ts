/** The words of the principle checklist. */
import type { Audience } from '../audience.js';
import type { Locale } from '../../localize/locale.js';

export const heading = ({ msg }: Locale, audience: Audience) =>
  audience === 'me'
    ? msg('Sådan lærer du i hverdagen', { id: 'check.heading.me' })
    : msg('Fire principper for et godt læringsmiljø', { id: 'check.heading.team' });
export const intro = ({ msg }: Locale, audience: Audience) =>
  audience === 'me'
    ? msg('Sæt kryds ved det, du allerede gør. Skriv gerne et eksempel.', { id: 'check.intro.me' })
    : msg('Sæt kryds ved det, I allerede gør. Skriv gerne et eksempel.', { id: 'check.intro.team' });
export const legend = ({ msg }: Locale, audience: Audience) =>
  audience === 'me' ? msg('Det gør jeg', { id: 'check.legend.me' }) : msg('Det gør vi', { id: 'check.legend.team' });
export const levelNo = ({ msg }: Locale) => msg('Ikke endnu', { id: 'check.level.no' });
export const levelPartly = ({ msg }: Locale) => msg('Delvist', { id: 'check.level.partly' });
export const levelYes = ({ msg }: Locale) => msg('Ja', { id: 'check.level.yes' });
export const progress = ({ msg, str, plural }: Locale, n: number, total: number) =>
  plural(n, {
    zero: () => msg(str`Ingen af de ${total} principper er på plads endnu`, { id: 'check.progress#zero' }),
    one: () => msg(str`${n} af ${total} principper er på plads`, { id: 'check.progress#one' }),
    other: () => msg(str`${n} af ${total} principper er på plads`, { id: 'check.progress#other' }),
  });
export const next = ({ msg, str }: Locale, title: string) => msg(str`Næste skridt: ${title}`, { id: 'check.next' });
export const doneTitle = ({ msg }: Locale, audience: Audience) =>
  audience === 'me'
    ? msg('Du er kommet hele vejen rundt', { id: 'check.done.title.me' })
    : msg('I er kommet hele vejen rundt', { id: 'check.done.title.team' });
export const doneText = ({ msg }: Locale, audience: Audience) =>
  audience === 'me'
    ? msg('Se på listen igen om nogle måneder.', { id: 'check.done.text.me' })
    : msg('Aftal, hvornår I ser på listen igen.', { id: 'check.done.text.team' });
export const ideaShow = ({ msg }: Locale) => msg('Vis en idé', { id: 'check.idea.show' });
export const ideaHide = ({ msg }: Locale) => msg('Skjul idéen', { id: 'check.idea.hide' });
export const ideaName = ({ msg, str }: Locale, title: string) =>
  msg(str`Vis en idé til ”${title}”`, { id: 'check.idea.name' });
export const ideaNameHide = ({ msg, str }: Locale, title: string) =>
  msg(str`Skjul idéen til ”${title}”`, { id: 'check.idea.name.hide' });
export const noteAdd = ({ msg }: Locale) => msg('Tilføj eksempel', { id: 'check.note.add' });
export const noteAddName = ({ msg, str }: Locale, title: string) =>
  msg(str`Tilføj eksempel til ”${title}”`, { id: 'check.note.add.name' });
export const noteLabel = ({ msg }: Locale, audience: Audience) =>
  audience === 'me'
    ? msg('Eksempel fra din hverdag', { id: 'check.note.label.me' })
    : msg('Eksempel fra jeres hverdag', { id: 'check.note.label.team' });
export const why = ({ msg }: Locale) => msg('Hvorfor er det værd at gøre?', { id: 'check.why' });
export const meetingOn = ({ msg }: Locale) => msg('Mødevisning', { id: 'check.meeting.on' });
export const meetingOff = ({ msg }: Locale) => msg('Luk mødevisning', { id: 'check.meeting.off' });
export const meetingProgress = ({ msg, str }: Locale, n: number, total: number) =>
  msg(str`Princip ${n} af ${total}`, { id: 'check.meeting.progress' });
export const meetingPrev = ({ msg }: Locale) => msg('Forrige princip', { id: 'check.meeting.prev' });
export const meetingNext = ({ msg }: Locale) => msg('Næste princip', { id: 'check.meeting.next' });
export const meetingAsk = ({ msg }: Locale) => msg('Hvornår har I sidst gjort det?', { id: 'check.meeting.ask' });
export const topicker = ({ msg }: Locale, audience: Audience) =>
  audience === 'me'
    ? msg('Vælg, hvad du vil arbejde med', { id: 'check.topicker.me' })
    : msg('Vælg, hvad I vil arbejde med', { id: 'check.topicker.team' });
