import type { Contact } from '../../content/contact.js';
import { isLocalised, toWord, type Localised } from '../localised.js';

/** A contact of a page's own. */
export interface OwnContact {
  /** Of the person, or of the place. */
  readonly name: Localised;
  /** The workplace. */
  readonly org?: Localised;
  /** The person's function. */
  readonly position?: Localised;
  /** The part of the workplace. */
  readonly unit?: Localised;
  /** Eight digits are Danish; any other number with its country. What is no number is shown as text. */
  readonly phone?: string;
  /** An address to write to; anything else is shown as text. */
  readonly email?: string;
  /** `https:` or `http:`; anything else is shown as text. */
  readonly url?: string;
  /** Where to find the contact. */
  readonly address?: Localised;
  /** `man-tor 9-15; fre 9-14`, in Danish or English; what is not understood is shown as it is. */
  readonly hours?: string;
  /** Dates on which it is closed all day: `2027-12-24`, `24.12.2027`; what is not understood is shown as it is. */
  readonly closed?: string;
  /** Further lines. */
  readonly note?: Localised;
}

const WORDS = ['org', 'position', 'unit', 'address', 'note'] as const;
const TEXTS = ['phone', 'email', 'url', 'hours', 'closed'] as const;

export const toContact = (custom: OwnContact): Contact => ({
  name: toWord(custom.name),
  ...(Object.fromEntries([
    ...WORDS.flatMap((field) => {
      const text = custom[field];
      return isLocalised(text) ? [[field, toWord(text)]] : [];
    }),
    ...TEXTS.flatMap((field) => (typeof custom[field] === 'string' ? [[field, custom[field].trim()]] : [])),
  ]) as Partial<Contact>),
});

/** Parses contacts that a page has set; undefined where it is no list of contacts. */
export const parseContacts = (contacts: unknown): readonly Contact[] | undefined => {
  if (!Array.isArray(contacts)) return undefined;
  const list = contacts.filter((custom: Partial<OwnContact> | null): custom is OwnContact => isLocalised(custom?.name));
  return list.length > 0 && list.length === contacts.length ? list.map(toContact) : undefined;
};
