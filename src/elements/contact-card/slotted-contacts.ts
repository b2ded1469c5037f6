import type { Contact } from '../../content/contact.js';
import { OwnContent } from '../shared/own-content.js';
import { readContacts } from './own-contacts.js';

/** The contacts that an editor wrote inside the tag. What reads them is there only where there are any. */
export class SlottedContacts extends OwnContent {
  contacts: readonly Contact[] | undefined;
  /** As long as they are not read, what stands inside the tag shows as it is. */
  isReading = false;

  protected read(): void {
    const find = () => [...this.host.querySelectorAll(':scope > address, :scope > :is(ol, ul) > li')];
    this.isReading = find().length > 0;
    this.contacts = undefined;
    if (!this.isReading) return;
    this.host.later(import('./read-address.js'), ({ readAddress }) => {
      // What is there by now.
      this.contacts = readContacts(
        find()
          .map(readAddress)
          .filter(({ name }) => name),
      );
      this.isReading = false;
    });
  }
}
