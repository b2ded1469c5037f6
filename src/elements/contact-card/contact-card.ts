import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FIELDS } from '../../contacts/fields.js';
import { secretariat, terms, type Contact } from '../../content/contact.js';
import { moreFailed } from '../../content/words/common.js';
import * as words from '../../content/words/contact.js';
import { canSave } from '../../export/permits.js';
import { browserClock, type Clock } from '../clock.js';
import { parsedBy } from '../property-rules.js';
import { takesClock } from '../safe-environment.js';
import { renderHeading } from '../templates/heading.js';
import type { Locale } from '../../localize/locale.js';
import type { Message } from '../templates/message.js';
import { Widget } from '../widget.js';
import { wordsOf } from '../words-of.js';
import { ACTION_WORDS, splitWords } from '../../state/action-words.js';
import { contactCardStyles } from './contact-card.styles.js';
import type { ExportMessage } from './contact-export.js';
import { findMisuse, parseContacts, toContact, type OwnContact } from './custom-contacts.js';
import { renderContact, type ContactExport, type ContactView } from './render-contact.js';
import { SlottedContacts } from './slotted-contacts.js';

const MINUTE = 60_000;
/** Until the rest of it is loaded, a message is its text. */
const renderText = (_locale: unknown, { text }: Message): TemplateResult =>
  html`<p part="message" class="message">${text}</p>`;
const isReachable = ({ phone, email }: Contact): boolean => Boolean(phone || email);
/** Those that say whose card it is: with one of them it is no longer the secretariat's. */
const OWN = ['name', 'org', 'position', 'unit', 'phone', 'email', 'address'] as const;

/** What is wrong, and what to do about it. */
type Complaint = readonly [reason: string, use: string];
/** What is understood where the page has written something else. */
const READABLE = { hours: '“man-tor 9-15; fre 9-14”', closed: '“2026-12-24”, “24.12.2026”' } as const;

/**
 * Who helps us? A name, a number to call and an address to write to, as real links; when it is open; and the contact to
 * be kept. Nothing is shown where there is neither number nor address; what stands inside the tag then stays as it is.
 *
 * @summary A card with the contacts that help.
 * @slot - Own contacts: one or more `<address>`, a list, a table or lines of text. A heading, `strong` or the first line that is no label, number or address is the name; what is none of a contact's fields is shown as a line. Attributes add to the first of them what it does not say. Shows without script, and where neither number nor address is found in it.
 * @event {LmReadyEvent} lm-ready - Rendered for the first time.
 * @event {LmContactEvent} lm-contact - The user called, wrote, copied or kept a contact.
 * @event {LmErrorEvent} lm-error - There is no contact to show, the page's own contacts or hours cannot be read, or an attribute has a value that is none of its own; or a rendering has failed.
 * @csspart heading - The heading.
 * @csspart intro - The line below the heading.
 * @csspart card - A contact.
 * @csspart tag - Whether it is open.
 * @csspart message - What was done last.
 * @csspart button - A button.
 */
export class ContactCard extends Widget {
  static override styles: CSSResultGroup = [Widget.styles, contactCardStyles];

  /** Whose card it is. Default: the secretariat, with all that is known of it, as long as nothing else says whose it is. */
  @property() name: string | undefined;

  /** The workplace. Default: none. */
  @property() org: string | undefined;

  /** The person's function. Default: none. */
  @property() position: string | undefined;

  /** The part of the workplace. Default: none. */
  @property() unit: string | undefined;

  /** Eight digits are Danish; any other number with its country, `,,1` or `, lokal 123` for an extension. Several numbers, and words between them, are understood; three to six digits are a short number. What is no number is shown as text. Empty: none. */
  @property() phone: string | undefined;

  /** An address to write to (RFC 6068), or several; anything else is shown as text. Empty: none. */
  @property() email: string | undefined;

  /** A page, `https:` or `http:`; anything else is shown as text. Default: none. */
  @property() url: string | undefined;

  /** Where to find the contact. Default: none. */
  @property() address: string | undefined;

  /** When the phone is answered, in Copenhagen: `man-tor 9-15; fre 9-14`, Danish or English. On public holidays it is closed. Default: none; what is not understood is shown as it is, and without a status. */
  @property() hours: string | undefined;

  /** Dates on which it is closed all day: `2027-12-24`, `24.12.2027`, `24.-26. december 2027`, or several. Default: none; what is not understood is shown as it is, and without a status. */
  @property() closed: string | undefined;

  /** Further lines. Default: none. */
  @property() note: string | undefined;

  /** One line on who can get help. Default: the catalogue's where the secretariat is shown. Empty: no line. */
  @property() lead: string | undefined;

  /** One line on who pays. Default: the catalogue's where the secretariat is shown. Empty or `none`: no line. */
  @property() funding: string | undefined;

  /**
   * The export actions that are offered: words out of `copy vcard`; as a property also a list of them. Default: both.
   * Empty or `none`: none. Other words are left out; where no word is left, the default holds.
   */
  @wordsOf(ACTION_WORDS) @property() actions: string | readonly string[] | undefined;

  /** Shows the secretariat after the page's own contacts. Default: the page's own contacts alone. */
  @property({ type: Boolean, attribute: 'with-secretariat' }) withSecretariat = false;

  /** The page's own contacts, before those inside the tag. Default: the secretariat; a value that is no list of contacts means the default. Entries and fields of a wrong type are left out, with a warning. */
  @parsedBy(parseContacts, 'use a list of { name, phone, email, … }')
  @property({ attribute: false })
  contacts: readonly OwnContact[] | undefined;

  /** The clock that the widget uses. Default: the browser's, also in place of one that fails. */
  @takesClock @property({ attribute: false }) environment: Clock = browserClock;

  /** What was done last. */
  @state() private message: Message | undefined;

  readonly #slotted = new SlottedContacts(this);
  #hours: typeof import('./render-hours.js') | undefined;
  #hoursAreAsked = false;
  #exports: typeof import('./contact-export.js') | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reported = new Set<string>();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const misuse = changed.has('contacts') && this.contacts ? findMisuse(this.contacts) : '';
    if (misuse) this.reportMisuse('contacts', `use a list of { name, phone, email, … }, all texts, not ${misuse}`);
    const shown = this.#isLoading ? [] : this.#shown;
    const withHours = shown.filter(({ hours, closed }) => hours || closed);
    if (withHours.length && !this.#hoursAreAsked) {
      this.#hoursAreAsked = true;
      this.load(
        () => import('./render-hours.js'),
        (hours) => (this.#hours = hours),
      );
    }
    this.#tick(withHours.length > 0);
    if (this.#isLoading) return;
    if (this.#isUnread)
      this.#reportAll([['contact', 'neither phone nor email in what is inside: it is shown as it is']]);
    else if (!shown.length) this.#reportAll([['contact', 'neither phone nor email']]);
    else this.#reportAll(withHours.flatMap((contact) => this.#complainOf(contact)));
  }

  /** What the page itself says is the page's to translate. */
  protected override get speaksForItself(): boolean {
    return super.speaksForItself && !this.#custom;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { locale } = this;
    const compact = this.#compact;
    const shown = this.#shown;
    if (this.#isLoading) return html`<slot></slot>`;
    const slot = this.#isUnread ? html`<slot></slot>` : nothing;
    if (!shown.length) return slot;
    const withTerms = shown.some(({ native }) => native);
    const [lead, funding] = [this.lead, this.funding === 'none' ? '' : this.funding].map(
      (text, i) => text ?? (withTerms ? [terms.lead, terms.funding][i]?.(locale) : '') ?? '',
    );
    return this.renderSection(
      words.heading(locale),
      compact ? '' : (lead ?? ''),
      funding && !compact ? html`<p class="funding">${funding}</p>` : nothing,
      html`${slot}${this.#renderContacts(shown)}`,
      this.message ? (this.#exports?.renderMessage ?? renderText)(locale, this.message) : nothing,
    );
  }

  #renderContacts(shown: readonly Contact[]): unknown {
    const { locale, headingLevel } = this;
    const compact = this.#compact;
    const groups = shown.length > 1 && shown.some(({ native }) => native);
    const level = shown.length > 1 ? headingLevel + (groups ? 2 : 1) : undefined;
    const nameOf = (contact: Contact): string => {
      const name = contact.name?.(locale) ?? '';
      const alone = name && shown.every((other) => other === contact || other.name?.(locale) !== name);
      const { position, unit, phone, email } = contact;
      return alone ? name : [name, position?.(locale), unit?.(locale), phone, email].filter(Boolean).join(', ');
    };
    const view: ContactView = {
      locale,
      nameOf,
      level,
      compact,
      now: this.environment.now(),
      offers: (action) =>
        (splitWords(this.actions)?.includes(action) ?? true) && (action !== 'vcard' || !this.isConnected || canSave()),
      follow: (kind) => this.fire('lm-contact', { kind }),
      export: (kind, contact) => this.#export(kind, contact),
      preload: this.#preload,
      renderHours: this.#hours?.renderHours,
    };
    if (!level) return shown.map((contact) => renderContact(view, contact, 'k0'));
    const custom = groups ? shown.slice(0, -1) : shown;
    return html`
      ${groups && !compact ? renderHeading(headingLevel + 1, words.local(locale)) : nothing}
      <ul class="contacts">
        ${custom.map((contact, i) => html`<li>${renderContact(view, contact, `k${i}`)}</li>`)}
      </ul>
      ${groups ? renderContact({ ...view, level: headingLevel + 1 }, secretariat, 'secretariat') : nothing}
    `;
  }

  get #compact(): boolean {
    return this.density === 'compact';
  }

  /** Whether what stands inside the tag is still to be read. */
  get #isLoading(): boolean {
    return this.#slotted.isLoading && !parseContacts(this.contacts);
  }

  /** The contacts inside the tag. Beside attributes that say who can be reached, a line that says it of nobody is none. */
  get #inside(): readonly Contact[] | undefined {
    return this.#slotted.isAside && (this.phone || this.email) ? undefined : this.#slotted.contacts;
  }

  /** The page's own contacts, of whatever source. */
  get #custom(): readonly Contact[] | undefined {
    const [first, ...others] = parseContacts(this.contacts) ?? this.#inside ?? [];
    if (first) return [this.#withAttributes(first), ...others];
    return this.#slotted.hasContent || OWN.some((field) => this[field]) ? [this.#fromAttributes({})] : undefined;
  }

  /** Whether there is something inside the tag that nobody can be reached by. */
  get #isUnread(): boolean {
    return this.#slotted.hasContent && !parseContacts(this.contacts) && !this.#custom?.some(isReachable);
  }

  /** The page's own contacts first, as soon as one of them can be reached. */
  get #shown(): readonly Contact[] {
    const custom = this.#custom;
    if (!custom) return [this.#fromAttributes(secretariat)].filter(isReachable);
    return [...(custom.some(isReachable) ? custom : []), ...(this.withSecretariat ? [secretariat] : [])];
  }

  /** What the attributes say, over what is there without them; an empty one takes that part away. */
  #fromAttributes(base: Partial<Contact>): Contact {
    // Null is what an attribute becomes that is taken away.
    const set = FIELDS.filter((field) => typeof this[field] === 'string');
    const given = toContact(Object.fromEntries(set.map((field) => [field, this[field]])));
    const isEmpty = (field: (typeof FIELDS)[number]) => this[field] === '' && field !== 'name';
    const emptied = Object.fromEntries(set.filter(isEmpty).map((field) => [field, undefined]));
    return { ...base, ...emptied, ...given };
  }

  /** A contact of the page's own says more than the attributes do: they fill what it leaves open, and add their note. */
  #withAttributes(contact: Contact): Contact {
    const given = this.#fromAttributes({});
    const [own, added] = [contact.note, given.note];
    const note = own && added ? (locale: Locale) => `${own(locale)}\n${added(locale)}` : (own ?? added);
    return { ...given, ...contact, ...(note ? { note } : {}) };
  }

  #complainOf(contact: Contact): Complaint[] {
    const faults = this.#hours?.findFaults(contact) ?? [];
    return faults.map((field) => [field, `“${contact[field] ?? ''}” is shown as it is: use ${READABLE[field]}`]);
  }

  /** Each once, though it is found anew whenever the card is rendered. */
  #reportAll(complaints: readonly Complaint[]): void {
    for (const [reason, message] of complaints) {
      if (!this.#reported.has(reason + message)) this.reportMisuse(reason, message);
      this.#reported.add(reason + message);
    }
    this.#reported = new Set(complaints.map((complaint) => complaint.join('')));
  }

  /** Renders at the next full minute, without a word: a status that is read aloud each minute would be a nuisance. */
  #tick(needed: boolean): void {
    clearTimeout(this.#timer);
    if (!needed || !this.isConnected) return;
    const wait = MINUTE - (this.environment.now().getTime() % MINUTE);
    this.#timer = setTimeout(() => this.requestUpdate(), wait);
  }

  /** Before it is needed: a browser copies only right after a click. */
  readonly #preload = (): void => this.load(import('./contact-export.js'), (exports) => (this.#exports = exports));

  #export(kind: ContactExport, contact: Contact): void {
    const run = async (): Promise<ExportMessage> => {
      this.#exports ??= await import('./contact-export.js');
      return this.#exports.exportContact(kind, this.locale, contact);
    };
    const show = (message: Message): void => {
      this.message = message;
      this.announce(message.text);
    };
    this.load(
      run(),
      (message) => {
        if (message.isDone) this.fire('lm-contact', { kind });
        show(message);
        if (!message.isDone) void this.focusOn('box');
      },
      () => show({ text: moreFailed(this.locale) }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lm-contact-card': ContactCard;
  }
}
