import type { Word } from './types.js';
import { funding, lead, org, orgNative } from './words/contact.js';

/** Who helps. Any of it may be missing. */
export interface Contact {
  readonly name?: Word;
  /** The name in its own language, and which language that is, where a translation is shown. */
  readonly native?: { readonly lang: string; readonly name: Word };
  readonly org?: Word;
  /** What the person does, and where. */
  readonly position?: Word;
  readonly unit?: Word;
  /** As they are written, on a line or several; what is no number, or no address, is shown as text. */
  readonly phone?: string;
  readonly email?: string;
  readonly url?: string;
  readonly address?: Word;
  /** `man-tor 9-15; fre 9-14`, and dates on which it is closed: `2027-12-24 2027-12-31`. */
  readonly hours?: string;
  readonly closed?: string;
  /** Further lines. */
  readonly note?: Word;
}

export const secretariat: Contact = {
  name: org,
  native: { lang: 'da', name: orgNative },
  phone: '+4533186969',
  email: 'info@kompetenceudvikling.dk',
};

/** On who can get the secretariat's help, and who pays. */
export const terms = { lead, funding };
