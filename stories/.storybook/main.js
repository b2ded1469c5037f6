import { inlineWordsPlugin } from '../../scripts/inline-words.js';

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // What a portal hosts, for the stories that link to it and frame it.
  staticDirs: [{ from: '../../dist/web', to: '/web' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({ ...vite, plugins: [{ ...inlineWordsPlugin(), enforce: 'pre' }, ...(vite.plugins ?? [])] }),
};
