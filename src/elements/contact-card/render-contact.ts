import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../../content/contact.js';
import type { Word } from '../../content/types.js';
import * as words from '../../content/words/contact.js';
import type { Locale } from '../../localize/locale.js';
import { dial, formatPhone, parsePhone } from '../../localize/phone.js';
import { renderButton } from '../templates/button.js';
import { renderHeading } from '../templates/heading.js';
import type { renderHours } from './render-hours.js';
import { isEmail, isWeb } from './reachable.js';

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

const renderName = (view: ContactView, { name, native }: Contact, id: string): TemplateResult => {
  const { locale, level } = view;
  const original =
    native && native.lang !== locale.lang
      ? html`${' ('}<span lang=${native.lang}>${native.name(locale)}</span>)`
      : nothing;
  if (!level) return html`<p class="name" id=${id}>${name(locale)}${original}</p>`;
  return html`
    ${renderHeading(level, name(locale), { id })} ${original === nothing ? nothing : html`<p>${original}</p>`}
  `;
};

/** A link to call; on paper with its country. What is no number stays text. */
const renderPhone = ({ locale, follow }: ContactView, text: string, say?: (shown: string) => string, none = text) => {
  const phone = parsePhone(text);
  if (!phone) return none;
  const shown = formatPhone(locale, phone);
  const paper = formatPhone(locale, phone, true);
  return html`
    <a class="phone" href="tel:${dial(phone)}" @click=${() => follow('call')}
      ><span class="screen">${say ? say(shown) : shown}</span><span class="print">${say ? say(paper) : paper}</span></a
    >
  `;
};

/**
 * With a place for a line to break, where else it would break within the last letters. By style, for the element
 * `wbr` puts a space into the name that is read aloud.
 */
const renderBreakable = (text: string, after: string): unknown =>
  text.split(after).map((part, i) => (i ? html`${after}<span class="breakable">${part}</span>` : part));

const renderEmail = ({ locale, follow }: ContactView, text: string, shown: unknown = renderBreakable(text, '@')) =>
  isEmail(text)
    ? html`
        <a
          href="mailto:${encodeURI(text)}?subject=${encodeURIComponent(words.subject(locale))}"
          @click=${() => follow('write')}
          >${shown}</a
        >
      `
    : text;

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
    offers('copy') && parsePhone(phone) ? button('copy-phone', words.copyPhone, words.copyPhoneName) : nothing,
    offers('copy') && isEmail(email) ? button('copy-email', words.copyEmail, words.copyEmailName) : nothing,
    offers('vcard') ? button('vcard', words.vcard, words.vcardName) : nothing,
  ];
  return buttons.some((button) => button !== nothing)
    ? html`<div class="take" @focusin=${preload} @pointerenter=${preload}>${buttons}</div>`
    : nothing;
};

const renderLines = (text: string): TemplateResult[] => text.split('\n').map((line) => html`<p>${line}</p>`);

/** One contact; `id` names it in the shadow tree. */
export const renderContact = (view: ContactView, contact: Contact, id: string): TemplateResult => {
  const { locale, compact, now, renderHours } = view;
  const { name, org, position, unit, phone, email, url, address, hours, closed, note } = contact;
  if (compact) {
    const who = name(locale);
    return html`
      <address part="card" class="line">
        ${phone ? html`<p>${renderPhone(view, phone, (shown) => words.call(locale, who, shown), `${who}: ${phone}`)}</p>` : nothing}
        ${email ? html`<p>${renderEmail(view, email, renderBreakable(words.write(locale, who, email), '@'))}</p>` : nothing}
        ${renderHours?.(locale, hours, closed, now, true)}
      </address>
    `;
  }
  const [role, part, place] = [position?.(locale), unit?.(locale), org?.(locale)];
  const line = (label: string, content: unknown) =>
    content
      ? html`
          <dt>${label}</dt>
          <dd>${content}</dd>
        `
      : nothing;
  return html`
    <address part="card" aria-labelledby=${id}>
      ${renderName(view, contact, id)}
      ${role || part ? html`<p>${role && part ? words.personRole(locale, role, part) : (role ?? part)}</p>` : nothing}
      ${place ? html`<p>${place}</p>` : nothing} ${note ? renderLines(note(locale)) : nothing}
      <dl>
        ${line(words.phone(locale), phone && renderPhone(view, phone))}
        ${line(words.email(locale), email && renderEmail(view, email))}
        ${line(words.web(locale), url && (isWeb(url) ? html`<a href=${url}>${renderBreakable(url, '/')}</a>` : url))}
        ${line(words.address(locale), address && renderLines(address(locale)))}
        ${renderHours?.(locale, hours, closed, now, false)}
      </dl>
      ${renderButtons(view, contact)}
    </address>
  `;
};
