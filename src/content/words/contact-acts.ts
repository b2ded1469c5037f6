/** What is said when a contact has been taken along. */
import type { Locale } from '../../localize/locale.js';

export const copyPhoneDone = (locale: Locale) => locale.msg('Nummeret er kopieret.', { id: 'contact.copy.phone.done' });
export const copyEmailDone = (locale: Locale) =>
  locale.msg('Mailadressen er kopieret.', { id: 'contact.copy.email.done' });
export const vcardDone = (locale: Locale) => locale.msg('Kontakten er hentet som fil.', { id: 'contact.vcard.done' });
