import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';

const preview: Preview = {
  globalTypes: {
    lang: {
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'da', title: 'Dansk' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    audience: {
      toolbar: {
        title: 'Audience',
        icon: 'user',
        dynamicTitle: true,
        items: [
          { value: 'team', title: 'team (I/jer)' },
          { value: 'me', title: 'me (du)' },
        ],
      },
    },
  },
  initialGlobals: { lang: 'da', audience: 'team' },
  parameters: { layout: 'padded', controls: { expanded: true } },
  // Around the widget, as a page would have it.
  decorators: [(story, { globals }) => html`<div lang=${String(globals['lang'])}>${story()}</div>`],
};

export default preview;
