import type { Word } from './types.js';
import { funding, lead, org, orgNative, subject } from './words/contact.js';

/** Who helps. `phone` is an international number without spaces (RFC 3966), `email` an address (RFC 6068). */
export interface Contact {
  readonly name: Word;
  /** The name in its own language, and which language that is, where a translation is shown. */
  readonly native?: { readonly lang: string; readonly name: Word };
  readonly lead?: Word;
  readonly funding?: Word;
  readonly phone?: string;
  readonly email?: string;
  readonly subject?: Word;
}

export const secretariat: Contact = {
  name: org,
  native: { lang: 'da', name: orgNative },
  lead,
  funding,
  phone: '+4533186969',
  email: 'info@kompetenceudvikling.dk',
  subject,
};
