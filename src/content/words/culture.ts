/** Generated from locales/catalogue.tsv by `npm run words`: change the words there. */
import type { Locale } from '../../localize/locale.js';

export const title = (locale: Locale) => locale.msg('Tre tegn på en kultur, der lærer', { id: 'culture.title' });
export const culture1 = (locale: Locale) =>
  locale.msg('Udvikling bliver omtalt som noget godt, og alle kan være med i snakken.', { id: 'culture.1' });
export const culture2 = (locale: Locale) =>
  locale.msg('Behovene bliver vendt løbende – ikke kun en gang om året.', { id: 'culture.2' });
export const culture3 = (locale: Locale) => locale.msg('Både medarbejdere og ledelse bakker op.', { id: 'culture.3' });
