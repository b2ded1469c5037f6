/** Generated from locales/catalogue.tsv by `npm run words`: change the words there. */
import type { Locale } from '../../localize/locale.js';

export const title = (locale: Locale) => locale.msg('Derfor kan det betale sig', { id: 'why.title' });
export const why1 = (locale: Locale) => locale.msg('Flere får glæde af den samme indsats.', { id: 'why.1' });
export const why2 = (locale: Locale) => locale.msg('Det nye bliver brugt i opgaverne med det samme.', { id: 'why.2' });
export const why3 = (locale: Locale) =>
  locale.msg('Udviklingen sker i arbejdstiden, uden at opgaverne ligger stille.', { id: 'why.3' });
export const why4 = (locale: Locale) => locale.msg('Arbejdspladsen bliver ved med at forny sig.', { id: 'why.4' });
export const why5 = (locale: Locale) =>
  locale.msg('Arbejdspladsen bliver mere attraktiv – både for ansatte og for omverdenen.', { id: 'why.5' });
