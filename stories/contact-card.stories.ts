import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, within } from 'storybook/test';
import spokenDa from '../docs/spoken/contact-card.da.txt?raw';
import spokenEn from '../docs/spoken/contact-card.en.txt?raw';
import '../src/define/lm-contact-card.js';
import { inWidget } from './in-widget.js';
import type { Args } from './snippet.js';
import * as stories from './widget-stories.js';

const TAG = 'lm-contact-card';

const meta: Meta<Args> = { ...stories.meta(TAG), title: 'Contact card', component: TAG, tags: ['autodocs'] };

export default meta;

export const Playground: StoryObj<Args> = {
  ...stories.playground(TAG),
  play: async ({ canvasElement }) => {
    const { root } = await inWidget(canvasElement, TAG);
    const [call] = await within(root).findAllByRole('link');
    await expect(call).toHaveAttribute('href', expect.stringMatching(/^tel:/));
  },
};
export const States = stories.states('card');

/** Contacts of a page's own, written as they show without script; the secretariat last. */
export const OwnContent: StoryObj<Args> = {
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
  play: async ({ canvasElement }) => {
    const { root } = await inWidget(canvasElement, TAG);
    await expect(await within(root).findAllByText(/Anna Holm/)).not.toHaveLength(0);
  },
};

/** One contact made of attributes. */
export const Attributes: StoryObj<Args> = {
  ...stories.playground(TAG),
  args: {
    name: 'Anna Holm',
    org: 'Vandvejsstyrelsen',
    position: 'HR-partner',
    unit: 'HR',
    phone: '12 34 56 78,,1',
    email: 'anna@styrelsen.example',
    url: 'https://intra.example/hr',
    address: 'Slusevej 1',
    hours: 'man-tor 9-15; fre 9-14',
    note: 'Bedst om formiddagen',
  },
};
export const LanguageAndAudience = stories.languageAndAudience(TAG);
export const Themes = stories.themes(TAG);
export const Accessibility = stories.accessibility(TAG, { da: spokenDa, en: spokenEn });
export const Embedding = stories.embedding(TAG);
