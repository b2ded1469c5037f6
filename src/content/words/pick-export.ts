/** The words of a plan on paper, on the clipboard and in the calendar. */
import type { Locale } from '../../localize/locale.js';

export const ics = ({ msg }: Locale) => msg('Hent kalenderaftale (.ics)', { id: 'pick.ics' });
export const icsDone = ({ msg }: Locale) =>
  msg('Kalenderaftalen er hentet. Åbn filen for at lægge den i kalenderen.', { id: 'pick.ics.done' });
export const icsSummary = ({ msg }: Locale) => msg('Opfølgning: vores læringsmiljø', { id: 'pick.ics.summary' });
export const icsAgenda = ({ msg }: Locale) =>
  msg('Hvad gjorde vi? Hvad virkede? Hvad gør vi nu?', { id: 'pick.ics.agenda' });
export const exportTitle = ({ msg, str }: Locale, date: string) =>
  msg(str`Plan for læringsmiljøet, ${date}`, { id: 'pick.export.title' });
