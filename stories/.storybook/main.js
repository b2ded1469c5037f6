import { inlineWordsPlugin } from '../../scripts/inline-words.js';

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../*.stories.ts'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({ ...vite, plugins: [{ ...inlineWordsPlugin(), enforce: 'pre' }, ...(vite.plugins ?? [])] }),
};
