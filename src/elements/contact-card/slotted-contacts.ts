import type { Contact } from '../../content/contact.js';
import { SlottedContent, type SlottedHost } from '../controllers/slotted-content.js';
import { parseContacts } from './custom-contacts.js';
import { hasText, isAside } from './fallback.js';

interface ContactsHost extends SlottedHost {
  load<T>(loading: () => Promise<T>, apply: (value: T) => void): void;
}

/** The contacts that an editor wrote inside the tag. Their parser is lazy-loaded: most cards have none. */
export class SlottedContacts extends SlottedContent<ContactsHost> {
  /** Undefined until they are parsed, and where there is none. */
  contacts: readonly Contact[] | undefined;
  /** Whether anything is inside that an editor has written. */
  hasContent = false;
  /** Whether that may stand there for readers without a script alone. */
  isAside = false;
  /** Until they are parsed, what stands inside the tag shows as it is. */
  isLoading = false;

  protected parse(host: ContactsHost): void {
    this.hasContent = this.isLoading = hasText(host);
    this.contacts = undefined;
    this.isAside = isAside(host);
    if (!this.hasContent) return;
    host.load(
      () => import('./parse-address.js'),
      ({ parseContactsIn }) => {
        // What is there by now.
        this.contacts = parseContacts(parseContactsIn(host));
        this.isLoading = false;
      },
    );
  }
}
