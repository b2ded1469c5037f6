/** What is said when a contact has been taken along. */
import type { Locale } from '../../localize/locale.js';

export const copyPhoneDone = ({ msg }: Locale) => msg('Nummeret er kopieret.', { id: 'contact.copy.phone.done' });
export const copyEmailDone = ({ msg }: Locale) => msg('Mailadressen er kopieret.', { id: 'contact.copy.email.done' });
export const vcardDone = ({ msg }: Locale) => msg('Kontakten er hentet som fil.', { id: 'contact.vcard.done' });
