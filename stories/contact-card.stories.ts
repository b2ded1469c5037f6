import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/lm-contact-card.js';
import { widget, type Args } from './widget.js';

const meta: Meta<Args> = { ...widget('lm-contact-card', { saves: false }), title: 'Contact card' };

export default meta;

/** As an editor gets it: with the words of the catalogue. */
export const Default: StoryObj<Args> = {};

/** A page's own contacts, written as they show without script; the secretariat last. */
export const SeveralContacts: StoryObj<Args> = {
  render: () => html`
    <lm-contact-card with-secretariat>
      <address>
        <strong>Anna Holm</strong><br />HR-partner<br /><a href="tel:+4512345678">12 34 56 78</a><br /><a
          href="mailto:anna@styrelsen.example"
          >anna@styrelsen.example</a
        >
      </address>
      <address>HR-hotline<br />87 65 43 21<br />Lokale 4.12</address>
    </lm-contact-card>
  `,
};

/** Open or closed is told by the clock in Copenhagen. */
export const PhoneHours: StoryObj<Args> = {
  render: () => html`<lm-contact-card hours="man-tor 9-15; fre 9-12, 13-14.30"></lm-contact-card>`,
};

/** A contact made of attributes. */
export const Attributes: StoryObj<Args> = {
  render: () => html`
    <lm-contact-card
      name="Anna Holm"
      org="Vandvejsstyrelsen"
      position="HR-partner"
      unit="HR"
      phone="12 34 56 78,,1"
      email="anna@styrelsen.example"
      url="https://intra.example/hr"
      address="Slusevej 1"
      note="Bedst om formiddagen"
    ></lm-contact-card>
  `,
};

/** A line to call and a line to write, for a side column. */
export const Compact: StoryObj<Args> = {
  render: () => html`<lm-contact-card density="compact" hours="man-fre 9-15"></lm-contact-card>`,
};
