/** Generated from locales/catalogue.tsv by `npm run words`: change the words there. */
import type { Locale } from '../../localize/locale.js';

export const name = (locale: Locale) => locale.msg('Læringsmiljø', { id: 'topic.name' });
export const definition = (locale: Locale) =>
  locale.msg('Et læringsmiljø er summen af det, der omgiver os på arbejdet, og som afgør, hvad vi lærer.', {
    id: 'topic.definition',
  });
export const names = (locale: Locale) =>
  locale.msg('Kaldes også læring på arbejdspladsen eller læring i praksis.', { id: 'topic.names' });
export const formal = (locale: Locale) =>
  locale.msg('Kurser og læring i hverdagen udelukker ikke hinanden. De gør hinanden mere værd.', {
    id: 'topic.formal',
  });
