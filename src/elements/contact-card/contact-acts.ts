/** What is rarely done with a contact: to copy it, to keep it. Not needed at first view. */
import type { Contact } from '../../content/contact.js';
import * as words from '../../content/words/contact-acts.js';
import { copyFailed } from '../../content/words/take-along.js';
import { cardFileName, toVcard } from '../../export/vcard.js';
import type { Locale } from '../../localize/locale.js';
import { dial, formatPhone, readPhone } from '../../localize/phone.js';
import type { Notice } from '../shared/message.js';
import { copy, saveFile } from '../shared/take-along.js';
import type { ContactTaking } from './contact-view.js';
import { isEmail, isWeb } from './reachable.js';

export { renderMessage } from '../shared/message.js';

const keep = (locale: Locale, contact: Contact): void => {
  const [org, position, unit, address, note] = (['org', 'position', 'unit', 'address', 'note'] as const).map((field) =>
    contact[field]?.(locale),
  );
  const { phone: written, email = '', url = '' } = contact;
  const phone = readPhone(written ?? '');
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

const copyOrShow = async (locale: Locale, text: string, done: string): Promise<Notice> =>
  (await copy(text)) ? { text: done } : { text: copyFailed(locale), box: text };

/** Does it, and gives back what there is to say; with the text where the browser would not copy it. */
export const take = async (kind: ContactTaking, locale: Locale, contact: Contact): Promise<Notice> => {
  if (kind === 'vcard') {
    keep(locale, contact);
    return { text: words.vcardDone(locale) };
  }
  if (kind === 'copy-email') return copyOrShow(locale, contact.email ?? '', words.copyEmailDone(locale));
  const phone = readPhone(contact.phone ?? '');
  const number = phone ? formatPhone(locale, phone, true).replaceAll('\u00a0', ' ') : '';
  return copyOrShow(locale, number, words.copyPhoneDone(locale));
};
