import { html, nothing, type TemplateResult } from 'lit/html.js';
import { secretariat } from '../../content/contact.js';
import * as words from '../../content/words/contact.js';
import { formatPhone } from '../../localize/phone.js';
import type { Properties } from '../shared/element.js';
import { Widget } from '../shared/widget.js';
import { contactCardStyles } from './contact-card.styles.js';

/**
 * Who helps us? A name, a number to call and an address to write to, as real links.
 *
 * @summary A card with the contact that helps.
 * @slot - What shows where the script does not run.
 * @event {LmReadyEvent} lm-ready - Rendered for the first time.
 * @event {LmContactEvent} lm-contact - The user followed the link to call or to write.
 * @csspart heading - The heading.
 * @csspart intro - The line below the heading.
 * @csspart card - The contact.
 */
export class ContactCard extends Widget {
  static override readonly styles = [...Widget.styles, contactCardStyles];

  static override readonly properties: Properties = { ...Widget.properties, lead: {}, funding: {} };

  /** One line on who can get help. Default: the catalogue's. Empty: no line. */
  declare lead: string | undefined;
  /** One line on who pays. Default: the catalogue's. Empty: no line. */
  declare funding: string | undefined;

  protected override render(): TemplateResult {
    const { locale } = this;
    const funding = this.funding ?? secretariat.funding?.(locale);
    return this.renderSection(
      words.heading(locale),
      this.lead ?? words.lead(locale),
      html`
        ${funding ? html`<p class="funding">${funding}</p>` : nothing}
        <address part="card">
          ${this.#renderName()}
          <dl>${this.#renderPhone()} ${this.#renderEmail()}</dl>
        </address>
      `,
    );
  }

  #renderName(): TemplateResult {
    const { locale } = this;
    const { name, native } = secretariat;
    const translated = native && native.lang !== locale.lang;
    return html`
      <p class="name">
        ${name(locale)} ${translated ? html`(<span lang=${native.lang}>${native.name(locale)}</span>)` : nothing}
      </p>
    `;
  }

  #renderPhone(): TemplateResult | typeof nothing {
    const { phone } = secretariat;
    if (!phone) return nothing;
    return html`
      <dt>${words.phone(this.locale)}</dt>
      <dd>
        <a class="phone" href="tel:${phone}" @click=${() => this.#onContact('call')}
          >${formatPhone(this.locale, phone)}</a
        >
      </dd>
    `;
  }

  #renderEmail(): TemplateResult | typeof nothing {
    const { email, subject } = secretariat;
    if (!email) return nothing;
    // A long address breaks after the @ at best.
    const [user, domain] = email.split('@');
    const query = subject ? `?subject=${encodeURIComponent(subject(this.locale))}` : '';
    return html`
      <dt>${words.email(this.locale)}</dt>
      <dd>
        <a href="mailto:${email}${query}" @click=${() => this.#onContact('write')}>${user}@<wbr />${domain}</a>
      </dd>
    `;
  }

  #onContact(kind: 'call' | 'write'): void {
    this.fire('lm-contact', { kind });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lm-contact-card': ContactCard;
  }
}
