/** Copies a contact, or saves it as a file. Lazy-loaded: not needed at first view. */
import type { Contact } from '../../content/contact.js';
import * as words from '../../content/words/contact-export.js';
import { saveFile } from '../../export/file.js';
import { cardFileName, toVcard } from '../../export/vcard.js';
import type { Locale } from '../../localize/locale.js';
import { dial, formatPhone, parsePhone } from '../../localize/phone.js';
import { copyOrShow } from '../copy.js';
import type { Message } from '../templates/message.js';
import type { ContactExport } from './render-contact.js';
import { isEmail, isWeb } from './reachable.js';

export { renderMessage } from '../templates/message.js';

const saveVcard = (locale: Locale, contact: Contact): void => {
  const [org, position, unit, address, note] = (['org', 'position', 'unit', 'address', 'note'] as const).map((field) =>
    contact[field]?.(locale),
  );
  const { phone: written, email = '', url = '' } = contact;
  const phone = parsePhone(written ?? '');
  const name = contact.name(locale);
  const card = toVcard({
    name,
    org,
    position,
    unit,
    address,
    // What is no number may still be worth knowing.
    note: [note, phone ? '' : written].filter(Boolean).join('\n'),
    url: isWeb(url) ? url : '',
    email: isEmail(email) ? email : '',
    phone: phone && dial(phone),
  });
  saveFile(cardFileName(name), 'text/vcard', card);
};

/** What was done, or could not be. */
export interface ExportMessage extends Message {
  readonly isDone: boolean;
}

const copy = async (locale: Locale, text: string, done: string): Promise<ExportMessage> => {
  const { isCopied, ...message } = await copyOrShow(locale, { text }, done);
  return { ...message, isDone: isCopied };
};

/** Exports a contact and returns what there is to say; with the text where the browser would not copy it. */
export const exportContact = async (kind: ContactExport, locale: Locale, contact: Contact): Promise<ExportMessage> => {
  if (kind === 'vcard') {
    saveVcard(locale, contact);
    return { text: words.vcardDone(locale), isDone: true };
  }
  if (kind === 'copy-email') return copy(locale, contact.email ?? '', words.copyEmailDone(locale));
  const phone = parsePhone(contact.phone ?? '');
  const number = phone ? formatPhone(locale, phone, true).replaceAll('\u00a0', ' ') : '';
  return copy(locale, number, words.copyPhoneDone(locale));
};
