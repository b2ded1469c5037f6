import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../../content/contact.js';
import type { Word } from '../../content/types.js';
import * as words from '../../content/words/contact.js';
import type { Locale } from '../../localize/locale.js';
import { dial, formatPhone, type Phone } from '../../localize/phone.js';
import { renderButton } from '../templates/button.js';
import { renderHeading } from '../templates/heading.js';
import { emailsIn, phonesIn, piecesOf, toWebAddress } from './pieces-of.js';
import type { renderHours } from './render-hours.js';

/** The ways in which a contact leaves the card. */
export type ContactExport = 'copy-phone' | 'copy-email' | 'vcard';

/** What a contact is rendered from, and what can be done with it. */
export interface ContactView {
  readonly locale: Locale;
  /** The level of a contact's heading; none where there is only one. */
  readonly level: number | undefined;
  /** A line or two, for a side column. */
  readonly compact: boolean;
  readonly now: Date;
  /** A name that no other contact of the card has. */
  readonly nameOf: (contact: Contact) => string;
  readonly offers: (action: 'copy' | 'vcard') => boolean;
  /** The user calls or writes. */
  readonly follow: (kind: 'call' | 'write') => void;
  readonly export: (kind: ContactExport, contact: Contact) => void;
  /** Something may be exported soon. */
  readonly preload: () => void;
  /** Shows hours; none as long as it is not needed, or not there. */
  readonly renderHours: typeof renderHours | undefined;
}

const renderName = (view: ContactView, { name, native }: Contact, id: string): TemplateResult | typeof nothing => {
  const { locale, level } = view;
  if (!name) return nothing;
  const original =
    native && native.lang !== locale.lang
      ? html`${' ('}<span lang=${native.lang}>${native.name(locale)}</span>)`
      : nothing;
  if (!level) return html`<p class="name" id=${id}>${name(locale)}${original}</p>`;
  return html`
    ${renderHeading(level, name(locale), { id })} ${original === nothing ? nothing : html`<p>${original}</p>`}
  `;
};

/** A link to call; on paper with its country. */
const renderCall = ({ locale, follow }: ContactView, phone: Phone, say = (shown: string) => shown) => html`
  <a class="phone" href="tel:${dial(phone)}" @click=${() => follow('call')}
    ><span class="screen">${say(formatPhone(locale, phone))}</span
    ><span class="print">${say(formatPhone(locale, phone, true))}</span></a
  >
`;

/**
 * With a place for a line to break, where else it would break within the last letters. By style, for the element
 * `wbr` puts a space into the name that is read aloud.
 */
const renderBreakable = (text: string, after: string): unknown =>
  text.split(after).map((part, i) => (i ? html`${after}<span class="breakable">${part}</span>` : part));

const renderEmail = (
  { locale, follow }: ContactView,
  text: string,
  shown: unknown = renderBreakable(text, '@'),
) => html`
  <a
    href="mailto:${encodeURI(text)}?subject=${encodeURIComponent(words.subject(locale))}"
    @click=${() => follow('write')}
    >${shown}</a
  >
`;

const renderWeb = (text: string) => html`<a href=${toWebAddress(text)}>${renderBreakable(toWebAddress(text), '/')}</a>`;

/** A field with the numbers or addresses of its kind as links, and everything else as it is; a line or several. */
const renderReachable = (view: ContactView, text: string, kind: 'phone' | 'email' | 'web'): unknown => {
  const lines = piecesOf(text, kind).map((pieces) =>
    pieces.map((piece) => {
      if (piece.kind !== kind) return piece.text;
      if (piece.phone) return renderCall(view, piece.phone);
      return kind === 'email' ? renderEmail(view, piece.text) : renderWeb(piece.text);
    }),
  );
  return lines.length > 1 ? lines.map((line) => html`<p>${line}</p>`) : lines;
};

const renderButtons = (view: ContactView, contact: Contact): TemplateResult | typeof nothing => {
  const { locale, offers, preload } = view;
  const { phone = '', email = '' } = contact;
  const name = view.nameOf(contact);
  const button = (kind: ContactExport, text: Word, fullName: (locale: Locale, name: string) => string) =>
    renderButton({
      text: text(locale),
      name: fullName(locale, name),
      variant: 'small',
      onClick: () => view.export(kind, contact),
    });
  const buttons = [
    offers('copy') && phonesIn(phone).length ? button('copy-phone', words.copyPhone, words.copyPhoneName) : nothing,
    offers('copy') && emailsIn(email).length ? button('copy-email', words.copyEmail, words.copyEmailName) : nothing,
    offers('vcard') ? button('vcard', words.vcard, words.vcardName) : nothing,
  ];
  return buttons.some((button) => button !== nothing)
    ? html`<div class="take" @focusin=${preload} @pointerenter=${preload}>${buttons}</div>`
    : nothing;
};

const renderLines = (text: string): TemplateResult[] => text.split('\n').map((line) => html`<p>${line}</p>`);

/** In a side column: a line to call, a line to write, and whether it is open. */
const renderCompact = (view: ContactView, contact: Contact): TemplateResult => {
  const { locale, now, renderHours } = view;
  const { name, phone = '', email = '', hours, closed } = contact;
  const who = name?.(locale) ?? '';
  const phones = phonesIn(phone);
  const emails = emailsIn(email);
  const asText = (text: string) => (text ? html`<p>${who ? `${who}: ${text}` : text}</p>` : nothing);
  const call = (shown: string) => (who ? words.call(locale, who, shown) : shown);
  const write = (shown: string) => renderBreakable(who ? words.write(locale, who, shown) : shown, '@');
  return html`
    <address part="card" class="line">
      ${phones.length ? phones.map((one) => html`<p>${renderCall(view, one, call)}</p>`) : asText(phone)}
      ${emails.length ? emails.map((one) => html`<p>${renderEmail(view, one, write(one))}</p>`) : asText(email)}
      ${renderHours?.(locale, hours, closed, now, true)}
    </address>
  `;
};

/** One contact; `id` names it in the shadow tree. */
export const renderContact = (view: ContactView, contact: Contact, id: string): TemplateResult => {
  const { locale, compact, now, renderHours } = view;
  const { name, org, position, unit, phone, email, url, address, hours, closed, note } = contact;
  if (compact) return renderCompact(view, contact);
  const [role, part, place] = [position?.(locale), unit?.(locale), org?.(locale)];
  const line = (label: string, content: unknown) =>
    content
      ? html`
          <dt>${label}</dt>
          <dd>${content}</dd>
        `
      : nothing;
  return html`
    <address part="card" aria-labelledby=${name ? id : nothing} aria-label=${name ? nothing : view.nameOf(contact)}>
      ${renderName(view, contact, id)}
      ${role || part ? html`<p>${role && part ? words.personRole(locale, role, part) : (role ?? part)}</p>` : nothing}
      ${place ? renderLines(place) : nothing} ${note ? renderLines(note(locale)) : nothing}
      <dl>
        ${line(words.phone(locale), phone && renderReachable(view, phone, 'phone'))}
        ${line(words.email(locale), email && renderReachable(view, email, 'email'))}
        ${line(words.web(locale), url && renderReachable(view, url, 'web'))}
        ${line(words.address(locale), address && renderLines(address(locale)))}
        ${renderHours?.(locale, hours, closed, now, false)}
      </dl>
      ${renderButtons(view, contact)}
    </address>
  `;
};
