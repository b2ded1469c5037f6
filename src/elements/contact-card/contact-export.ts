/** Copies a contact, or saves it as a file. Lazy-loaded: not needed at first view. */
import type { Contact } from '../../content/contact.js';
import * as words from '../../content/words/contact-export.js';
import { saveFile } from '../../export/file.js';
import { cardFileName, toVcard } from '../../export/vcard.js';
import type { Locale } from '../../localize/locale.js';
import { formatPhone, type Phone } from '../../localize/phone.js';
import { copyOrShow } from '../copy.js';
import type { Message } from '../templates/message.js';
import type { ContactExport } from './render-contact.js';
import { emailsIn, phonesIn, piecesOf, toWebAddress } from './pieces-of.js';

export { renderMessage } from '../templates/message.js';

/** A number as programs take it: of one with an extension, the extension is said. */
const toNumber = ({ number, extension }: Phone): string => number + extension.replace(';ext=', ' ext. ');

const isMobile = (before: string): boolean => /mobil|cell|📱|(?:^|[^\p{L}])M[.:]?\s*$/iu.test(before);

const saveVcard = (locale: Locale, contact: Contact): void => {
  const [org, position, unit, address, note] = (['org', 'position', 'unit', 'address', 'note'] as const).map((field) =>
    contact[field]?.(locale),
  );
  const { phone = '', email = '', url = '' } = contact;
  const numbers = piecesOf(phone, 'phone').flatMap((pieces) =>
    pieces.flatMap((piece, i) =>
      piece.phone ? [{ number: toNumber(piece.phone), isMobile: isMobile(pieces[i - 1]?.text ?? '') }] : [],
    ),
  );
  const numbersOf = (mobile: boolean) =>
    numbers.flatMap(({ number, isMobile: is }) => (is === mobile ? [number] : [])).join('\n');
  const addresses = piecesOf(url, 'web').flat();
  const name = contact.name?.(locale) ?? '';
  const card = toVcard({
    name,
    org,
    position,
    unit,
    address,
    // What is no number may still be worth knowing.
    note: [note, numbers.length ? '' : phone].filter(Boolean).join('\n'),
    url: addresses.flatMap(({ kind, text }) => (kind === 'web' ? [toWebAddress(text)] : [])).join('\n'),
    email: emailsIn(email).join('\n'),
    phone: numbersOf(false),
    mobile: numbersOf(true),
  });
  saveFile(cardFileName(name || unit || org || ''), 'text/vcard', card);
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
  if (kind === 'copy-email') return copy(locale, emailsIn(contact.email ?? '')[0] ?? '', words.copyEmailDone(locale));
  const [phone] = phonesIn(contact.phone ?? '');
  const number = phone ? formatPhone(locale, phone, true).replaceAll('\u00a0', ' ') : '';
  return copy(locale, number, words.copyPhoneDone(locale));
};
