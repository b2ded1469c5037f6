/** Generated from locales/catalogue.tsv by `npm run words`: change the words there. */
import type { Locale } from '../../localize/locale.js';

export const copyPhoneDone = (locale: Locale) => locale.msg('Nummeret er kopieret.', { id: 'contact.copy.phone.done' });
export const copyEmailDone = (locale: Locale) =>
  locale.msg('Mailadressen er kopieret.', { id: 'contact.copy.email.done' });
export const vcardDone = (locale: Locale) =>
  locale.msg('Åbn filen, der bliver hentet nu, for at gemme kontakten.', { id: 'contact.vcard.done' });
