import type { Contact } from '../../content/contact.js';
import { readPhone } from '../../localize/phone.js';
import { OwnContent } from '../shared/own-content.js';
import { clean, isLocalised, word, type Localised } from '../shared/own-list.js';

/** A contact of a page's own. */
export interface OwnContact {
  readonly name: Localised;
  /** The workplace. */
  readonly org?: Localised;
  /** The person's function. */
  readonly position?: Localised;
  /** The part of the workplace. */
  readonly unit?: Localised;
  /** Eight digits are Danish; any other number with its country. What is no number is shown as text. */
  readonly phone?: string;
  readonly email?: string;
  /** `https:` or `http:`; anything else is shown as text. */
  readonly url?: string;
  readonly address?: Localised;
  /** `man-tor 9-15; fre 9-14`, in Danish or English. */
  readonly hours?: string;
  /** Dates on which it is closed all day (ISO 8601), apart by spaces. */
  readonly closed?: string;
  /** Further lines. */
  readonly note?: Localised;
}

const WORDS = ['org', 'position', 'unit', 'address', 'note'] as const;
const TEXTS = ['phone', 'email', 'url', 'hours', 'closed'] as const;

export const toContact = (own: OwnContact): Contact => ({
  name: word(own.name),
  ...(Object.fromEntries([
    ...WORDS.flatMap((field) => {
      const text = own[field];
      return isLocalised(text) ? [[field, word(text)]] : [];
    }),
    ...TEXTS.flatMap((field) => (typeof own[field] === 'string' ? [[field, own[field].trim()]] : [])),
  ]) as Partial<Contact>),
});

/** The contacts that a page has set; undefined where it is no list of contacts. */
export const readContacts = (contacts: unknown): readonly Contact[] | undefined => {
  if (!Array.isArray(contacts)) return undefined;
  const list = contacts.filter((own: Partial<OwnContact> | null): own is OwnContact => isLocalised(own?.name));
  return list.length > 0 && list.length === contacts.length ? list.map(toContact) : undefined;
};

const EMAIL = /[^\s@<>"(),;|]+@[^\s@<>"(),;|]+\.[^\s@<>"(),;|]+/;
const NUMBER = /\+?\d[\d .-]{5,}\d/;
/** A word before a number or an address that says no more than what it is. */
const LABEL = /^(?:tlf|tel|telefon|phone|mobil|mail|e-?mail|web|www)\.?:?\s*/i;
/** What is left of a line when number and address are taken out of it. */
const REST = /\(\s*\)|[\s,;|·]*\b(?:tlf|tel|telefon|phone|mobil|mail|e-?mail)[.:\s]*(?=$|[,;|·])|[\s,;|·]+$/gi;
const BLOCKS = 'br, p, div, li, dd, dt, h1, h2, h3, h4, h5, h6';

/**
 * An `<address>` as editors write it: lines with `<br>` or in blocks, with or without links, a heading or a first line
 * for the name. What is neither name, number nor address is kept as it is.
 */
const readAddress = (address: Element): OwnContact => {
  const rest = address.cloneNode(true) as Element;
  const take = (selector: string): Element | undefined => {
    const found = rest.querySelector(selector);
    found?.replaceWith('\v');
    return found ?? undefined;
  };
  const href = (link: Element | undefined, scheme: string): string =>
    (link?.getAttribute('href') ?? '').replace(scheme, '').split('?', 1)[0] ?? '';
  const heading = clean(take('h1, h2, h3, h4, h5, h6, strong, b')?.textContent);
  const [call, write] = [take('a[href^="tel:"]'), take('a[href^="mailto:"]')];
  let phone = decode(href(call, 'tel:'));
  let email = decode(href(write, 'mailto:'));
  const url = take('a[href^="http"]')?.getAttribute('href') ?? '';
  // Where lines are marked as such, other breaks are those of the program that the page was written with.
  const breaks = rest.querySelector(BLOCKS) ? '\v' : /[\v\n]/;
  for (const block of rest.querySelectorAll(BLOCKS)) {
    block.before('\v');
    block.after('\v');
  }
  let lines = rest.textContent
    .split(breaks)
    .map(clean)
    .filter((line) => {
      const said = line.replace(LABEL, '').replace(/[\s,;|·]+$/, '');
      if (!said) return false;
      if (!phone && readPhone(said)) phone = said;
      else if (!email && EMAIL.exec(said)?.[0] === said) email = said;
      else return true;
      return false;
    });
  if (!phone && !email) {
    const takeNumber = (found: string): string => {
      if (phone || !readPhone(found)) return found;
      phone = found;
      return '';
    };
    const takeEmail = (found: string): string => {
      if (email) return found;
      email = found;
      return '';
    };
    lines = lines
      .map((line) => {
        const left = line.replace(EMAIL, takeEmail).replace(NUMBER, takeNumber);
        return left === line ? line : clean(left.replace(REST, '').replace(REST, ''));
      })
      .filter(Boolean);
  }
  const name = heading || (lines.shift() ?? [call, write].map((link) => clean(link?.textContent)).find(Boolean) ?? '');
  return { name, phone, email, url, note: lines.join('\n') };
};

/** What an address in a link stands for; as it is where it is badly written. */
const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The contacts that an editor wrote inside the tag. */
export class OwnContacts extends OwnContent {
  contacts: readonly Contact[] | undefined;

  protected read(): void {
    const written = [...this.host.querySelectorAll(':scope > address, :scope > :is(ol, ul) > li')].map(readAddress);
    this.contacts = readContacts(written.filter(({ name }) => name));
  }
}
