import type { Contact } from '../../content/contact.js';
import { SlottedContent, type SlottedHost } from '../controllers/slotted-content.js';
import { parseContacts } from './custom-contacts.js';

interface ContactsHost extends SlottedHost {
  load<T>(loading: () => Promise<T>, apply: (value: T) => void): void;
}

/** The contacts that an editor wrote inside the tag. Their parser is lazy-loaded: most cards have none. */
export class SlottedContacts extends SlottedContent<ContactsHost> {
  contacts: readonly Contact[] | undefined;
  /** Until they are parsed, what stands inside the tag shows as it is. */
  isLoading = false;

  protected parse(host: ContactsHost): void {
    const find = () => [...host.querySelectorAll(':scope > address, :scope > :is(ol, ul) > li')];
    this.isLoading = find().length > 0;
    this.contacts = undefined;
    if (!this.isLoading) return;
    host.load(
      () => import('./parse-address.js'),
      ({ parseAddress }) => {
        // What is there by now.
        this.contacts = parseContacts(
          find()
            .map(parseAddress)
            .filter(({ name }) => name),
        );
        this.isLoading = false;
      },
    );
  }
}
