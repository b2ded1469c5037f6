import type { Contact } from '../../content/contact.js';
import { isRecord } from '../../state/json.js';
import { toWord, type Localised } from '../localised.js';

/** A contact of a page's own. A number instead of a text is taken as one; a value of another type is left out, with a warning. */
export interface OwnContact {
  /** Of the person, or of the place. Default: shown without a name. */
  readonly name?: Localised;
  /** The workplace. */
  readonly org?: Localised;
  /** The person's function. */
  readonly position?: Localised;
  /** The part of the workplace. */
  readonly unit?: Localised;
  /** Eight digits are Danish; any other number with its country. Several numbers, and words between them, are understood. What is no number is shown as text. */
  readonly phone?: string;
  /** An address to write to, or several; anything else is shown as text. */
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

const WORDS = ['name', 'org', 'position', 'unit', 'address', 'note'] as const;
const TEXTS = ['phone', 'email', 'url', 'hours', 'closed'] as const;

/** A text, or one in each language; undefined where it is neither. An empty one says nothing. */
const toLocalised = (value: unknown): Localised | undefined => {
  const text = toText(value);
  if (text !== undefined) return text;
  if (!isRecord(value)) return undefined;
  const texts = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return texts.length ? Object.fromEntries(texts) : undefined;
};

const toText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : undefined;

/** Untrusted data as a contact; fields of a wrong type are left out. */
export const toContact = (custom: Readonly<Record<string, unknown>>): Contact =>
  Object.fromEntries([
    ...WORDS.flatMap((field) => {
      const text = toLocalised(custom[field]);
      return text === undefined || text === '' ? [] : [[field, toWord(text)]];
    }),
    ...TEXTS.flatMap((field) => {
      const text = toText(custom[field]);
      return text === undefined ? [] : [[field, text]];
    }),
  ]) as Contact;

const isContact = (custom: unknown): custom is Readonly<Record<string, unknown>> => {
  if (!isRecord(custom)) return false;
  const { name, phone, email } = toContact(custom);
  return Boolean(name ?? phone ?? email);
};

/** Parses contacts that a page has set: those that are any. Undefined where none is. */
export const parseContacts = (contacts: unknown): readonly Contact[] | undefined => {
  const list = Array.isArray(contacts) ? contacts.filter(isContact).map(toContact) : [];
  return list.length ? list : undefined;
};

/** What of contacts that a page has set cannot be used as it is; empty where all can. */
export const findMisuse = (contacts: unknown): string => {
  if (!Array.isArray(contacts) || !contacts.length) return 'no list of contacts';
  const wrong = contacts.flatMap((custom: unknown, i) => {
    if (!isContact(custom)) return [`contact ${i + 1}`];
    const isUnset = (value: unknown) => value === undefined || value === null;
    return [
      ...WORDS.filter((field) => !isUnset(custom[field]) && toLocalised(custom[field]) === undefined),
      ...TEXTS.filter((field) => !isUnset(custom[field]) && typeof custom[field] !== 'string'),
    ].map((field) => `${field} of contact ${i + 1}`);
  });
  return wrong.join(', ');
};
